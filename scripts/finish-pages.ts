/** Finishes every page as soon as Astro has rendered it, in other threads: see `src/site/finish-page.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AstroPrerenderer } from 'astro';
import type { SitePage } from '../src/site/site-page.ts';
import type { FilePool } from './file-jobs.ts';

/** It carries its style and its script, which are written while the pages are rendered: it comes last. */
const NOT_FOUND = '404.html';

/**
 * Astro's own prerenderer, its pages finished.
 * @param pages takes what is known of each
 * @param said hears how many addresses are done
 */
export const finishing =
  (pool: FilePool, pages: Map<string, SitePage>, said: (done: number, all: number) => void) =>
  (astro: AstroPrerenderer): AstroPrerenderer => {
    let [done, all] = [0, 0];
    return {
      ...astro,
      name: 'planbook',
      async getStaticPaths() {
        const paths = await astro.getStaticPaths();
        all = paths.length;
        return paths;
      },
      async render(request, options) {
        const answer = await astro.render(request, options);
        said((done += 1), all);
        const response = answer instanceof Response ? answer : answer.response;
        const file = `${decodeURIComponent(new URL(request.url).pathname).slice(1)}index.html`;
        if (options.routeData.type !== 'page' || options.routeData.route === '/404') return answer;
        const { html, page } = await pool.finish(file, await response.text());
        pages.set(file, page);
        return new Response(html, response);
      },
    };
  };

/** Finishes the page that says that there is none. */
export async function finishNotFound(
  folder: string,
  pool: FilePool,
  pages: Map<string, SitePage>,
): Promise<void> {
  const file = path.join(folder, NOT_FOUND);
  const { html, page } = await pool.finish(NOT_FOUND, readFileSync(file, 'utf8'));
  writeFileSync(file, html);
  pages.set(NOT_FOUND, page);
}
