/** The plan's own words, as a reader would type them: what a hint may offer. All stand in the text. */
import { fold } from '../../search/fold.ts';
import { isTown, type SuggestData } from '../../search/suggest/suggester.ts';
import { foldedTexts } from '../folded-texts.ts';
import { ofLast } from '../of-last.ts';
import { vocabularyOf } from '../../plan/authoring/schema-plan.ts';
import type { Plan } from '../../plan/plan.ts';

/** Words of a plan: those that mean the same as others, and the rest. */
interface PlanWords {
  hints: SuggestData;
  rest: string[];
}

/** Words from the layers of a plan; what does not stand in its text is left out. Texts and hints of a plan ask for the same. */
export const suggestWords = ofLast((plan: Plan): PlanWords => {
  const whole = foldedTexts(plan).join('\n');
  const { home } = vocabularyOf(plan.meta);
  const words: string[] = [];
  const known = new Map<string, number>();
  const add = (word: string): number[] => {
    const folded = fold(word).text;
    if (folded.length < 2 || !whole.includes(folded)) return [];
    if (!known.has(folded)) known.set(folded, words.push(word.trim()) - 1);
    return [known.get(folded)!];
  };
  const same = [
    [plan.meta.place, plan.meta.place.replace(/[省市县区旗州盟]$/, '')],
    ...plan.places.map(({ name, aliases, at, kind }) => [
      name,
      ...aliases,
      ...(home.includes(kind) ? Object.keys(at) : []),
    ]),
    ...plan.terms.map(({ word, aliases }) => [word, ...aliases]),
  ].map((forms) => forms.flatMap(add));
  const say = plan.everyday.map(({ say: said, plan: meant }): [string[], number[]] => [
    said,
    meant.flatMap(add),
  ]);
  for (const { kind, text, lead } of plan.clauses)
    if (kind === 'heading' || lead) pieces(lead ?? text).forEach(add);
  for (const { fixed } of plan.corrections.filter(({ where }) => !where)) if (fixed) add(fixed);
  for (const { name } of plan.projects) pieces(name.replace(/（.*?）/g, '，')).forEach(add);
  return parted(words, {
    same: same.map((forms) => [...new Set(forms)]).filter((forms) => forms.length > 1),
    say: say.filter(([, meant]) => meant.length > 0),
  });
});

/** Words that mean something else too, or are a town's, apart from the rest. */
function parted(words: readonly string[], { same, say }: Pick<SuggestData, 'same' | 'say'>): PlanWords {
  const used = new Set([...same.flat(), ...say.flatMap(([, meant]) => meant)]);
  const isHint = (word: string, at: number): boolean => used.has(at) || isTown(word);
  const places = new Map(words.flatMap((word, at) => (isHint(word, at) ? [at] : [])).map((at, k) => [at, k]));
  const moved = (list: readonly number[]): number[] => list.map((at) => places.get(at)!);
  return {
    hints: {
      words: words.filter(isHint),
      same: same.map(moved),
      say: say.map(([said, meant]) => [said, moved(meant)]),
    },
    rest: words.filter((word, at) => !isHint(word, at)),
  };
}

/** A heading or a lead in the pieces that a reader remembers. */
const pieces = (text: string): string[] =>
  text
    .replace(/^(第.{1,3}[章节]|[一二三四五六七八九十]是|（.{1,2}）|[一二三四五六七八九十]+、)/, '')
    .split(/[\s，。；：、“”]+/)
    .filter((piece) => piece.length > 2 && piece.length < 9);
