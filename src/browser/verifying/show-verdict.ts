/** One verdict as a reader sees it: what it is, where the words stand, and side by side what differs. */
import { clauseLabel, sectionLabel } from '../../naming/labels.ts';
import { folderOf } from '../../text/clause-id.ts';
import type { Contrast } from '../../search/verify/contrasts.ts';
import type { JudgementKind } from '../../search/verify/judge.ts';
import { h } from '../base/dom.ts';
import type { Found } from './judge-plan.ts';

export const JUDGEMENT_NAMES: Record<JudgementKind, string> = {
  exact: '一字不差',
  excerpt: '节引',
  differs: '有出入',
  absent: '规划里没有',
  short: '太短，不判断',
};

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
  kind === 'differs' && contrasts.length > 0 ? sideOf(contrasts, 'plan') : kind === 'absent' ? '' : words;

const sideOf = (contrasts: readonly Contrast[], side: 'pasted' | 'plan'): string =>
  contrasts.map((run) => (run.side === 'both' || run.side === side ? run.text : '')).join('');

/** @param several whether the plan must be named */
export function verdictItem(found: Found, several: boolean): HTMLLIElement {
  const { kind, clauses, words, contrasts, layer, claimed, figures } = found;
  const first = clauses[0];
  const item = h('li', { 'data-verdict': kind, ...(first ? { 'data-clause': first } : {}) });
  const judgement = h('p', { class: 'judgement' }, h('b', {}, JUDGEMENT_NAMES[kind]));
  if (layer === 'received') judgement.append('（与来稿；本站的文字已改正）');
  for (const [n, clause] of clauses.slice(0, MOST).entries())
    judgement.append(n > 0 ? '、' : ' ', link(found, clause));
  if (clauses.length > MOST) judgement.append(`等 ${clauses.length} 处`);
  if (several && first) judgement.append(` · ${found.plan.name}`);
  judgement.append(...buttons(kind, first !== undefined));
  item.append(judgement);
  if (contrasts.length > 0) item.append(side('所给', contrasts, 'pasted'), side('规划', contrasts, 'plan'));
  else item.append(h('p', { class: 'words' }, words));
  if (claimed.length > 0)
    item.append(
      h(
        'p',
        { class: 'note' },
        `不在所注的 ${claimed.map((id) => clauseLabel(id, found.plan.table.labels)).join('、')}。`,
      ),
    );
  for (const { target, agrees } of figures)
    item.append(
      h(
        'p',
        { class: 'note', 'data-figure': agrees ? 'same' : 'other' },
        `规划的目标：${target.name}${target.year && `（${target.year}年）`} `,
        h('b', {}, target.printed),
        agrees ? '，数相同，字句不同。' : '，与所给的数不同。',
        link(found, target.clause),
      ),
    );
  return item;
}

const link = (found: Found, clause: string): HTMLAnchorElement =>
  h('a', { href: addressOf(found, clause) }, clauseLabel(clause, found.plan.table.labels));

function buttons(kind: JudgementKind, cited: boolean): HTMLElement[] {
  const button = (act: string, name: string): HTMLElement =>
    h('button', { type: 'button', 'data-act': act }, name);
  return [
    ...(cited ? [button('cite', '复制引用')] : []),
    ...(kind === 'short' ? [] : [button('share', '复制核验链接')]),
  ];
}

/** The words of one side, what the other has not marked. */
function side(name: string, contrasts: readonly Contrast[], which: 'pasted' | 'plan'): HTMLElement {
  const runs = contrasts.flatMap(({ side: own, text, loud }): (Node | string)[] => {
    if (own === 'both') return [text];
    return own === which ? [h(which === 'plan' ? 'ins' : 'del', loud ? { class: 'loud' } : {}, text)] : [];
  });
  return h('p', { class: 'words' }, h('span', { class: 'side' }, name), ...runs);
}
