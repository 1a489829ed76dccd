/** What pages with the plan's text run besides. */
import './cite.ts';
import './highlight.ts';
import './notes.ts';
import './present-section.ts';
import './progress.ts';
