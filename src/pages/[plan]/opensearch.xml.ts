/** Lets a browser offer the plan's search in its own box, where the site's address is known. */
import type { APIRoute } from 'astro';
import { openSearch } from '../../site/head/machine-files.ts';
import { getPlan, getPlans, getSite } from '../../site/plans/plan-provider.ts';

export const getStaticPaths = () =>
  getSite().origin ? getPlans().map((plan) => ({ params: { plan: plan.id } })) : [];

export const GET: APIRoute = ({ params }) =>
  new Response(openSearch(getPlan(params['plan']!), getSite().origin!), {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
