/** The files of `chapters/`: what their names say, and whether one is missing or there twice. */
import { startOf, type Fault } from '../../text/faults.ts';
import { fault } from '../rules/rules.ts';

const FILE = /^chapters\/(?:(\d{2,3})|([ab][1-9]\d?))(?:-[^/]+)?\.mdx$/;

/** `chapters/03-创新.mdx` → `c3`, of a part `b2`, of an annex `a1`; `null` for any other path. */
export function pageOfFile(path: string): string | null {
  const [, chapter, other] = FILE.exec(path) ?? [];
  return chapter === undefined ? (other ?? null) : `c${Number(chapter)}`;
}

/** What a page is called in messages. */
const KINDS = { c: '章', b: '篇', a: '附件' } as const;
type Letter = keyof typeof KINDS;

/**
 * Numbers left out and numbers there twice. Chapters, parts and annexes are each counted from 1.
 * @param paths of all files inside the plan's folder
 * @param shown the path of a file for messages
 */
export function checkSequence(paths: readonly string[], shown: (path: string) => string): Fault[] {
  const files = paths.flatMap((path) => {
    const page = pageOfFile(path);
    return page ? [{ path, letter: page[0] as Letter, number: Number(page.slice(1)) }] : [];
  });
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const folder = startOf(shown('chapters/'));
  const none = files.some(({ letter }) => letter === 'c') ? [] : [fault('C2/none', folder)];
  return (Object.keys(KINDS) as Letter[]).flatMap((letter) => {
    const own = files.filter((file) => file.letter === letter);
    const byNumber = Map.groupBy(own, ({ number }) => number);
    const twins = [...byNumber.values()].flatMap(([first, ...twins]) =>
      twins.map(({ path, number }) => fault('C1', startOf(shown(path)), KINDS[letter], number, first!.path)),
    );
    const last = Math.max(0, ...byNumber.keys());
    const missing = Array.from({ length: last }, (_, k) => k + 1).filter((number) => !byNumber.has(number));
    const gaps = missing.length > 0 ? [fault('C2', folder, KINDS[letter], letter, missing)] : [];
    return [...twins, ...(letter === 'c' ? none : []), ...gaps];
  });
}
