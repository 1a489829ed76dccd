/** Makes what the search page needs to understand other words: sounds and traditional forms of the plan's characters. */
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { fold } from '../../search/fold.ts';
import { suggestWords } from './suggest-words.ts';
import type { SpellingData } from '../../search/suggest/spelling.ts';
import type { SuggestData } from '../../search/suggest/suggester.ts';
import type { Plan } from '../../plan/plan.ts';
import { commonCharacters, packPinyin } from '../../search/suggest/pinyin.ts';

/** What loads where words are not found, and what loads where these are not understood either. */
export function searchHints(plan: Plan): { hints: SuggestData; spelling: SpellingData } {
  const { hints, rest } = suggestWords(plan);
  return { hints, spelling: { words: rest, pinyin: pinyinOf(plan, [...hints.words, ...rest]) } };
}

/** Folded when they are few: folding looks at one at a time. */
function charactersOf({ clauses }: Plan): Set<string> {
  const all = new Set(clauses.flatMap(({ parent, text }) => (parent ? [] : [...text])));
  return new Set(fold([...all].join('')).text);
}

const HAN = /\p{Script=Han}/u;
const plain = { toneType: 'none', type: 'array', v: true } as const;

/**
 * How each character sounds in the words that are offered, in a name all that it can be (重渠 is not zhong), and any
 * other of the plan as it usually does.
 */
function pinyinOf(plan: Plan, words: readonly string[]): SpellingData['pinyin'] {
  const usual = usualSounds();
  const spoken = new Set<string>();
  const read = (text: string): void => {
    const list = [...text];
    pinyin(text, plain).forEach((syllable, k) => spoken.add(list[k]! + syllable));
  };
  for (const phrase of words.flatMap((word) => word.match(/\p{Script=Han}+/gu) ?? [])) read(phrase);
  for (const char of charactersOf(plan)) if (HAN.test(char) && !usual.has(char)) read(char);
  for (const char of new Set(plan.places.flatMap(({ name, aliases }) => [...[name, ...aliases].join('')])))
    for (const syllable of pinyin(char, { ...plain, multiple: true })) spoken.add(char + syllable);
  const more = [...spoken].flatMap((reading): [string, string][] => {
    const char = [...reading][0]!;
    const syllable = reading.slice(char.length);
    return HAN.test(char) && /^[a-z]+$/.test(syllable) && usual.get(char) !== syllable
      ? [[char, syllable]]
      : [];
  });
  return packPinyin([...usual.values()], more.sort());
}

let usuals: Map<string, string> | undefined;

/** The common characters and how each usually sounds: the same for every plan. */
function usualSounds(): Map<string, string> {
  if (usuals) return usuals;
  const chars = commonCharacters();
  // One call: each by itself takes four times as long. Between line breaks no character makes a word with the next.
  const syllables = pinyin(chars.join('\n'), { ...plain, nonZh: 'removed' });
  return (usuals = new Map(chars.map((char, n) => [char, syllables[n]!])));
}

/** `标標 个個箇 …`: characters of the plan and the traditional forms that stand for them and are not in it. */
export function traditional(plan: Plan): string {
  const chars = charactersOf(plan);
  const forms = new Map<string, string>();
  for (const [char, meant] of traditionalForms())
    if (chars.has(meant) && !chars.has(char)) forms.set(meant, (forms.get(meant) ?? meant) + char);
  return [...forms.values()].join(' ');
}

let forms: [string, string][] | undefined;

/** Every traditional character with the one that stands for it: the same for every plan. */
function traditionalForms(): [string, string][] {
  if (forms) return forms;
  const simple = Converter({ from: 't', to: 'cn' });
  const chars = Array.from({ length: 0x9fff - 0x3400 + 1 }, (_, k) => String.fromCharCode(0x3400 + k));
  const meant = simple(chars.join('\n')).split('\n');
  forms = chars.map((char, n): [string, string] => [char, meant[n]!]);
  return (forms = forms.filter(([char, simplified]) => simplified !== char));
}
