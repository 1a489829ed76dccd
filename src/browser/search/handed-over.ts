/** For the scripts that load on demand, what this page's own has already: see `site/bundling/handed-over.ts`. */
import { rank } from '../../search/answer/rank.ts';
import { fold } from '../../search/fold.ts';
import { parseQuery } from '../../search/query.ts';
import { h } from '../base/dom.ts';

/** Puts it there, before any of them loads. */
export function handOver(): void {
  const page = window as unknown as { planbook?: object };
  page.planbook = Object.assign(page.planbook ?? {}, { handedOver: { fold, h, parseQuery, rank } });
}
