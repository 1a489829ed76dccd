/** What the chapters and sections on this page are called. */
import type { Labels } from '../../text/labels.ts';

/** From the text's own data, and what stands before the first chapter from its heading. */
export function pageLabels(): Labels {
  const table = document.querySelector<HTMLElement>('article.text')?.dataset['labels'];
  const front = document.getElementById('c0')?.textContent.trim();
  return { ...(table ? (JSON.parse(table) as Labels) : {}), ...(front ? { c0: front } : {}) };
}
