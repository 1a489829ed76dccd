/** Has every page finished as soon as Astro has rendered it: see `src/site/finish-page.ts`. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { step } from './progress.ts';
import type { Workshop } from './workshop.ts';

/** It carries its style and its script, which are written while the pages are rendered: it comes last. */
const NOT_FOUND = '404.html';

/** Astro's own prerenderer, its pages finished; the terminal shows how far it is. */
export const finishing =
  (workshop: Workshop) =>
  (astro: AstroPrerenderer): AstroPrerenderer => {
    const rendering = step('生成网页');
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
        const answer = astro.render(request, options).finally(() => rendering.at((done += 1), all));
        if (options.routeData.type !== 'page' || options.routeData.route === '/404') return answer;
        const response = answer.then((a) => (a instanceof Response ? a : a.response));
        const file = `${decodeURIComponent(new URL(request.url).pathname).slice(1)}index.html`;
        const html = response.then((page) => page.text());
        await workshop.finish(file, html);
        // Astro writes nothing where there is nothing: it is done.
        return new Response(null);
      },
      async teardown() {
        rendering.over();
        await astro.teardown?.();
      },
    };
  };

/** Finishes the page that says that there is none. */
export async function finishNotFound(folder: string, workshop: Workshop): Promise<void> {
  const html = readFile(path.join(folder, NOT_FOUND), 'utf8');
  await workshop.finish(NOT_FOUND, html);
}
