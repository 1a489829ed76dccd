/** Words that stand in so few clauses that what the plan says in other words belongs below these. */
import { fold } from '../../search/fold.ts';
import type { SaidElsewhere } from '../../search/result-text.ts';
import { alsoSearch, makeSuggester } from '../../search/suggest/suggester.ts';
import type { Plan } from '../../plan/plan.ts';
import { foldedTexts } from '../folded-texts.ts';
import { latenessIn } from './lateness.ts';
import { indexedClauses } from './search-table.ts';
import { suggestWords } from './suggest-words.ts';

/** With so many clauses of the plan's own the words themselves are answer enough. */
const ENOUGH = 3;
/** No more other words are looked for. */
const MOST = 3;
/** Longer words are a passage, which has no other name. */
const WORD = /^\p{Script=Han}{2,8}$/u;

/** Line of the index → the scarce words that stand there, each with words that stand in other clauses. */
export function saidElsewhereIn(plan: Plan): ReadonlyMap<number, SaidElsewhere[]> {
  const late = indexedClauses(plan).map(latenessIn(plan));
  const linesOf = linesIn(foldedTexts(plan));
  const known = makeSuggester(suggestWords(plan).hints);
  const found = new Map<number, SaidElsewhere[]>();
  for (const word of new Set([...known.folded, ...known.spoken.map(({ word: said }) => said)])) {
    const lines = WORD.test(word) ? linesOf(word) : [];
    // What lies behind and what says nothing is not an answer.
    if (lines.length === 0 || lines.filter((line) => late[line] === 0).length >= ENOUGH) continue;
    const others = alsoSearch(known, word, false)
      .map((other) => fold(other).text)
      .filter((other) => !other.includes('|') && linesOf(other).some((line) => !lines.includes(line)))
      .slice(0, MOST);
    if (others.length === 0) continue;
    for (const line of lines) found.set(line, [...(found.get(line) ?? []), { word, others }]);
  }
  return found;
}

/** Finds the lines that have a word of Han characters: in one text, because one by one takes ten times as long. */
function linesIn(texts: readonly string[]): (word: string) => number[] {
  const whole = texts.join('\n');
  const lineAt = texts.flatMap((text, line) => new Array<number>(text.length + 1).fill(line));
  return (word) => {
    const lines = new Set<number>();
    for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + 1)) lines.add(lineAt[at]!);
    return [...lines];
  };
}
