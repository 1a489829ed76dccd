/** What every page runs. */
import './highlight.ts';
import './notes.ts';
