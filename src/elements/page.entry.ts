/** What every page runs. */
import './trusted.ts';
import './disk.ts';
import './offline.ts';
import './fill.ts';
import './print-address.ts';
import './reading-controls.ts';
