/** What the records of one chapter are read with. */
import { placeQuote, wordsInClause, type BareUnit, type Quote } from './quotes.ts';
import type { Fault } from '../../text/faults.ts';
import type { PlanMeta } from '../authoring/schema-plan.ts';
import type { Chapter } from '../chapter/chapter.ts';
import { reportTo, type RuleName, type Words } from '../rules/rules.ts';

export type Path = readonly PropertyKey[];

export interface RecordReader {
  /** What a record of the chapter has that says nothing else. */
  defaults: Pick<Chapter['meta'], 'topic' | 'year'>;
  /** Says that a rule is broken in the field at a path. */
  report<Name extends RuleName>(name: Name, path: Path, ...words: Words<Name>): void;
  place(words: { quote: string; clause?: string | undefined }, path: Path): Quote | null;
  /** The id of a record; no other may have it. */
  unique(id: string, path: Path): void;
  /** A list in which nothing may stand twice. */
  once(names: readonly string[], path: Path): void;
  /** A quote as it stands in its clause. */
  words(placed: Quote): string;
  /** The own text of a clause. */
  textOf(clause: string): string;
  period: PlanMeta['period'];
}

/** @param seen ids of the records before, of other chapters too */
export function recordReader(
  chapter: Chapter,
  texts: readonly BareUnit[],
  period: PlanMeta['period'],
  seen: Set<string>,
  faults: Fault[],
): RecordReader {
  const tell = reportTo(faults, chapter.file);
  const report: RecordReader['report'] = (name, path, ...words) => tell(name, chapter.at(path), ...words);
  return {
    defaults: chapter.meta,
    report,
    period,
    words: (placed) => wordsInClause(texts, placed),
    textOf: (clause) => texts.find(({ id }) => id === clause)!.ownText,
    place: (words, path) =>
      placeQuote(chapter.id, texts, words, (name, ...said) => report(name, [...path, 'quote'], ...said)),
    unique(id, path) {
      if (seen.has(id)) report('Q3', [...path, 'id'], id);
      seen.add(id);
    },
    once(names, path) {
      names.forEach((name, k) => {
        if (names.indexOf(name) < k) report('Q12', [...path, k], name);
      });
    },
  };
}
