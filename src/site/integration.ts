/**
 * What Astro does not know by itself: `astro build` begins with the check of the plans and ends with a whole site that
 * takes the place of the old one; `astro dev` reads plans when a page asks for them.
 */
import type { AstroIntegration } from 'astro';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { BROWSERS } from '../publish/browsers.ts';
import { describe, LOCK, waitForTurn } from './build/build-lock.ts';
import { SCRATCH } from './build/folders.ts';
import { publishedPlan } from '../plan/published-plan.ts';
import { plainPath } from './build/plain-path.ts';
import { say, step } from './build/progress.ts';
import { putRightUnlessBuilding } from './build/put-right.ts';
import { putRight, takeOver } from './build/take-over.ts';
import { draftsUnread } from './chapters/drafts-unread.ts';
import { checkPlans, type Checked } from './plans/check-plans.ts';
import { decodeManifest } from './plans/editor-manifest.ts';
import { provideAsRead } from './plans/load-plan.ts';
import { contentRoot } from './plans/read-plan.ts';
import { showChanges } from './plans/show-changes.ts';
import { searchAsAsked } from './plans/search-as-asked.ts';
import { providePlans } from './plans/plan-provider.ts';

/** Lightning CSS's `Features.LightDark`: what it adds to every `color-scheme`, for the sake of a function no sheet uses. */
const LIGHT_DARK = 1 << 20;

export function planbook(): AstroIntegration {
  let checked: Checked;
  let dist: string;
  let root: URL;
  return {
    name: 'planbook',
    hooks: {
      async 'astro:config:setup'({ command, config, updateConfig }) {
        if (plainPath('.') !== process.cwd())
          stop(`「${process.cwd()}」里有 # ? 或 %，Astro 读不对：用 npm run build 或 npm run dev`);
        const content = plainPath(contentRoot());
        // A link is there because the path behind it will not do.
        const preserveSymlinks = [content, 'src'].some(
          (folder) => realpathSync(folder) !== path.resolve(folder),
        );
        updateConfig({
          vite: {
            resolve: { alias: { '@content': content }, preserveSymlinks },
            build: { cssTarget: BROWSERS },
            css: { lightningcss: { exclude: LIGHT_DARK } },
          },
        });
        dist = fileURLToPath(config.outDir);
        root = config.root;
        if (command === 'preview') await putRightUnlessBuilding(dist);
        if (command !== 'build') return provideAsRead();
        if (!(await waitForTurn(say)))
          stop(`另一个构建（${describe()}）没有结束；它若已不在，删去 ${LOCK} 再试`);
        putRight(dist);
        checked = checkedPlans();
        const published = new Set(checked.plans.map(({ id }) => id));
        updateConfig({
          outDir: pathToFileURL(`${SCRATCH}/`),
          vite: { plugins: [draftsUnread(published)] },
        });
      },
      'astro:server:setup'({ server }) {
        server.middlewares.use(searchAsAsked);
        showChanges(server);
      },
      'astro:server:start': () => decodeManifest(root),
      'astro:build:start': () => decodeManifest(root),
      async 'astro:build:done'({ dir, pages }) {
        const { finishSite } = await import('./build/finish-site.ts');
        const rendered = new Set(pages.map(({ pathname }) => pathname));
        if ((await finishSite(fileURLToPath(dir), rendered, checked)) > 0) stop('网站没有通过检查，没有生成');
        takeOver(SCRATCH, dist);
        say(`${shownPath(dist)} 已生成`);
      },
    },
  };
}

/** Plans and site without fault, ready for the pages; else the build is over. */
function checkedPlans(): Checked {
  const checking = step('检查规划');
  const checked = checkPlans({ fault: console.error, plan: say, at: checking.at });
  checking.over();
  if (checked.faults > 0) stop('规划没有通过检查，没有生成');
  const plans = checked.plans.map(publishedPlan);
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  providePlans({
    getPlan: (id) => byId.get(id)!,
    getPlans: () => plans,
    getSite: () => checked.site,
    getFaults: () => [],
    getUnreadable: () => [],
  });
  return { ...checked, plans };
}

/** `dist/`, and whole what is not in the project. */
const shownPath = (folder: string): string => {
  const inside = path.relative('', folder);
  return `${inside.startsWith('..') ? path.resolve(folder) : inside}/`;
};

/**
 * Ends a build that has faults. Thrown at Astro, they would come out as an English error of this integration, with a
 * stack behind it; an author is to read what is wrong in the plan, and nothing else.
 */
function stop(line: string): never {
  console.error(line);
  process.exit(1);
}
