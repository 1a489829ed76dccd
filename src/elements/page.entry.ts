/** What every page runs. */
import './cite.ts';
import './highlight.ts';
import './notes.ts';
