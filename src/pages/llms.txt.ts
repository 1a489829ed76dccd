/** A map of the site's texts for who has a program read them. */
import type { APIRoute } from 'astro';
import { llmsText } from '../documents/markdown/llms.ts';
import { getPlans, getSite } from '../site/plans/plan-provider.ts';

export const GET: APIRoute = () => {
  const { name, origin } = getSite();
  return new Response(llmsText(getPlans(), name, origin && `${origin}/`));
};
