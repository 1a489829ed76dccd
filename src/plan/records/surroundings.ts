/**
 * Whether what a goal or a work says beside its quote stands around it, in the clause, its box or table, or the headings
 * above: unit, kind and years of a goal, the size of a work; and whether the clauses they name are there.
 */
import { blockOf, headingOf, pageOf } from '../../text/clause-id.ts';
import type { Fault } from '../../text/faults.ts';
import { yearsIn } from '../authoring/schema-fields.ts';
import type { PlanMeta } from '../authoring/schema-plan.ts';
import type { Chapter } from '../chapter/chapter.ts';
import type { Clause } from '../fidelity/texts.ts';
import { reportTo, type RuleName, type Words } from '../rules/rules.ts';
import { GOAL_KINDS } from '../authoring/schema-chapter.ts';
import type { Quote } from './quotes.ts';
import type { Goal, Project } from './records.ts';

/** Says that a rule is broken in a field of the record. */
type Tell = <Name extends RuleName>(name: Name, path: readonly PropertyKey[], ...words: Words<Name>) => void;

/** What stands around a clause, and in its whole section. */
interface Around {
  has(clause: string): boolean;
  /** Its own words. */
  text(clause: string): string;
  near(clause: string): string;
  section(clause: string): string;
}

/** All faults of that kind, chapter by chapter. */
export function checkSurroundings(
  chapters: readonly Chapter[],
  clauses: readonly Clause[],
  { goals, projects }: { goals: readonly Goal[]; projects: readonly Project[] },
  period: PlanMeta['period'],
): Fault[] {
  const faults: Fault[] = [];
  const around = surroundings(clauses);
  for (const { file, meta, at } of chapters) {
    const report = reportTo(faults, file);
    const teller =
      (list: 'goals' | 'projects', k: number): Tell =>
      (name, path, ...words) =>
        report(name, at([list, k, ...path]), ...words);
    meta.goals.forEach((fields, k) => {
      const tell = teller('goals', k);
      checkNamed(fields, around, [], tell);
      fields.also.forEach((other, n) => checkNamed(other, around, ['also', n], tell));
      if (fields.baseline) checkNamed(fields.baseline, around, ['baseline'], tell);
      const goal = goals.find(({ id }) => id === fields.id);
      if (!goal) return;
      checkGoal({ ...goal, year: fields.year }, around, period, tell);
      checkAlso(goal, tell);
    });
    meta.projects.forEach((fields, k) => {
      const tell = teller('projects', k);
      checkNamed(fields, around, [], tell);
      fields.also.forEach((other, n) => checkNamed(other, around, ['also', n], tell));
      const project = projects.find(({ id }) => id === fields.id);
      if (!project) return;
      checkProject(project, around, tell);
      checkAlso(project, tell);
    });
  }
  return faults;
}

function surroundings(clauses: readonly Clause[]): Around {
  const texts = new Map(clauses.map(({ id, text }) => [id, plain(text)]));
  const sections = Map.groupBy(clauses, ({ id }) => headingOf(id));
  return {
    has: (clause) => texts.has(clause),
    text: (clause) => texts.get(clause) ?? '',
    near: (clause) =>
      [clause, blockOf(clause), headingOf(clause), pageOf(clause)].map((id) => texts.get(id)).join('\n'),
    section: (clause) => (sections.get(headingOf(clause)) ?? []).map(({ id }) => texts.get(id)).join('\n'),
  };
}

/** A clause that is named beside a quote. */
function checkNamed(
  { clause }: { clause?: string | undefined },
  { has }: Around,
  path: readonly PropertyKey[],
  tell: Tell,
): void {
  if (clause && !has(clause)) tell('E2', [...path, 'clause'], clause);
}

/** 2026—2030: a period is in the words of its author; 每年 is in the plan's. */
const PERIOD = /^\d{4}\s*[-—–~～至到]+\s*\d{4}$/u;
const KINDS = new RegExp(GOAL_KINDS.join('|'));

function checkGoal(
  goal: Goal,
  { text, near, section }: Around,
  period: PlanMeta['period'],
  tell: Tell,
): void {
  const { unit, kind, year, baseline, history = [] } = goal;
  if (unit && !near(goal.clause).includes(plain(unit))) tell('Q10/away', ['target'], unit);
  const own = text(goal.clause);
  if (kind && !(KINDS.test(own) ? own : near(goal.clause)).includes(kind)) tell('Q19', ['kind'], kind);
  for (const one of typeof year === 'number' ? [year] : yearsIn(year ?? ''))
    if (one !== period.from && one !== period.to && !section(goal.clause).includes(`${one}`))
      tell('Q11/away', ['year'], one);
  if (typeof year === 'string' && !PERIOD.test(year) && !near(goal.clause).includes(plain(year)))
    tell('Q19', ['year'], year);
  if (!baseline) return;
  const then = near(baseline.clause);
  if (baseline.unit && !then.includes(plain(baseline.unit)))
    tell('Q10/away', ['baseline', 'reached'], baseline.unit);
  if (!then.includes(`${baseline.year}`)) tell('Q11/away', ['baseline', 'year'], baseline.year);
  history.forEach((entry, k) => {
    if (!then.includes(`${entry.year}`)) tell('Q11/away', ['history', k, 'year'], entry.year);
  });
}

function checkProject({ clause, also, quantity }: Project, { near }: Around, tell: Tell): void {
  const texts = [clause, ...also.map((other) => other.clause)].map(near).join('\n');
  if (quantity && !holdsInOrder(texts, quantity)) tell('Q19', ['quantity'], quantity);
}

/** Another place is quoted once. */
function checkAlso({ also }: { also: readonly Quote[] }, tell: Tell): void {
  also.forEach((other, k) => {
    const isSame = (one: Quote): boolean =>
      one.clause === other.clause && plain(one.quote) === plain(other.quote);
    if (also.findIndex(isSame) < k) tell('Q12', ['also', k], other.quote);
  });
}

/** Whether a text has all words and figures of a shorter one, in their order: 省级4个 of 省级众创空间4个. */
function holdsInOrder(text: string, words: string): boolean {
  const signs = signsOf(text);
  let from = 0;
  return signsOf(words).every((sign) => (from = signs.indexOf(sign, from) + 1) > 0);
}

/** Figures whole with the sign of what they count, all else sign by sign, without punctuation. */
const signsOf = (text: string): string[] => plain(text).match(/\d+(?:\.\d+)?[\p{L}%]?|[^\p{P}\d]/gu) ?? [];

/** One form of signs that have several, without blanks: ％ is %, ㎡ is m2. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[^\S\n]/g, '');
