/** How the first label of each level is printed, and which label a number would have by that. */
import type { SourcePiece, Rank } from '../lines/piece.ts';
import { labelOf, styleOf } from '../../text/label-style.ts';
import { yaml } from './mdx.ts';

export interface DraftNumbering {
  part?: string;
  chapter?: string;
  section?: string;
  chapters: 'through' | 'again';
  sections: 'through' | 'again';
}

const DEFAULT: DraftNumbering = {
  chapter: '第一章',
  section: '第一节',
  chapters: 'through',
  sections: 'again',
};

/** Reads from the headings how the plan numbers itself. */
export function readNumbering(headings: readonly SourcePiece[]): DraftNumbering {
  const labels = (rank: Rank): string[] =>
    headings.flatMap((piece) =>
      piece.rank === rank && piece.label ? [firstLabel(piece.label.printed)] : [],
    );
  const [part, chapter, section] = [labels('part')[0], labels('chapter')[0], labels('section')[0]];
  return {
    ...(part ? { part } : {}),
    ...(chapter ? { chapter } : {}),
    ...(section ? { section } : {}),
    chapters: goesOn(headings, 'chapter', ['part'], 'through'),
    sections: goesOn(headings, 'section', ['part', 'chapter'], 'again'),
  };
}

/** Whether the first numbers below each higher heading go on or begin again: what most of them do. */
function goesOn<T>(
  headings: readonly SourcePiece[],
  rank: Rank,
  higher: readonly Rank[],
  otherwise: T,
): T | 'through' | 'again' {
  let [again, through, last, fresh] = [0, 0, 0, false];
  for (const { rank: own, label } of headings) {
    if (own !== undefined && higher.includes(own)) fresh = true;
    if (own !== rank || label?.number == null) continue;
    if (fresh && last > 0 && label.number === 1) again += 1;
    if (fresh && last > 0 && label.number === last + 1) through += 1;
    [last, fresh] = [label.number, false];
  }
  return again > through ? 'again' : through > 0 ? 'through' : otherwise;
}

/** `第三章` → `第一章`: the label the first of its level would have. */
export const firstLabel = (label: string): string =>
  /[\d０-９]/u.test(label)
    ? label.replace(/[\d０-９]+(?!.*[\d０-９])/u, (figure) => (/\d/.test(figure) ? '1' : '１'))
    : label.replace(/[一二三四五六七八九十百零〇两]+|(?<=第)[-－—―–]/u, '一');

/** The label the n-th of a level would have, by how its first is printed; '' where none is printed. */
export function dueLabel(first: string | undefined, n: number): string {
  const style = first === undefined ? null : styleOf(first);
  return style ? labelOf(style, n) : '';
}

/** The lines of `plan.yaml`, or none where today's default says it all. */
export function numberingYaml(numbering: DraftNumbering): string {
  const wanted = Object.entries(numbering) as [keyof DraftNumbering, string][];
  const asUsual = numbering.chapter !== undefined && wanted.every(([key, value]) => DEFAULT[key] === value);
  if (asUsual) return '';
  return `numbering:\n${wanted.map(([key, value]) => `  ${key}: ${yaml(value)}\n`).join('')}`;
}
