/** What every page runs; pages with the plan's text run it within `text.ts`. */
import '../base/trusted-types.ts';
import { loadScript } from '../base/load-script.ts';
import '../base/arrive.ts';
import '../offline/offline.ts';
import '../base/paper-address.ts';
import '../reading/folds.ts';
import '../reading/reading-controls.ts';

if (location.protocol === 'file:') loadScript('disk');
