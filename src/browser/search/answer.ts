/** From what a reader asks to the clauses of the plan. */
import { queryReadings } from '../../search/query.ts';
import { rank, type Hit } from '../../search/search.ts';
import { simplifyByPlan } from '../../search/traditional-forms.ts';
import type { SearchEngine } from './engine.ts';

export interface Answer {
  /** What was asked, in the plan's characters. */
  asked: string;
  /** Folded. */
  terms: string[];
  /** What of the query is not understood, see `QueryReading`. */
  unknown: string[];
  /** Clauses that contain every term, best first. */
  hits: Hit[];
  /** Where there is none, clauses that come near, best first. */
  near: Hit[];
}

/** @throws where neither index nor text can be had */
export async function answerTo(engine: SearchEngine, query: string): Promise<Answer> {
  const { misreadings } = await engine.load();
  const exactly = async (asked: string): Promise<Answer> => {
    const readings = queryReadings(asked, misreadings);
    for (const reading of readings) {
      const hits = rank(await engine.exact(reading.terms));
      if (hits.length > 0) return { asked, ...reading, hits, near: [] };
    }
    return { asked, ...readings[0]!, hits: [], near: [] };
  };
  const found = await exactly(query);
  if (found.hits.length > 0) return found;
  const own = await inOwnCharacters(engine, query, found.terms);
  const answer = own === query ? found : await exactly(own);
  return answer.hits.length > 0 ? answer : { ...answer, near: await engine.near(answer.terms) };
}

/** Words with a character that the plan does not have may be traditional. */
async function inOwnCharacters(
  engine: SearchEngine,
  query: string,
  terms: readonly string[],
): Promise<string> {
  if (await engine.writes(terms)) return query;
  return engine.data.traditional().then(
    (forms) => simplifyByPlan(query, forms),
    () => query,
  );
}
