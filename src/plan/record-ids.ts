/**
 * Ids of goals and projects are addresses too, those of records that were merged into others among them. `ids.txt` keeps
 * them behind the ids of clauses and errata, each with its name for who reads the list: only the ids are compared.
 */
import { isClause } from '../text/clause-id.ts';
import { shortPlace, type Fault, type FilePlace } from '../text/faults.ts';
import type { Chapter } from './chapter/chapter.ts';
import { isErratum } from './fidelity/errata.ts';
import { compareIds, type Anchor } from './fidelity/ids.ts';
import { fault, reportTo } from './rules/rules.ts';
import type { Goal, Project } from './records/records.ts';

/** Whether an id of the list is that of a goal or project. */
export const isRecordId = (id: string): boolean => !isClause(id) && !isErratum(id);

/** What `ids.txt` holds of them. */
export const recordAnchors = (goals: readonly Goal[], projects: readonly Project[]): Anchor[] =>
  [...goals, ...projects].flatMap(({ id, name, also }) =>
    [id, ...also.flatMap((other) => other.id ?? [])].map((one) => ({ id: one, received: name })),
  );

/**
 * Compares them with the published ones; a list that was written before it held any asks nothing.
 * @param file path of `ids.txt` for messages
 */
export function checkRecordIds(file: string, published: string, chapters: readonly Chapter[]): Fault[] {
  const faults: Fault[] = [];
  const report = reportTo(faults, file);
  const line = (number: number): { line: number; column: number } => ({ line: number, column: 1 });
  if (!published.split('\n').some((row) => row.includes('\t') && isRecordId(row.split('\t')[0]!))) return [];
  const [own, merged] = [chapters.flatMap(ownIds), chapters.flatMap(mergedIds)];
  const anchors = [...own, ...merged].map(({ id }) => ({ id, received: '' }));
  compareIds(published, anchors, isRecordId, {
    odd: () => {},
    moved: () => {},
    twice: (at, id) => report('Q12', line(at), id),
    lost: (at, id, was) => report('I1/record', line(at), id, was),
    unknown(ids) {
      const fresh = own.filter(({ id }) => ids.includes(id));
      const names = fresh.map(({ id }) => id);
      if (fresh[0]) report('I3/record', line(1), names, shortPlace(fresh[0].at()));
      for (const { id, at } of merged) if (ids.includes(id)) faults.push(fault('I4', at(), id));
    },
  });
  return faults;
}

/** An id and where it is written, asked for where there is a fault. */
interface WrittenId {
  id: string;
  at(): FilePlace;
}

const ownIds = ({ meta, at }: Chapter): WrittenId[] =>
  (['goals', 'projects'] as const).flatMap((list) =>
    meta[list].map(({ id }, k) => ({ id, at: () => at([list, k, 'id']) })),
  );

/** Those that a record takes over from one that was merged into it. */
const mergedIds = ({ meta, at }: Chapter): WrittenId[] =>
  (['goals', 'projects'] as const).flatMap((list) =>
    meta[list].flatMap(({ also }, k) =>
      also.flatMap(({ id }, n) => (id ? { id, at: () => at([list, k, 'also', n, 'id']) } : [])),
    ),
  );
