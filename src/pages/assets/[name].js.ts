/**
 * Scripts for readers: each module in `browser/entries/`, bundled as one classic script, so
 * that it also runs from a disk, where browsers refuse modules.
 */
import type { APIRoute } from 'astro';
import { bundle, entries } from '../../site/bundling/bundle.ts';

export const getStaticPaths = () => entries().map((name) => ({ params: { name } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(await bundle(params.name!), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
