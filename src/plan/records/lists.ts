/** Whether the lists beside the chapters speak of what is there: words, goals and clauses, each once. */
import { stripLayout } from '../../text/strip-layout.ts';
import type { Fault } from '../../text/faults.ts';
import type { Everyday, ExcusedFigure, Place, Term } from '../authoring/schema-lists.ts';
import type { PlanMeta } from '../authoring/schema-plan.ts';
import type { Parsed } from '../authoring/yaml.ts';
import type { ClauseText } from '../fidelity/edits.ts';
import { fault } from '../rules/rules.ts';
import { bareUnits, type BareUnit } from './quotes.ts';
import type { Goal } from './records.ts';
import { twice, type Named } from './twice.ts';

/** The files of a plan that are lists, as they were read. */
export interface Lists {
  meta: Parsed<PlanMeta>;
  places: Parsed<Place[]>;
  figures: Parsed<ExcusedFigure[]>;
  terms: Parsed<Term[]>;
  everyday: Parsed<Everyday[]>;
}

/** All faults of the lists, taken together with the text and the goals. */
export function checkLists(units: readonly ClauseText[], goals: readonly Goal[], lists: Lists): Fault[] {
  const texts = bareUnits(units);
  return [
    ...checkHighlights(goals, lists.meta),
    ...checkPlaces(texts, lists.places),
    ...checkTerms(texts, lists.terms),
    ...checkEveryday(texts, lists.everyday),
    ...checkFigures(texts, lists.figures),
  ];
}

function checkHighlights(goals: readonly Goal[], meta: Parsed<PlanMeta>): Fault[] {
  const ids = new Set(goals.map(({ id }) => id));
  const named = meta.value!.highlights.map((id, k): Named => ({
    name: id,
    at: () => meta.at(['highlights', k]),
  }));
  return [
    ...named.filter(({ name }) => !ids.has(name)).map(({ name, at }) => fault('Q7', at(), name)),
    ...twice('Q12', named),
  ];
}

/** Two places may not go by one name, in one clause or everywhere; no name may be among the words that are none. */
function checkPlaces(texts: readonly BareUnit[], places: Parsed<Place[]>): Fault[] {
  const all = places.value!;
  const ids = all.map(({ id }, k): Named => ({ name: id, at: () => places.at([k, 'id']) }));
  const names = all.flatMap(({ name, aliases }, k): Named[] => [
    { name, at: () => places.at([k, 'name']) },
    ...aliases.map((alias, n) => ({ name: alias, at: () => places.at([k, 'aliases', n]) })),
  ]);
  const taken = new Set(names.map(({ name }) => name));
  const excluded = all.flatMap(({ exclude }, k) =>
    exclude.flatMap((word, n) => (taken.has(word) ? [fault('Q12', places.at([k, 'exclude', n]), word)] : [])),
  );
  const twiceExcluded = all.flatMap(({ exclude }, k) =>
    exclude.map((word, n): Named => ({ name: word, among: `${k}`, at: () => places.at([k, 'exclude', n]) })),
  );
  const here = all.flatMap(({ at }, k) =>
    Object.entries(at).flatMap(([form, clauses]) =>
      clauses.map((clause, n) => ({ form, clause, at: () => places.at([k, 'at', form, n]) })),
    ),
  );
  return [
    ...twice('Q3', ids),
    ...twice('Q12/place', names),
    ...excluded,
    ...twice('Q12', twiceExcluded),
    ...twice(
      'Q12/place',
      here.map(({ form, clause, at }) => ({ name: form, among: clause, at })),
    ),
    ...here.flatMap(({ form, clause, at }) => absentIn(texts, form, clause, at)),
  ];
}

function checkTerms(texts: readonly BareUnit[], terms: Parsed<Term[]>): Fault[] {
  const words = terms.value!.flatMap(({ word, aliases }, k): Named[] => [
    { name: word, at: () => terms.at([k, 'word']) },
    ...aliases.map((alias, n) => ({ name: alias, at: () => terms.at([k, 'aliases', n]) })),
  ]);
  const defined = terms.value!.flatMap(({ word, aliases, defined }, k) => {
    const forms = [word, ...aliases];
    return defined ? absentIn(texts, forms, defined, () => terms.at([k, 'defined'])) : [];
  });
  return [...absent(texts, words), ...twice('Q12', words), ...defined];
}

function checkEveryday(texts: readonly BareUnit[], everyday: Parsed<Everyday[]>): Fault[] {
  const named = (field: 'say' | 'plan'): Named[] =>
    everyday.value!.flatMap((entry, k) =>
      entry[field].map((name, n) => ({
        name,
        among: field === 'plan' ? `${k}` : '',
        at: () => everyday.at([k, field, n]),
      })),
    );
  return [...absent(texts, named('plan')), ...twice('Q12', named('plan')), ...twice('Q12', named('say'))];
}

function checkFigures(texts: readonly BareUnit[], figures: Parsed<ExcusedFigure[]>): Fault[] {
  const all = figures.value!;
  const holding = (words: string): string[] =>
    texts.flatMap(({ id, text }) => (text.includes(words) ? id : []));
  return [
    ...twice(
      'Q12',
      all.map(({ clause, quote }, k) => ({ name: quote, among: clause, at: () => figures.at([k, 'quote']) })),
    ),
    ...all.flatMap(({ clause, quote }, k) => {
      const [words, text] = [stripLayout(quote).text, texts.find(({ id }) => id === clause)?.text];
      if (text === undefined) return [fault('E2', figures.at([k, 'clause']), clause)];
      if (words && text.includes(words)) return [];
      return [fault('Q1', figures.at([k, 'quote']), quote, clause, words ? holding(words) : [])];
    }),
  ];
}

/** Words that stand nowhere in the text. */
function absent(texts: readonly BareUnit[], words: readonly Named[]): Fault[] {
  const whole = texts.map(({ text }) => text).join('\n');
  return words
    .filter(({ name }) => !whole.includes(stripLayout(name).text))
    .map(({ name, at }) => fault('Q8', at(), name));
}

/** A clause that is not there, or does not hold the word; of several forms of a word one is enough. */
function absentIn(
  texts: readonly BareUnit[],
  forms: string | readonly string[],
  clause: string,
  at: Named['at'],
): Fault[] {
  const text = texts.find(({ id }) => id === clause)?.text;
  if (text === undefined) return [fault('E2', at(), clause)];
  const words = [forms].flat();
  return words.some((word) => text.includes(stripLayout(word).text))
    ? []
    : [fault('Q8/clause', at(), words[0]!, clause)];
}
