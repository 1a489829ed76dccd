/** Makes what the search page needs to understand other words: sounds and traditional forms of the plan's characters. */
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { fold } from '../src/plan/fold.ts';
import { hintWords } from '../src/plan/hint-words.ts';
import type { Hints } from '../src/plan/hints.ts';
import type { Plan } from '../src/plan/plan.ts';
import { commonCharacters, packSounds } from '../src/plan/sounds.ts';

export function searchHints(plan: Plan): Hints {
  const texts = textsOf(plan);
  return { ...hintWords(plan), sounds: sounds(plan, texts, new Set(texts.join(''))) };
}

const textsOf = (plan: Plan): string[] =>
  plan.clauses.filter(({ parent }) => !parent).map(({ text }) => fold(text).text);

const HAN = /\p{Script=Han}/u;
const plain = { toneType: 'none', type: 'array', v: true } as const;

/** Every reading that a character has in the plan, and in a name all that it can have: 重渠 is not zhong. */
function sounds(plan: Plan, texts: readonly string[], chars: ReadonlySet<string>): Hints['sounds'] {
  const usual = usualSounds();
  const readings = new Set<string>();
  // Phrase by phrase: pinyin-pro takes seconds for long texts.
  for (const phrase of new Set(texts.flatMap((text) => text.split(/[^\p{Script=Han}]+/u)))) {
    const list = [...phrase];
    if (phrase) pinyin(phrase, plain).forEach((sound, k) => readings.add(list[k]! + sound));
  }
  for (const char of new Set(plan.places.flatMap(({ name, aliases }) => [...[name, ...aliases].join('')])))
    for (const sound of pinyin(char, { ...plain, multiple: true })) readings.add(char + sound);
  const more = [...readings].flatMap((reading): [string, string][] => {
    const char = [...reading][0]!;
    const sound = reading.slice(char.length);
    const known = usual.get(char) === sound;
    return HAN.test(char) && chars.has(char) && /^[a-z]+$/.test(sound) && !known ? [[char, sound]] : [];
  });
  return packSounds([...usual.values()], more.sort());
}

let usuals: Map<string, string> | undefined;

/** The common characters and how each usually sounds: the same for every plan. */
const usualSounds = (): Map<string, string> =>
  (usuals ??= new Map(commonCharacters().map((char) => [char, pinyin(char, plain)[0]!])));

/** `标標 个個箇 …`: characters of the plan and the traditional forms that stand for them and are not in it. */
export function traditional(plan: Plan): string {
  const chars = new Set(textsOf(plan).join(''));
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
  forms = chars.map((char): [string, string] => [char, simple(char)]);
  return (forms = forms.filter(([char, meant]) => meant !== char));
}
