/** One verdict as a reader sees it: what it is, and where the words stand. */
import { clauseLabel, sectionLabel } from '../../naming/labels.ts';
import { folderOf } from '../../text/clause-id.ts';
import { h } from '../base/dom.ts';
import type { Found } from './judge-plan.ts';
import type { Nearness } from './nearness.ts';

/** So many places are named, of more the number is said. */
const MOST = 5;

/** Where a clause stands, as an address from this page. */
export const addressOf = ({ plan }: Found, clause: string): string =>
  `${plan.folder}${folderOf(clause)}/#${clause}`;

/** `《…》（西政〔2021〕8号）第三章第二节` */
export const placeOf = ({ plan: { table } }: Found, clause: string): string =>
  table.documentName + sectionLabel(clause, table.labels);

/** The plan's words that are cited: those pasted where they are its own, else what it has in their place. */
export const planWords = ({ kind, words, contrasts }: Found): string =>
  kind === 'absent' || (kind === 'differs' && contrasts.length === 0)
    ? ''
    : contrasts.map(({ side, text }) => (side === 'pasted' ? '' : text)).join('') || words;

/**
 * @param item what every verdict has, to be filled
 * @param name of the verdict
 * @param several whether the plan must be named
 * @param nearness shows what differs; without it nothing can
 */
export function verdictItem(
  item: HTMLElement,
  name: string,
  found: Found,
  several: boolean,
  nearness?: Nearness,
): HTMLElement {
  const { kind, clauses, words, contrasts, layer, claimed, plan } = found;
  const link = (clause: string): HTMLAnchorElement =>
    h('a', { href: addressOf(found, clause) }, clauseLabel(clause, plan.table.labels));
  const [first] = clauses;
  const [judgement, where] = [item.querySelector('b')!, item.querySelector('span')!];
  const [cite, share] = item.querySelectorAll('button');
  item.dataset['verdict'] = kind;
  judgement.textContent = name;
  if (layer === 'received') where.append('（与来稿；本站的文字已改正）');
  for (const [n, clause] of clauses.slice(0, MOST).entries()) where.append(n > 0 ? '、' : '', link(clause));
  if (clauses.length > MOST) where.append(`等 ${clauses.length} 处`);
  if (several && first) where.append(` · ${plan.name}`);
  if (first) item.dataset['clause'] = first;
  else cite!.remove();
  if (kind === 'short') share!.remove();
  if (contrasts.length === 0) item.append(h('p', { class: 'words' }, words));
  if (claimed.length > 0) {
    const labels = claimed.map((id) => clauseLabel(id, plan.table.labels));
    item.append(h('p', { class: 'note' }, `不在所注的 ${labels.join('、')}。`));
  }
  if (nearness) item.append(...nearness.showUnlike(found, link));
  return item;
}
