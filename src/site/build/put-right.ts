/** For who shows the site: a build that was stopped while its site took its place is ended first. */
import { waitForTurn } from './build-lock.ts';
import { putRight } from './take-over.ts';

/** Where another build is under way, it does that itself. */
export async function putRightUnlessBuilding(dist: string): Promise<void> {
  const lock = await waitForTurn(() => {}, 0);
  if (!lock) return;
  putRight(dist);
  lock.release();
}
