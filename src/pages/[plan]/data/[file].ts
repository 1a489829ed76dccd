/** The data files of a plan, as the model exports them. */
import type { APIRoute } from 'astro';
import { dataOfPlan } from '../../../site/plans/downloads-of-plan.ts';
import { getPlans } from '../../../site/plans/plan-provider.ts';

export const getStaticPaths = () =>
  getPlans().flatMap(({ id }) => dataOfPlan(id).map(({ name }) => ({ params: { plan: id, file: name } })));

export const GET: APIRoute = ({ params }) =>
  new Response(dataOfPlan(params['plan']!).find(({ name }) => name === params['file'])!.body);
