/** The jump box and its gate over a plan, its search by brute force. */
import { outlineData } from '../../../src/publish/index/outline.ts';
import { outlineOf } from '../../../src/search/jump/outline.ts';
import { searchTable } from '../../../src/publish/index/search-table.ts';
import { fold } from '../../../src/search/fold.ts';
import { mayBeNamed, looksNumbered } from '../../../src/search/jump/gate.ts';
import { jump } from '../../../src/search/jump/jump.ts';
import { PAGE_NAMES } from '../../../src/search/jump/pages.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { find, nearest, characterPairs, type Hit } from '../../../src/search/search.ts';
import { entryOf } from '../../../src/search/pack.ts';
import { simplify } from '../../../src/search/traditional.ts';
import type { Plan } from '../../../src/plan/plan.ts';

/** @param pages keys of the pages there are; all there can be unless said */
export function jumping(plan: Plan, pages = PAGE_NAMES.map(([page]) => page)) {
  const table = searchTable(plan, pages);
  const { lines, called } = table;
  const outline = outlineOf(outlineData(plan), table);
  const texts = plan.clauses.map(({ text }) => fold(text).text);

  /** What the search finds. */
  const hitsOf = (query: string): Hit[] => {
    const terms = parseQuery(query);
    return lines.flatMap((line, index): Hit[] => {
      const spots = terms.map((term) => find(texts[index]!, term));
      if (terms.length === 0 || spots.some((some) => some.length === 0)) return [];
      return [{ index, entry: entryOf(line), spots: spots.flat() }];
    });
  };
  /** What comes near. */
  const nearOf = (query: string): Hit[] => {
    const found = characterPairs(parseQuery(query)).map((pair) => hitsOf(`"${pair}"`));
    const whole = found.map((hits) => hits.filter(({ entry }) => !entry.parent).map(({ index }) => index));
    const lengths = lines.map(([, , , length]) => length);
    return nearest(whole, lengths).map((index) => {
      const hits = found.flat().filter((hit) => hit.index === index);
      return { ...hits[0]!, spots: hits.flatMap(({ spots }) => spots) };
    });
  };
  /** Whether the gate lets a query pass to what reads numbers and names. */
  const passes = (typed: string): boolean => {
    const query = simplify(typed);
    const hits = hitsOf(query);
    return looksNumbered(query) || mayBeNamed(query, called, hits, hits.length > 0 ? [] : nearOf(query));
  };
  /** What is offered. */
  const ids = (typed: string): string[] => jump(typed, outline).map(({ to }) => to);
  return { outline, hitsOf, passes, ids };
}

/** A line: what is typed, `→`, everything that must be offered, in this order; `nothing` for nothing. */
export const cases = (text: string): [string, string[]][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' → '))
    .map(([typed, places]) => [typed!.trim(), places!.trim() === 'nothing' ? [] : places!.trim().split(' ')]);
