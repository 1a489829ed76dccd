/** The glossary as a page shows it: by pinyin, each word with how often the plan says it. */
import { fold } from '../../search/fold.ts';
import type { Term } from '../../plan/authoring/schema-lists.ts';
import type { Clause } from '../../plan/fidelity/texts.ts';

export interface GlossaryEntry {
  term: Term;
  /** The word and its aliases, each with the number of clauses a search for it finds. */
  forms: { form: string; clauses: number }[];
}

export interface GlossaryGroup {
  /** `A` … `Z`, or `#` for words that begin with a figure or a Latin letter. */
  letter: string;
  entries: GlossaryEntry[];
}

/** The first character of each pinyin initial in the order of CLDR's Chinese collation; there is none for I, U, V. */
const FIRST = '阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀';
const LETTERS = 'ABCDEFGHJKLMNOPQRSTWXYZ';

/** Groups the terms by the pinyin of their first character. */
export function glossary(terms: readonly Term[], clauses: readonly Pick<Clause, 'text'>[]): GlossaryGroup[] {
  const { compare } = new Intl.Collator('zh-Hans-CN-u-co-pinyin');
  const texts = clauses.map(({ text }) => fold(text).text);
  const count = (form: string): number => {
    const folded = fold(form).text;
    return texts.filter((text) => text.includes(folded)).length;
  };
  const letterOf = (word: string): string => {
    const first = /\p{Script=Han}/u.exec(word.replace(/^[^\p{L}\p{N}]+/u, '')[0]!)?.[0];
    if (!first) return '#';
    const at = [...FIRST].findLastIndex((border) => compare(border, first) <= 0);
    return LETTERS[Math.max(at, 0)]!;
  };
  const plain = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '');
  const sorted = [...terms].sort((a, b) => compare(plain(a.word), plain(b.word)));
  const groups = Map.groupBy(sorted, ({ word }) => letterOf(word));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, found]) => ({
      letter,
      entries: found.map((term) => ({
        term,
        forms: [term.word, ...term.aliases].map((form) => ({ form, clauses: count(form) })),
      })),
    }));
}
