/** The clauses as the site publishes them, and as a page shows them. */
import type { Locator } from 'playwright-core';
import { inject } from 'vitest';
import type { Clause } from '../../src/plan/fidelity/texts.ts';

/** What `clauses.json` says. */
export async function publishedClauses(): Promise<Pick<Clause, 'id' | 'chapter' | 'kind' | 'text'>[]> {
  const answer = await fetch(`${inject('site')}/xiping-145/data/clauses.json`);
  return ((await answer.json()) as { clauses: Clause[] }).clauses;
}

/** Words without blanks: what published and shown texts have in common. */
export const withoutBlanks = (text: string): string => text.replace(/\s/g, '');

/** Ids of elements with the words they show, without blanks and without our remarks, in the order of the page. */
export async function shownTexts(elements: Locator): Promise<[id: string, words: string][]> {
  const shown = await elements.evaluateAll((all) =>
    all.map((element) => {
      const copy = element.cloneNode(true) as Element;
      copy.querySelectorAll('.remark').forEach((remark) => remark.remove());
      return [element.id, copy.textContent!] as [string, string];
    }),
  );
  return shown.map(([id, words]) => [id, withoutBlanks(words)]);
}
