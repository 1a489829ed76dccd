/** The Markdown twin of a chapter, a part above chapters, or an annex. */
import type { APIRoute } from 'astro';
import { chapterMarkdown } from '../../../documents/markdown/page.ts';
import { imprintIn } from '../../../publish/downloads/imprint.ts';
import { getPlan, getPlans, getSite } from '../../../site/plans/plan-provider.ts';
import { folderOf } from '../../../text/clause-id.ts';

export const getStaticPaths = () =>
  getPlans().flatMap((plan) =>
    plan.chapters.map(({ id }) => ({ params: { plan: plan.id, chapter: folderOf(id) } })),
  );

export const GET: APIRoute = ({ params }) => {
  const plan = getPlan(params['plan']!);
  const chapter = plan.chapters.find(({ id }) => folderOf(id) === params['chapter'])!;
  return new Response(chapterMarkdown(plan, chapter, imprintIn(plan, getSite())));
};
