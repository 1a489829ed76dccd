/** What differs, as a reader sees it: both texts, or the target that words speak of. */
import type { Contrast } from '../../search/verify/contrasts.ts';
import type { FigureClaim } from '../../search/verify/figures.ts';
import { h } from '../base/dom.ts';

interface Differing {
  contrasts: readonly Contrast[];
  figures: readonly FigureClaim[];
}

/** @param link to a clause */
export function showUnlike({ contrasts, figures }: Differing, link: (clause: string) => Node): HTMLElement[] {
  return [
    ...(contrasts.length > 0 ? [side('所给', contrasts, 'pasted'), side('规划', contrasts, 'plan')] : []),
    ...figures.map(({ target, agrees }) =>
      h(
        'p',
        { class: 'note', 'data-figure': agrees ? 'same' : 'other' },
        `规划的目标：${target.name}${target.year && `（${target.year}年）`} `,
        h('b', {}, target.printed),
        agrees ? '，数相同，字句不同。' : '，与所给的数不同。',
        link(target.clause),
      ),
    ),
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
