/** What the list shows of a project when it is asked. */
import type { APIRoute } from 'astro';
import { projectDetails } from '../../../publish/views/record-details.ts';
import { scriptOf } from '../../../site/addresses/script-of.ts';
import { getPlan, getPlans } from '../../../site/plans/plan-provider.ts';

export const getStaticPaths = () => getPlans().map((plan) => ({ params: { plan: plan.id } }));

export const GET: APIRoute = ({ params }) => scriptOf('details', projectDetails(getPlan(params['plan']!)));
