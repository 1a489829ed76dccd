/** One verdict as a reader sees it: what it is, where the words stand, and what differs. */
import { clauseLabel } from '../../naming/labels.ts';
import { h } from '../base/dom.ts';
import { addressOf, thingOf } from './cited-verdict.ts';
import type { Found } from './judge-plan.ts';
import { checkerSays } from './checker.ts';

/** Fills an item of the page, which has what every verdict of its kind has. */
export function fillVerdict(item: HTMLElement, found: Found): void {
  const { clauses, words, contrasts, layer, claimed, figures, plan, of } = found;
  const label = (clause: string): string => clauseLabel(clause, plan.table.labels);
  const link = (clause: string): Node => h('a', { href: addressOf(found, clause) }, label(clause));
  const where = item.querySelector('span')!;
  const [pasted, printed] = item.querySelectorAll('.words');
  where.append(...checkerSays(layer));
  for (const [n, clause] of clauses.entries()) where.append(n > 0 ? '、' : '', link(clause));
  where.append(of);
  if (clauses[0]) item.dataset['clause'] = clauses[0];
  for (const { side, text, loud } of contrasts) {
    const run = (mark: 'del' | 'ins'): Node | string =>
      side === 'both' ? text : h(mark, loud ? { class: 'loud' } : {}, text);
    if (side !== 'plan') pasted!.append(run('del'));
    if (side !== 'pasted') printed!.append(run('ins'));
  }
  if (contrasts.length === 0) {
    pasted!.append(words);
    printed?.remove();
  }
  if (claimed.length > 0)
    item.append(h('p', { class: 'note' }, ...checkerSays('astray', claimed.map(label).join('、'))));
  for (const { target, agrees } of figures) {
    const figure = agrees ? 'same' : 'other';
    const content = checkerSays(figure, thingOf(target), h('b', {}, target.printed), link(target.clause));
    item.append(h('p', { class: 'note', 'data-figure': figure }, ...content));
  }
}
