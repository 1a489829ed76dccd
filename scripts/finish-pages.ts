/** Has everything finished and packed as soon as Astro has rendered it: see `file-worker.ts`. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { step } from '../src/site/build/progress.ts';
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
        // Those of which there are many first: the others load charts and bundle scripts, and meanwhile these are finished.
        const routes = [...Map.groupBy(paths, ({ route }) => route).values()];
        return routes.sort((a, b) => b.length - a.length).flat();
      },
      async render(request, options) {
        const answer = astro.render(request, options).finally(() => rendering.at((done += 1), all));
        const { type, route } = options.routeData;
        if (route === '/404') return answer;
        const bytes = answer.then(async (a) => (a instanceof Response ? a : a.response).bytes());
        // A file's address may end with a slash, too.
        const address = decodeURIComponent(new URL(request.url).pathname).slice(1);
        await workshop.finish(type === 'page' ? `${address}index.html` : address.replace(/\/$/, ''), bytes);
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
  await workshop.finish(NOT_FOUND, readFile(path.join(folder, NOT_FOUND)));
}
