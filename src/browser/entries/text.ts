/** What pages with the plan's text run besides. */
import '../citing/clause-links.ts';
import '../reading/highlight.ts';
import '../reading/marks.ts';
import '../reading/current-section.ts';
