/** For crawlers: everything may be read, and where the sitemap is. */
import type { APIRoute } from 'astro';
import { robots } from '../site/head/machine-files.ts';
import { getSite } from '../site/plans/plan-provider.ts';

export const GET: APIRoute = () => new Response(robots(getSite().origin));
