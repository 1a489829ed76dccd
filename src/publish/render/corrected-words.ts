/** The words of a correction as received and as shown, each cut where they begin and end to differ. */
import { changedSpans } from '../../plan/fidelity/changed-spans.ts';

/** Words of which some differ from what stands on the other side; the middle may be empty. */
export type CutWords = [before: string, differing: string, after: string];

/** Signs that are no letters and hardly tell themselves apart, by what they are in half width. */
const SIGNS: Readonly<Record<string, string>> = {
  ',': '逗号',
  '.': '句点',
  ';': '分号',
  ':': '冒号',
  '?': '问号',
  '!': '叹号',
  '(': '左括号',
  ')': '右括号',
};
const TO_FULL_WIDTH = 0xfee0;

/**
 * What a correction changes, in words that can be told apart.
 * @returns several received forms where one word is misread in several ways; `shown` is `null` where no word changed; of a
 * lone sign, which looks the same on both sides, the names: 半角逗号, 全角逗号
 */
export function correctedWords({
  found,
  fixed,
}: {
  found: string | readonly string[];
  fixed?: string | undefined;
}): { received: CutWords[]; shown: CutWords | null; signs: [received: string, shown: string] | null } {
  const forms = [found].flat() as string[];
  if (fixed === undefined) return { received: forms.map((form) => [form, '', '']), shown: null, signs: null };
  const cut = forms.map((form) => cutWhereTheyDiffer(form, fixed));
  const name = SIGNS[forms[0]!];
  const widened = fixed === String.fromCodePoint(forms[0]!.codePointAt(0)! + TO_FULL_WIDTH);
  return {
    received: cut.map(({ received }) => received),
    shown: cut[0]!.shown,
    signs: name && widened ? [`半角${name}`, `全角${name}`] : null,
  };
}

function cutWhereTheyDiffer(found: string, fixed: string): { received: CutWords; shown: CutWords } {
  const [span] = changedSpans(found, fixed, []);
  const { start, end, source } = span ?? { start: fixed.length, end: fixed.length, source: '' };
  const cut = (words: string, to: number): CutWords => [
    words.slice(0, start),
    words.slice(start, to),
    words.slice(to),
  ];
  return { received: cut(found, start + source.length), shown: cut(fixed, end) };
}
