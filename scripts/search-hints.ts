/** Makes what the search page needs to offer other words: sounds of characters, traditional forms, the plan's words. */
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { fold } from '../src/plan/fold.ts';
import { hintWords } from '../src/plan/hint-words.ts';
import type { Hints } from '../src/plan/hints.ts';
import type { Plan } from '../src/plan/plan.ts';
import { commonCharacters, packSounds } from '../src/plan/sounds.ts';

export function searchHints(plan: Plan): Hints {
  const texts = plan.clauses.filter(({ parent }) => !parent).map(({ text }) => fold(text).text);
  const chars = new Set(texts.join(''));
  return { ...hintWords(plan), traditional: traditional(chars), sounds: sounds(plan, texts, chars) };
}

const HAN = /\p{Script=Han}/u;
const plain = { toneType: 'none', type: 'array', v: true } as const;

/** Every reading that a character has in the plan, and in a name all that it can have: 重渠 is not zhong. */
function sounds(plan: Plan, texts: readonly string[], chars: ReadonlySet<string>): Hints['sounds'] {
  const usual = (char: string): string => pinyin(char, plain)[0]!;
  const common = commonCharacters();
  const readings = new Set<string>();
  // Phrase by phrase: pinyin-pro takes seconds for long texts.
  for (const phrase of new Set(texts.flatMap((text) => text.split(/[^\p{Script=Han}]+/u)))) {
    const list = [...phrase];
    if (phrase) pinyin(phrase, plain).forEach((sound, k) => readings.add(list[k]! + sound));
  }
  for (const char of new Set(plan.places.flatMap(({ name, aliases }) => [...[name, ...aliases].join('')])))
    for (const sound of pinyin(char, { ...plain, multiple: true })) readings.add(char + sound);
  const level = new Set(common);
  const more = [...readings].flatMap((reading): [string, string][] => {
    const char = [...reading][0]!;
    const sound = reading.slice(char.length);
    const known = level.has(char) && usual(char) === sound;
    return HAN.test(char) && chars.has(char) && /^[a-z]+$/.test(sound) && !known ? [[char, sound]] : [];
  });
  return packSounds(common.map(usual), more.sort());
}

/** `标標 个個箇 …`: characters of the plan and the traditional forms that stand for them and are not in it. */
function traditional(chars: ReadonlySet<string>): string {
  const simple = Converter({ from: 't', to: 'cn' });
  const forms = new Map<string, string>();
  for (let code = 0x3400; code <= 0x9fff; code += 1) {
    const char = String.fromCharCode(code);
    const meant = simple(char);
    if (meant !== char && chars.has(meant) && !chars.has(char))
      forms.set(meant, (forms.get(meant) ?? meant) + char);
  }
  return [...forms.values()].join(' ');
}
