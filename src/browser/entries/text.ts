/** What pages with the plan's text run besides. */
import '../citing/cite.ts';
import '../reading/highlight.ts';
import '../reading/notes.ts';
import '../reading/present-section.ts';
import '../reading/progress.ts';
