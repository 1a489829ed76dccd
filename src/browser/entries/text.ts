/** What pages with the plan's text run: a page waits for one script only. */
import './page.ts';
import '../citing/clause-links.ts';
import '../reading/highlight.ts';
import '../reading/marks.ts';
import '../reading/current-section.ts';
