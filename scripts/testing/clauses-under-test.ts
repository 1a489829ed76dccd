/** The clauses as the site publishes them, and as a page shows them. */
import type { Locator } from 'playwright-core';
import { inject } from 'vitest';
import type { Clause } from '../../src/plan/fidelity/texts.ts';
import { fold } from '../../src/search/fold.ts';
import { planOf } from './fixture-plans.ts';

/** What `clauses.json` says. */
export async function publishedClauses(): Promise<Pick<Clause, 'id' | 'chapter' | 'kind' | 'text'>[]> {
  const answer = await fetch(`${inject('site')}/${inject('plans')[0]!.id}/data/clauses.json`);
  return ((await answer.json()) as { clauses: Clause[] }).clauses;
}

/** How many clauses of the plan contain a word: what a search for it must find. */
export const clausesWith = (word: string): number =>
  planOf(inject('plans')[0]!).clauses.filter(({ text }) => fold(text).text.includes(fold(word).text)).length;

/** Words without blanks: what published and shown texts have in common. */
export const withoutBlanks = (text: string): string => text.replace(/\s/g, '');

/** Ids of elements with the words they show, without blanks and without our remarks, in the order of the page. */
export async function textsOnPage(elements: Locator): Promise<[id: string, words: string][]> {
  const shown = await elements.evaluateAll((all) =>
    all.map((element) => {
      const copy = element.cloneNode(true) as Element;
      copy.querySelectorAll('.remark').forEach((remark) => remark.remove());
      return [element.id, copy.textContent!] as [string, string];
    }),
  );
  return shown.map(([id, words]) => [id, withoutBlanks(words)]);
}
