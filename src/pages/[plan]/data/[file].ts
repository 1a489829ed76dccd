/** The data files of a plan, as the model exports them. */
import type { APIRoute } from 'astro';
import { exportPlan } from '../../../plan/exports.ts';
import type { Plan } from '../../../plan/plan.ts';
import { getPlan, getPlans } from '../../../site/source.ts';

export const getStaticPaths = () =>
  getPlans().flatMap((plan) =>
    exportPlan(plan).map(({ name }) => ({ params: { plan: plan.id, file: name } })),
  );

/** The files of the plan at work: of a hundred plans they do not fit into the memory at once. */
let exported: { plan: Plan; files: ReturnType<typeof exportPlan> } | undefined;

export const GET: APIRoute = ({ params }) => {
  const plan = getPlan(params['plan']!);
  if (exported?.plan !== plan) exported = { plan, files: exportPlan(plan) };
  return new Response(exported.files.find(({ name }) => name === params['file'])!.body);
};
