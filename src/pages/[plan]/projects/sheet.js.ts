/** The table that a reader saves of the list of projects. */
import type { APIRoute } from 'astro';
import { scriptOf } from '../../../site/addresses/script-of.ts';
import { getPlans } from '../../../site/plans/plan-provider.ts';
import { sheetOfPlan } from '../../../site/plans/downloads-of-plan.ts';

export const getStaticPaths = () => getPlans().map((plan) => ({ params: { plan: plan.id } }));

export const GET: APIRoute = ({ params }) => scriptOf('sheet', sheetOfPlan(params['plan']!, 'projects'));
