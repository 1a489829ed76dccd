/** The web manifest: lets a reader put the plan on a phone's first screen. Addresses are relative to this file. */
import type { APIRoute } from 'astro';
import { getPlans } from '../site/plans/plan-provider.ts';

export const GET: APIRoute = () => {
  const plans = getPlans();
  const name = plans.length === 1 ? plans[0]!.meta.short : '规划书';
  return Response.json({
    name,
    short_name: plans.length === 1 ? plans[0]!.meta.place : name,
    lang: 'zh-Hans-CN',
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  });
};
