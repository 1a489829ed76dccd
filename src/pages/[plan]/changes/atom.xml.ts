/** The feed of editions; none where no edition was published before. */
import type { APIRoute } from 'astro';
import { changesFeed } from '../../../publish/changes/atom.ts';
import { href } from '../../../site/addresses/href.ts';
import { earlierEditions } from '../../../site/plans/editions-of-plan.ts';
import { getPlan, getPlans, getSite } from '../../../site/plans/plan-provider.ts';

export const getStaticPaths = () =>
  getPlans()
    .filter((plan) => earlierEditions(plan).length > 0)
    .map((plan) => ({ params: { plan: plan.id } }));

export const GET: APIRoute = ({ params }) => {
  const plan = getPlan(params['plan']!);
  const { origin } = getSite();
  const address = origin ? origin + href.changes(plan.id) : './';
  return new Response(changesFeed(plan, earlierEditions(plan), address), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
