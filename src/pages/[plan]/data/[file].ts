/** The data files of a plan, as the model exports them. */
import type { APIRoute } from 'astro';
import { exportedFiles } from '../../../publish/data/exported-files.ts';
import { getPlan, getPlans } from '../../../site/plans/plan-provider.ts';

export const getStaticPaths = () =>
  getPlans().flatMap((plan) =>
    exportedFiles(plan).map(({ name }) => ({ params: { plan: plan.id, file: name } })),
  );

export const GET: APIRoute = ({ params }) =>
  new Response(exportedFiles(getPlan(params['plan']!)).find(({ name }) => name === params['file'])!.body);
