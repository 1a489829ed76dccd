/** The data files over all plans, where there are several. */
import type { APIRoute } from 'astro';
import { exportAll } from '../../publish/data/all-plans.ts';
import { getPlans } from '../../site/plans/plan-provider.ts';

const files = () => (getPlans().length > 1 ? exportAll(getPlans()) : []);

export const getStaticPaths = () => files().map(({ name }) => ({ params: { file: name } }));

export const GET: APIRoute = ({ params }) =>
  new Response(files().find(({ name }) => name === params['file'])!.body);
