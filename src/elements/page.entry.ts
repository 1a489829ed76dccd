/** What every page runs: notes at corrections and doubts, filters. */
import './filter.ts';
import './highlight.ts';
import './notes.ts';
