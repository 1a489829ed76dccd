/** What every page runs. */
import '../base/trusted-types.ts';
import '../base/disk.ts';
import '../base/arrive.ts';
import '../offline/offline.ts';
import '../base/fill.ts';
import '../base/print-address.ts';
import '../reading/reading-controls.ts';
