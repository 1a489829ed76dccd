/** What a chapter's marks say, as scripts, which open from a disk too: one for errata, one for terms. */
import type { APIRoute } from 'astro';
import { explainedErrata, explainedTerms } from '../../../publish/views/explanations.ts';
import { scriptOf } from '../../../site/addresses/script-of.ts';
import { folderOf } from '../../../text/clause-id.ts';
import { getPlan, getPlans } from '../../../site/plans/plan-provider.ts';

const LAYERS = { errata: explainedErrata, terms: explainedTerms };

export const getStaticPaths = () =>
  getPlans().flatMap((plan) =>
    plan.chapters.flatMap(({ id }) =>
      Object.keys(LAYERS).map((layer) => ({ params: { plan: plan.id, chapter: folderOf(id), layer } })),
    ),
  );

export const GET: APIRoute = ({ params }) => {
  const plan = getPlan(params['plan']!);
  const { id } = plan.chapters.find((chapter) => folderOf(chapter.id) === params['chapter'])!;
  const layer = params['layer'] as keyof typeof LAYERS;
  return scriptOf(layer, LAYERS[layer](plan, id));
};
