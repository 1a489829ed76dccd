/** Ties goals and projects to the clauses their quotes stand in. */
import { bare } from '../../text/bare.ts';
import type { Chapter } from '../chapter/chapter.ts';
import type { Unit } from '../fidelity/edits.ts';
import { fromChinese } from '../../text/numerals.ts';
import { placeNamed } from './places.ts';
import type { Fault } from '../../text/faults.ts';
import type { Goal, Project } from '../authoring/schema-chapter.ts';
import type { Place } from '../authoring/schema-lists.ts';

/** A quote and the clause it stands in. */
export interface PlacedQuote {
  quote: string;
  clause: string;
}

export interface PlacedGoal extends Omit<Goal, 'clause' | 'baseline'> {
  clause: string;
  baseline?: (PlacedQuote & { value: number; unit?: string | undefined; year: number }) | undefined;
}

export interface PlacedProject extends Omit<Project, 'clause' | 'also' | 'places'> {
  clause: string;
  also: PlacedQuote[];
  /** Ids of places. */
  places: string[];
}

type Path = readonly PropertyKey[];

/** Resolves every quote of every chapter; what does not fit becomes a fault and is left out. */
export function resolveRecords(
  chapters: readonly Chapter[],
  units: readonly Unit[],
  places: readonly Place[],
  faults: Fault[],
): { goals: PlacedGoal[]; projects: PlacedProject[] } {
  const goals: PlacedGoal[] = [];
  const projects: PlacedProject[] = [];
  const seen = new Set<string>();
  const texts = units.map(({ id, own }) => ({ id, text: bare(own).text }));
  for (const chapter of chapters) {
    const report = (rule: string, path: Path, message: string, hint: string): void =>
      void faults.push({ rule, file: chapter.file, ...chapter.at(path), message, hint });
    const unique = (id: string, path: Path): void => {
      if (seen.has(id)) report('Q3', [...path, 'id'], `id「${id}」重复`, '换一个');
      seen.add(id);
    };
    const place = (words: { quote: string; clause?: string | undefined }, path: Path): PlacedQuote | null =>
      placeQuote(chapter.number, texts, words, (rule, message, hint) =>
        report(rule, [...path, 'quote'], message, hint),
      );

    chapter.meta.goals.forEach((goal, index) => {
      const path = ['goals', index];
      unique(goal.id, path);
      checkValue(goal, (key, rule, message, hint) => report(rule, [...path, key], message, hint));
      const placed = place(goal, path);
      const baseline = goal.baseline && place(goal.baseline, [...path, 'baseline']);
      if (placed)
        goals.push({
          ...goal,
          ...placed,
          baseline: baseline ? { ...goal.baseline!, ...baseline } : undefined,
        });
    });
    chapter.meta.projects.forEach((project, index) => {
      const path = ['projects', index];
      unique(project.id, path);
      const placed = place(project, path);
      const also = project.also.flatMap((words, k) => place(words, [...path, 'also', k]) ?? []);
      const ids = project.places.flatMap((name, k) => {
        const id = placeNamed(places, name);
        if (!id)
          report(
            'Q6',
            [...path, 'places', k],
            `地名表里没有「${name}」`,
            '改成 places.yaml 里的名字，或先把它加进去',
          );
        return id ?? [];
      });
      if (placed) projects.push({ ...project, ...placed, also, places: [...new Set(ids)] });
    });
  }
  return { goals, projects };
}

/**
 * A quote with its clause given may stand in any chapter; without, it is looked for in its own.
 * @param texts every clause's own text, bare
 */
function placeQuote(
  chapter: number,
  texts: readonly { id: string; text: string }[],
  { quote, clause }: { quote: string; clause?: string | undefined },
  report: (rule: string, message: string, hint: string) => void,
): PlacedQuote | null {
  const words = bare(quote).text;
  const holders = (among: (id: string) => boolean): string[] =>
    texts.filter(({ id, text }) => among(id) && words && text.includes(words)).map(({ id }) => id);
  const holding = holders((id) => (clause ? id === clause : id.startsWith(`c${chapter}-`)));
  if (holding.length === 1) return { quote, clause: holding[0]! };
  if (holding.length > 1) {
    report('Q2', `引文「${quote}」在 ${holding.join('、')} 都有`, '多引几个字，或用 clause 写明哪一段');
    return null;
  }
  const elsewhere = holders(() => true);
  const where = clause ? `在 ${clause} 里没有` : '不在本章正文里';
  report(
    'Q1',
    `引文「${quote}」${where}`,
    elsewhere.length > 0 ? `它在 ${elsewhere.slice(0, 3).join('、')}` : '照抄正文，一字不差',
  );
  return null;
}

type ReportKey = (key: string, rule: string, message: string, hint: string) => void;

/** A value must be one of the figures of its quote (in Arabic or Chinese numerals) and have a unit. */
function checkValue(goal: Goal, report: ReportKey): void {
  const inQuote = (key: string, quote: string, values: readonly number[]): void => {
    const figures = figuresIn(quote);
    for (const value of values)
      if (!figures.includes(value))
        report(
          key,
          'Q4',
          `数值「${value}」不在引文「${quote}」里`,
          `引文里的数：${figures.join('、') || '没有'}`,
        );
  };
  if (goal.value !== undefined && !goal.unit)
    report('value', 'Q5', `目标「${goal.name}」有数值没有单位`, '补上 unit');
  inQuote('value', goal.quote, [goal.value ?? []].flat());
  if (!goal.baseline) return;
  inQuote('baseline', goal.baseline.quote, [goal.baseline.value]);
  inQuote(
    'history',
    goal.baseline.quote,
    (goal.history ?? []).flatMap((h) => [h.planned ?? [], h.reached ?? []].flat()),
  );
}

/** Every number a text states, Arabic or Chinese (一座 → 1, 翻一番 → 1, 零增长 → 0). */
export function figuresIn(quote: string): number[] {
  const arabic = [...quote.matchAll(/\d+(?:\.\d+)?/g)].map(([figure]) => Number(figure));
  const chinese = [...quote.matchAll(/[零一二两三四五六七八九十]+/gu)].flatMap(
    ([word]) => fromChinese(word.replace('两', '二')) ?? [],
  );
  return [...arabic, ...chinese];
}
