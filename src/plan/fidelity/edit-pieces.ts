/** What a correction changes between the words it quotes. */

/** A name that is misread in the whole plan: as received and as it is. */
interface Misread {
  found: string;
  fixed: string;
}

/**
 * What a correction changes, context trimmed off both sides. It is cut at the names that are corrected in the whole
 * plan (建全螺祖休系), so that the walk reads and counts these on their own.
 */
export function piecesOf(
  found: string,
  fixed: string,
  readings: readonly Misread[],
  at = 0,
): { start: number; end: number; source: string }[] {
  for (const { found: misread, fixed: name } of readings) {
    if (misread.length < 2) continue;
    const [was, is] = [found.split(name), fixed.split(name)];
    if (is.length === 1 || was.length !== is.length) continue;
    let from = at;
    return is.flatMap((part, k) => {
      const pieces = piecesOf(was[k]!, part, readings, from);
      from += part.length + name.length;
      return pieces;
    });
  }
  if (found === fixed) return [];
  const head = commonStart(found, fixed);
  const tail = commonEnd(found.slice(head), fixed.slice(head));
  return [
    {
      start: at + head,
      end: at + fixed.length - tail,
      source: found.slice(head, found.length - tail),
    },
  ];
}

/** Length of the common beginning; a character of two code units counts as one sign and is never cut. */
export function commonStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a.codePointAt(n) === b.codePointAt(n)) n += a.codePointAt(n)! > 0xffff ? 2 : 1;
  return n;
}

const commonEnd = (a: string, b: string): number =>
  commonStart([...a].reverse().join(''), [...b].reverse().join(''));
