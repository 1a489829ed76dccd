/** What a goal is to reach, as an author writes it in one field: `≥20个`, `50—60万吨`, `>90%`, `约8%`, `□亿元`. */

export const COMPARATORS = ['>=', '<=', '=', '~', 'range'] as const;

export interface Target {
  comparator: (typeof COMPARATORS)[number];
  /** A number, or two for a range; none where the plan leaves the cell empty. */
  value?: number | [number, number] | undefined;
  unit?: string | undefined;
}

/** The sign of each comparator before its figure. */
const SIGNS: Record<Target['comparator'], string> = { '>=': '≥', '<=': '≤', '=': '', '~': '约', range: '' };

/** The sign of the trade for what is not legible: the plan prints no figure. */
const EMPTY = '□';

const TARGET =
  /^([≥≤约]?)(□|\d+(?:\.\d+)?)(?:—(\d+(?:\.\d+)?))?([^\d\s\-–—~～至到]\D*)?(?<!以上|以下|以内|之内|左右|上下)$/u;

/** @returns `null` where the words are no target */
export function readTarget(text: string): Target | null {
  const [, sign, first, last, unit] = TARGET.exec(text) ?? [];
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
export function printTarget({ comparator, value, unit }: Target): string {
  return `${SIGNS[comparator]}${[value ?? EMPTY].flat().join('—')}${unit ?? ''}`;
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
