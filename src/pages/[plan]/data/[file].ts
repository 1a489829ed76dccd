/** The data files of a plan, as the model exports them. */
import type { APIRoute } from 'astro';
import { exportPlan } from '../../../plan/exports.ts';
import { getPlans } from '../../../site/plans.ts';

export const getStaticPaths = () =>
  getPlans().flatMap((plan) =>
    exportPlan(plan).map(({ name, body }) => ({ params: { plan: plan.id, file: name }, props: { body } })),
  );

export const GET: APIRoute<{ body: string }> = ({ props }) => new Response(props.body);
