/** The pictures of a plan, as they lie in its folder. */
import type { APIRoute } from 'astro';
import { readPicture } from '../../../site/plans/read-plan.ts';
import { getPlans } from '../../../site/plans/plan-provider.ts';

export const getStaticPaths = () =>
  getPlans().flatMap(({ id, chapters }) => {
    const pictures = chapters.flatMap(({ blocks }) => blocks.flatMap(({ picture }) => picture?.src ?? []));
    return [...new Set(pictures)].map((src) => ({ params: { plan: id, file: src.split('/').at(-1) } }));
  });

export const GET: APIRoute = ({ params: { plan, file } }) =>
  new Response(readPicture(plan!, `pictures/${file}`));
