/** What a chapter's marks say, as scripts, which open from a disk too: errata and terms apart, a few at a time. */
import type { APIRoute } from 'astro';
import { explainedOn, sliceWith, slicesOf } from '../../../publish/views/explanations.ts';
import { scriptOf } from '../../../site/addresses/script-of.ts';
import { folderOf } from '../../../text/clause-id.ts';
import { getPlan, getPlans } from '../../../site/plans/plan-provider.ts';

/** One of a page's scripts. */
interface Slice {
  page: string;
  kind: 'errata' | 'terms';
  n: number;
  of: number;
}

export const getStaticPaths = () =>
  getPlans().flatMap((plan) =>
    plan.chapters.flatMap(({ id }) => {
      const of = slicesOf(plan, id);
      return (['errata', 'terms'] as const).flatMap((kind) =>
        Array.from({ length: of }, (_, n) => ({
          params: { plan: plan.id, chapter: folderOf(id), layer: `${kind}-${n}` },
          props: { page: id, kind, n, of } satisfies Slice,
        })),
      );
    }),
  );

export const GET: APIRoute<Slice> = ({ params, props: { page, kind, n, of } }) => {
  const explained = explainedOn(getPlan(params['plan']!), page)[kind];
  return scriptOf(`${folderOf(page)}/${params['layer']}`, sliceWith(explained, n, of));
};
