/** Several plans as a list: by place and period, each with its size as it is printed. */
import { numberingOf } from '../../plan/authoring/schema-plan.ts';
import type { Plan } from '../../plan/plan.ts';

/** All plans of a place. */
export interface OfPlace {
  place: string;
  plans: Plan[];
}

const collator = new Intl.Collator('zh-Hans-CN');

/** Places in the order of a dictionary, the plans of each from the last to the first. */
export function plansByPlace(plans: readonly Plan[]): OfPlace[] {
  const byPlace = Map.groupBy(plans, ({ meta }) => meta.place);
  return [...byPlace]
    .map(([place, own]) => ({
      place,
      plans: own.toSorted((a, b) => laterFirst(a, b) || (a.id < b.id ? -1 : 1)),
    }))
    .sort((a, b) => collator.compare(a.place, b.place));
}

/** A table of more plans does not fit on a screen. */
const SCREEN = 12;

/** The way to each place in a table of plans, with how many it has; none where the table fits on a screen. */
export const waysToPlaces = (plans: readonly Plan[]): { id: string; name: string; count: number }[] =>
  plans.length <= SCREEN
    ? []
    : plansByPlace(plans).map(({ place, plans: own }) => ({ id: place, name: place, count: own.length }));

const laterFirst = ({ meta: { period: a } }: Plan, { meta: { period: b } }: Plan): number =>
  b.to - a.to || b.from - a.from;

/** `2026—2030年` */
export const periodInWords = ({ from, to }: Plan['meta']['period']): string =>
  from === to ? `${from}年` : `${from}—${to}年`;

/** `12 章 36 节 473 段`, `2 编 4 章 6 节 34 段`: chapters that are numbered 一、 are 部分. */
export function sizeInWords({ meta, chapters, stats }: Pick<Plan, 'meta' | 'chapters' | 'stats'>): string {
  const numbering = numberingOf(meta);
  const counted: [number, string][] = [
    [chapters.filter(({ id }) => id.startsWith('b')).length, unitOf(numbering.part, '篇')],
    [stats.chapters, unitOf(numbering.chapter, '部分')],
    [stats.sections, unitOf(numbering.section, '节')],
    [stats.clauses, '段'],
  ];
  return counted.flatMap(([count, unit]) => (count > 0 ? `${count} ${unit}` : [])).join(' ');
}

/** What a level is called by its first label: 编 of 第一编. */
const unitOf = (label = '', otherwise: string): string =>
  /(?:篇|编|卷|部分|章|节)$/u.exec(label)?.[0] ?? otherwise;
