/** The looks of what scripts draw when a reader asks for it, under the name they load it by. */
import type { APIRoute } from 'astro';
import { bundleStyles } from '../../site/bundling/bundle.ts';

export const GET: APIRoute = async () =>
  new Response(await bundleStyles('asked/asked.css'), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
