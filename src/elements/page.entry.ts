/** What every page runs. */
import './trusted.ts';
import './disk.ts';
import './cite.ts';
import './offline.ts';
import './highlight.ts';
import './notes.ts';
import './print-address.ts';
import './present-section.ts';
import './progress.ts';
import './reading-controls.ts';
