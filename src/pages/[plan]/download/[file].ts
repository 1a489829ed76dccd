/** The documents of a plan: Word, e-book. */
import type { APIRoute } from 'astro';
import type { Download } from '../../../publish/downloads/downloads.ts';
import { downloadsOfPlan } from '../../../site/plans/downloads-of-plan.ts';
import { getPlans } from '../../../site/plans/plan-provider.ts';

const FOLDER = 'download/';

const documents = (id: string): Download[] =>
  downloadsOfPlan(id).filter(({ path }) => path.startsWith(FOLDER));

export const getStaticPaths = () =>
  getPlans().flatMap(({ id }) =>
    documents(id).map(({ path }) => ({ params: { plan: id, file: path.slice(FOLDER.length) } })),
  );

export const GET: APIRoute = ({ params }) => {
  const found = documents(params['plan']!).find(({ path }) => path === FOLDER + params['file']!)!;
  return new Response(found.bytes as Uint8Array<ArrayBuffer>);
};
