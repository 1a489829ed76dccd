/** A thread that touches the lock: a build is often busy for longer than others may be left in doubt. */
import { utimesSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

const file = workerData as string;

setInterval(() => {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // It is gone: the build is over.
  }
}, 2000);
