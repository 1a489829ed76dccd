/** What a rule can see of records taken together with each other, their clauses and the places. */
import { stripLayout } from '../../text/strip-layout.ts';
import { shortPlace, type Fault, type FilePlace } from '../../text/faults.ts';
import type { Chapter } from '../chapter/chapter.ts';
import type { ClauseText } from '../fidelity/edits.ts';
import { fault } from '../rules/rules.ts';
import { labelLength } from './item-label.ts';
import { bareUnits, type Quote } from './quotes.ts';
import type { Goal, Project } from './records.ts';

interface Records {
  goals: readonly Goal[];
  projects: readonly Project[];
}

/** Names there twice, twins under different topics, quotes that are a label only or cut a figure in two. */
export function checkTogether(
  chapters: readonly Chapter[],
  clauseTexts: readonly ClauseText[],
  { goals, projects }: Records,
): Fault[] {
  const texts = new Map(bareUnits(clauseTexts).map(({ id, text }) => [id, text]));
  const report = (record: Goal | Project, say: (at: FilePlace) => Fault, field = 'quote'): Fault =>
    say(placeOf(chapters, record.id, field));
  // Nobody but the author knows which of two is wrong: each is named.
  const whereIs = ({ id }: Goal | Project, field: string): string => shortPlace(placeOf(chapters, id, field));
  const sameName = ([first, second]: [Goal | Project, Goal | Project]): Fault =>
    report(second, (at) => fault('Q14', at, second.name, first.id, whereIs(first, 'name')), 'name');
  const quotes = [...goals, ...projects].flatMap((record) =>
    [record, ...record.also].map((quote) => ({ record, quote })),
  );
  return [
    ...twins(goals, ({ name, year }) => `${name}\n${year}`).map(sameName),
    ...twins(projects, ({ name }) => name).map(sameName),
    ...twins(goals, ({ name }) => plainName(name))
      .filter(([first, second]) => first.topic !== second.topic)
      .map(([first, second]) => {
        const topics = [second.topic ?? '', first.id, first.topic ?? ''] as const;
        return report(
          second,
          (at) => fault('Q15', at, second.name, ...topics, whereIs(first, 'topic')),
          'topic',
        );
      }),
    ...quotes
      .filter(({ quote }) => isLabel(texts, quote))
      .map(({ record, quote }) => report(record, (at) => fault('Q16', at, quote.quote))),
    ...quotes.flatMap(({ record, quote }) => {
      const around = cutFigure(texts, quote);
      return around ? [report(record, (at) => fault('Q17', at, quote.quote, around))] : [];
    }),
  ];
}

/** The name without what tells twins apart: 城镇化率（2035年） is 城镇化率. */
const plainName = (name: string): string => stripLayout(name.replace(/（[^）]*）/gu, '')).text;

/** Each record whose key stood before, behind the first that had it. */
function twins<R>(records: readonly R[], keyOf: (record: R) => string): [first: R, second: R][] {
  const groups = [...Map.groupBy(records, keyOf).values()];
  return groups.flatMap(([first, ...others]) => others.map((other): [R, R] => [first!, other]));
}

/** Where a field of a record is written: in it, in its chapter for all that do not write it, or else where its quote is. */
function placeOf(chapters: readonly Chapter[], id: string, field: string): FilePlace {
  for (const { meta, at } of chapters)
    for (const list of ['goals', 'projects'] as const) {
      const k = meta[list].findIndex((record) => record.id === id);
      if (k < 0) continue;
      if (field in meta[list][k]!) return at([list, k, field]);
      return at(field in meta ? [field] : [list, k, 'quote']);
    }
  throw new Error(`no record ${id}`);
}

/** A label with nothing behind its colon, or its words alone: 铁路工程：. */
function isLabel(texts: ReadonlyMap<string, string>, { quote, clause }: Quote): boolean {
  const words = stripLayout(quote).text;
  const text = texts.get(clause)!;
  return words.endsWith('：') || (labelLength(text) === text.length && text.length > 0);
}

/** The words around a quote that begins or ends within a figure or a range; `null` of one that does not. */
function cutFigure(texts: ReadonlyMap<string, string>, { quote, clause }: Quote): string | null {
  const words = stripLayout(quote).text;
  const text = texts.get(clause)!;
  const start = text.indexOf(words);
  const end = start + words.length;
  const before = text.slice(0, start);
  const behind = text.slice(end);
  const begins = /^\d/.test(words) && /\d(?:\.|[-—~～至到])?$/u.test(before);
  const ends = /\d$/.test(words) && /^(?:\.|[-—~～至到])?\d/u.test(behind);
  return begins || ends ? text.slice(Math.max(0, start - 6), end + 6) : null;
}
