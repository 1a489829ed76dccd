/** Words of a plan as a reader types them from memory or from another document: what the fold must make the same. */
import { random } from '../../bench/measure/statistics.ts';

type Choose = <T>(from: readonly T[]) => T;

const DASHES = ['-', '–', '—', '——', '~', '～', '－', '−'];
const WIDE = /[0-9a-z%./+]/gi;
const widened = (char: string): string => String.fromCharCode(char.charCodeAt(0) + 0xfee0);
const NARROW: Record<string, string> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')', '？': '?' };

/** Each a habit: of a keyboard, of an input method, of a document that was copied from. */
const HABITS: Record<
  string,
  (text: string, choose: Choose, traditional: ReadonlyMap<string, string>) => string
> = {
  'no quotation marks': (text) => text.replace(/[“”‘’]/g, ''),
  'straight quotation marks': (text) => text.replace(/[“”]/g, '"'),
  'corner quotation marks': (text) => text.replace(/“/g, '「').replace(/”/g, '」'),
  'other dashes': (text, choose) => text.replace(/[-—～~]+/g, () => choose(DASHES)),
  'wide letters and figures': (text) => text.replace(WIDE, widened),
  'narrow signs': (text) => text.replace(/[，；：（）？]/g, (sign) => NARROW[sign]!),
  'a blank behind a figure': (text) =>
    text.replace(/(?<![\d.])(\d[\d.]*%?)(?=\p{Script=Han})/gu, (figure) =>
      /^(19|20)\d\d$/.test(figure) ? figure : `${figure} `,
    ),
  'another ratio sign and middle dot': (text) => text.replace(/[:：](?=\d)/g, '∶').replace(/·/g, '•'),
  'traditional characters': (text, _, traditional) =>
    text.replace(/./gu, (char) => traditional.get(char) ?? char),
};

/**
 * Some ways to type each text, the same for the same seed; texts that no habit changes are left out.
 * @param forms characters with their traditional forms, as `traditional` gives them
 */
export function typedForms(
  texts: readonly string[],
  forms: string,
  seed: number,
): { text: string; typed: string; habits: string[] }[] {
  const next = random(seed);
  const choose: Choose = (from) => from[Math.floor(next() * from.length)]!;
  const traditional = new Map(forms.split(' ').map((group) => [[...group][0]!, [...group][1]!]));
  return texts.flatMap((text) => {
    const fitting = Object.keys(HABITS).filter((name) => HABITS[name]!(text, choose, traditional) !== text);
    // A habit that most texts allow would drown the others.
    const rare = fitting.filter((name) => name !== 'traditional characters');
    if (fitting.length === 0) return [];
    const habits = [choose(rare.length > 0 ? rare : fitting), ...(next() < 0.3 ? [choose(fitting)] : [])];
    const typed = habits.reduce((form, name) => HABITS[name]!(form, choose, traditional), text);
    return [{ text, typed, habits }];
  });
}
