/** From what a reader asks to the clauses of the plan. */
import { rank } from '../../search/answer/rank.ts';
import { queryReadings, type QueryReading } from '../../search/query.ts';
import type { Hit } from '../../search/search.ts';
import { simplifier } from '../../search/traditional-forms.ts';
import type { SearchTable } from '../../search/table.ts';
import type { SearchEngine } from './engine.ts';
import type { Instead } from './instead/instead.ts';

/** An answer, and the reading of the query that it answers. */
export interface Answer extends QueryReading {
  /** What was asked, in the plan's characters. */
  asked: string;
  /** Clauses that contain every term, best first. */
  hits: Hit[];
  /** Where there is none, what there is instead; null also where that did not arrive. */
  instead: Instead | null;
}

/** @throws where neither index nor text can be had */
export async function answerTo(engine: SearchEngine, query: string): Promise<Answer> {
  const table = await engine.load();
  const exactly = async (asked: string): Promise<Answer> => {
    const readings = queryReadings(asked, table.misreadings);
    for (const reading of readings) {
      const hits = await engine.wholeFigures(reading.terms, await engine.exact(reading.terms));
      if (hits.length > 0)
        return { asked, ...reading, hits: rank(hits, definitionOf(table, reading.terms)), instead: null };
    }
    return { asked, ...readings[0]!, hits: [], instead: null };
  };
  const found = await exactly(query);
  if (found.hits.length > 0) return found;
  const own = await inOwnCharacters(engine, query, found.terms);
  const answer = own === query ? found : await exactly(own);
  if (answer.hits.length > 0) return answer;
  const advice = await engine.data.advice().catch(() => null);
  const instead = await advice?.instead(answer.asked, answer.terms, (terms) => engine.exact(terms), table);
  return { ...answer, instead: instead ?? null };
}

/** The clause that says what a word means. */
const definitionOf = ({ defined }: SearchTable, terms: readonly string[]): number | undefined =>
  terms.length === 1 ? defined.find(([word]) => word === terms[0])?.[1] : undefined;

/** Words with a character that the plan does not have may be traditional. */
async function inOwnCharacters(
  engine: SearchEngine,
  query: string,
  terms: readonly string[],
): Promise<string> {
  if (await engine.writes(terms)) return query;
  return engine.data.traditional().then(
    (forms) => simplifier(forms)(query.replace(/[\u2e80-\u2fdf]/gu, (radical) => radical.normalize('NFKC'))),
    () => query,
  );
}
