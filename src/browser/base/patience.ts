/** A server that takes a question and never answers it must not leave a blank page. */

/** Long enough for a small file over a poor line, short enough for somebody who waits. In milliseconds. */
const A_PIECE = 10_000;
/** For what may be large. */
export const A_WHOLE = 30_000;

/** The answer to `work`; rejects with `what` where it has not come within `most` milliseconds. */
export function inTime<T>(work: Promise<T>, what: string, most = A_PIECE): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(what)), most);
    work.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}
