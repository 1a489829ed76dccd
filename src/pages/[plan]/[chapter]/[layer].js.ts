/** What a chapter's marks say, as scripts, which open from a disk too: errata and terms apart, a few at a time. */
import type { APIRoute } from 'astro';
import { explainedErrata, explainedTerms, sliceWith, slicesOf } from '../../../publish/views/explanations.ts';
import { scriptOf } from '../../../site/addresses/script-of.ts';
import { folderOf } from '../../../text/clause-id.ts';
import { getPlan, getPlans } from '../../../site/plans/plan-provider.ts';

const LAYERS = { errata: explainedErrata, terms: explainedTerms };

export const getStaticPaths = () =>
  getPlans().flatMap((plan) =>
    plan.chapters.flatMap(({ id }) => {
      const slices = slicesOf(plan, id);
      const files = Object.keys(LAYERS).flatMap((kind) =>
        Array.from({ length: slices }, (_, n) => `${kind}-${n}`),
      );
      return files.map((layer) => ({
        params: { plan: plan.id, chapter: folderOf(id), layer },
        props: { slices },
      }));
    }),
  );

export const GET: APIRoute<{ slices: number }> = ({ params, props }) => {
  const plan = getPlan(params['plan']!);
  const { id } = plan.chapters.find((chapter) => folderOf(chapter.id) === params['chapter'])!;
  const [kind, n] = params['layer']!.split('-') as [keyof typeof LAYERS, string];
  return scriptOf(
    `${folderOf(id)}/${params['layer']}`,
    sliceWith(LAYERS[kind](plan, id), Number(n), props.slices),
  );
};
