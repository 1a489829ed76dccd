/** The data files of a plan, as the model exports them. */
import type { APIRoute } from 'astro';
import { exportedFiles } from '../../../publish/data/exported-files.ts';
import { imprintIn } from '../../../publish/downloads/imprint.ts';
import { getPlan, getPlans, getSite } from '../../../site/plans/plan-provider.ts';

export const getStaticPaths = () =>
  getPlans().flatMap((plan) =>
    exportedFiles(plan, imprintIn(plan, getSite())).map(({ name }) => ({
      params: { plan: plan.id, file: name },
    })),
  );

export const GET: APIRoute = ({ params }) => {
  const plan = getPlan(params['plan']!);
  const files = exportedFiles(plan, imprintIn(plan, getSite()));
  return new Response(files.find(({ name }) => name === params['file'])!.body);
};
