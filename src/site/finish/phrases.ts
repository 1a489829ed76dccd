/**
 * Where a title may break: between its phrases, never within a word. Words are what the plan itself names (terms,
 * places), what every plan is called, and what the language has.
 */
import type { Plan } from '../../plan/plan.ts';

/** What stands together in the title of any plan: its name, a year, a plan's number, what is quoted. */
const TOGETHER =
  /国民经济和社会发展|远景目标纲要|社会主义|县域|第[〇零一二三四五六七八九十百]+个五年规划|[〇零一二三四五六七八九十\d]+年|[“《‘（][^”》’）]{1,10}[”》’）](?:时期)?|第[〇零一二三四五六七八九十百\d]+[章节篇编条]/g;
/** A single character that belongs to the word before it; any other belongs to the one behind. */
const ENDING = /^[的了地得之们者性化率业家型级力网带圈群园观军]$/u;
/** So many characters between spaces or commas fit any line: the line breaks before or behind them. */
const SHORT = 9;
const RUN = /[^\s，、：；]+/g;
const SIGN = /^[\p{P}\p{S}\s]*$/u;

const words = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

/**
 * Where the titles of a plan may break, as offsets; not behind a sign or a space, where any line may. What was asked
 * is known: a chapter's title stands in the tree of every page.
 */
export function phrasesOf(plan: Pick<Plan, 'meta' | 'terms' | 'places'>): (title: string) => number[] {
  const own = [
    plan.meta.place,
    ...plan.terms.flatMap(({ word, aliases }) => [word, ...aliases]),
    ...plan.places.map(({ name }) => name),
  ].filter((word) => word.length > 1);
  const known = new Map<string, number[]>();
  const find = (title: string): number[] => {
    const whole = [
      ...[...title.matchAll(RUN)].flatMap(({ index, 0: run }) =>
        run.length > SHORT ? [] : [[index, index + run.length] as const],
      ),
      ...[...title.matchAll(TOGETHER)].map((match) => [match.index, match.index + match[0].length] as const),
      ...own.flatMap((word) => standing(title, word)),
    ];
    const segments = [...words.segment(title)];
    return segments.flatMap(({ index, segment }, n) => {
      const before = segments[n - 1]?.segment;
      if (before === undefined || SIGN.test(segment) || SIGN.test(before) || ENDING.test(segment)) return [];
      if (whole.some(([start, end]) => start < index && index < end)) return [];
      const ended = whole.some(([, end]) => end === index);
      return !ended && [...before].length === 1 && !ENDING.test(before) ? [] : [index];
    });
  };
  return (title) => {
    const found = known.get(title) ?? find(title);
    known.set(title, found);
    return found;
  };
}

/** Every stretch of a title that is the word. */
function standing(title: string, word: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  for (let at = title.indexOf(word); at >= 0; at = title.indexOf(word, at + 1))
    found.push([at, at + word.length]);
  return found;
}
