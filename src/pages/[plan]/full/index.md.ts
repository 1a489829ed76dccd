/** The Markdown twin of the whole plan. */
import type { APIRoute } from 'astro';
import { planMarkdown } from '../../../documents/markdown/page.ts';
import { imprintIn } from '../../../publish/downloads/imprint.ts';
import { getPlan, getPlans, getSite } from '../../../site/plans/plan-provider.ts';

export const getStaticPaths = () => getPlans().map((plan) => ({ params: { plan: plan.id } }));

export const GET: APIRoute = ({ params }) => {
  const plan = getPlan(params['plan']!);
  return new Response(planMarkdown(plan, imprintIn(plan, getSite())));
};
