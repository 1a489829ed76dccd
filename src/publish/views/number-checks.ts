/** Which doubts are about numbers: figures that several places give differently, and figures that can be computed. */
import type { Plan } from '../../plan/plan.ts';
import type { Doubt } from '../../plan/fidelity/errata.ts';

/** Digits that count nothing: years, roads, names of boxes and of figures, list numbers, names such as 5G and 3A. */
const NAMES =
  /(?:19|20)\d\d[-—]?(?:年|(?=(?:19|20)\d\d))|[GS]\d{1,3}(?!\d)|\d{3}国道|专栏\s*[\d-]+|^\d+、|\d[GA](?![A-Za-z])/gu;
const FORMULA = /\d[^，。；]*[÷×≈＝=^＋−][^，。；]*\d|折合|合计/u;

export interface NumberChecks {
  /** Several places, not the same figures. */
  differing: Doubt[];
  /** A formula that anyone can repeat. */
  computed: Doubt[];
}

/** Of the doubts about figures, 前后不一, 可疑数字 and 单位可疑; the others are told where all doubts are. */
export function numberChecks({ doubts }: Pick<Plan, 'doubts'>): NumberChecks {
  const differing = doubts.filter(differs);
  return { differing, computed: doubts.filter((doubt) => !differing.includes(doubt) && isComputed(doubt)) };
}

const figuresOf = (words: string): string[] =>
  [...words.replace(NAMES, '').matchAll(/\d+(?:\.\d+)?/gu)].map(([figure]) => figure);

/** Whether none of two lists of figures is a part of the other: they do not say the same. */
const disagree = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((figure) => !other.includes(figure)) && other.some((figure) => !one.includes(figure));

const differs = ({ class: kind, found, other }: Doubt): boolean =>
  kind === '前后不一' && other.some((one) => disagree(figuresOf(found), figuresOf(one.found)));

const isComputed = ({ class: kind, found, other, why }: Doubt): boolean =>
  ['前后不一', '可疑数字', '单位可疑'].includes(kind) &&
  [found, ...other.map((one) => one.found)].some((words) => figuresOf(words).length > 0) &&
  FORMULA.test(why);
