/** What pages with the plan's text run besides. */
import '../citing/clause-links.ts';
import '../reading/highlight.ts';
import '../reading/popups.ts';
import '../reading/current-section.ts';
