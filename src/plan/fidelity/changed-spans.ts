/** What a correction changes between the words it quotes. */

/** A name that is misread in the whole plan: as received and as it is. */
interface Misread {
  found: string;
  fixed: string;
}

/**
 * Compares what a correction found with what it fixed, and returns only the characters that differ.
 * A word that is misread in the whole plan (螺祖) may stand inside: the result is cut there, because that word is
 * counted on its own.
 */
export function changedSpans(
  found: string,
  fixed: string,
  misreadings: readonly Misread[],
  at = 0,
): { start: number; end: number; source: string }[] {
  for (const { found: misread, fixed: name } of misreadings) {
    if (misread.length < 2) continue;
    const [was, is] = [found.split(name), fixed.split(name)];
    if (is.length === 1 || was.length !== is.length) continue;
    let from = at;
    return is.flatMap((part, k) => {
      const pieces = changedSpans(was[k]!, part, misreadings, from);
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
