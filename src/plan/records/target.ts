/**
 * What a goal is to reach, as an author writes it in one field: a figure (`≥20个`, `50—60万吨`, `>90%`, `约8%`), the
 * words of the plan where it promises without one (`全覆盖`, `翻一番`), or `□亿元` where it leaves the cell empty.
 */

export const COMPARATORS = ['>=', '<=', '=', '~', '>', '<', 'range'] as const;

export interface Target {
  comparator: (typeof COMPARATORS)[number];
  /** A number, or two for a range; none where the plan states none. */
  value?: number | [number, number] | undefined;
  unit?: string | undefined;
  /** What is promised without a figure, in the words of the quote. */
  words?: string | undefined;
}

/** The sign of each comparator before its figure. */
const SIGNS: Record<Target['comparator'], string> = {
  '>=': '≥',
  '<=': '≤',
  '=': '',
  '~': '约',
  '>': '>',
  '<': '<',
  range: '',
};

/** The sign of the trade for what is not legible: the plan prints no figure. */
const EMPTY = '□';

const FIGURE =
  /^([≥≤约><]?)(□|\d+(?:\.\d+)?)(?:—(\d+(?:\.\d+)?))?([^\d\s\-–—~～至到]\D*)?(?<!以上|以下|以内|之内|左右|上下)$/u;
const WORDS = /^[^\p{Nd}□≥≤><]+$/u;

/** @returns `null` where the words are no target */
export function readTarget(text: string): Target | null {
  if (WORDS.test(text)) return { comparator: '=', words: text };
  const [, sign, first, last, unit] = FIGURE.exec(text) ?? [];
  if (first === undefined || ((sign || first === EMPTY) && last !== undefined)) return null;
  if (first === EMPTY) return sign ? null : { comparator: '=', unit };
  if (last !== undefined) {
    const [from, to] = [Number(first), Number(last)];
    return from < to ? { comparator: 'range', value: [from, to], unit } : null;
  }
  const [comparator] = Object.entries(SIGNS).find(([, its]) => its === sign)!;
  return { comparator: comparator as Target['comparator'], value: Number(first), unit };
}

/** The one way to write a target: what `readTarget` reads. */
export function printTarget({ comparator, value, unit, words }: Target): string {
  return words ?? `${SIGNS[comparator]}${[value ?? EMPTY].flat().join('—')}${unit ?? ''}`;
}

/** What was probably meant by words that are no target: `20个以上` is `≥20个`, `8-10个` is `8—10个`. */
export function meantTarget(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^(?:>=|不低于|不少于|至少)/u, '≥')
    .replace(/^(?:<=|不高于|不超过|至多)/u, '≤')
    .replace(/^[~≈]/u, '约')
    .replace(/(?<=\d)(?:[-–~～至到]|——)(?=\d)/u, '—')
    .replace(/^(.*)以上$/u, '≥$1')
    .replace(/^(.*)(?:以下|以内)$/u, '≤$1')
    .replace(/^(.*)(?:左右|上下)$/u, '约$1')
    .replace(/^([\d.]+)—([\d.]+)/u, (range, from: string, to: string) =>
      Number(from) > Number(to) ? `${to}—${from}` : range,
    );
  return readTarget(plain) ? plain : null;
}
