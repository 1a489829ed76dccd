/** What every page runs. */
import '../base/trusted-types.ts';
import { loadScript } from '../base/load-script.ts';
import '../base/arrive.ts';
import '../offline/offline.ts';
import '../base/paper-address.ts';
import '../reading/folds.ts';
import '../reading/reading-controls.ts';

if (location.protocol === 'file:') loadScript('disk');
