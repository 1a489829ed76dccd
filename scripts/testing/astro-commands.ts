/** For tests: Astro's own commands, as anybody gives them, and what of a site they must show. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { freePort } from './free-port.ts';

const ASTRO = 'node_modules/astro/bin/astro.mjs';

export interface AstroCommands {
  /** Runs a command to its end; returns its status. */
  run(command: string, env?: NodeJS.ProcessEnv): number | null;
  /** Starts `astro dev` or `astro preview`; returns what fetches from it once it answers. */
  serve(command: string): Promise<(address: string) => Promise<Response>>;
  /** Ends what was started. */
  stop(): void;
}

/**
 * @param content the folder that stands for `content/`
 * @param dist that for `dist/`
 */
export function astroCommands(content: string, dist: string): AstroCommands {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    // Astro would think that it is asked by the tests' own server.
    VITEST: undefined,
    NODE_ENV: undefined,
    PLANBOOK_CONTENT: content,
    PLANBOOK_DIST: dist,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  let child: ChildProcess | undefined;
  return {
    run: (command, more = {}) =>
      spawnSync(process.execPath, [ASTRO, command], { env: { ...env, ...more }, stdio: 'ignore' }).status,
    async serve(command) {
      const port = await freePort();
      child = spawn(process.execPath, [ASTRO, command, '--port', String(port)], { env, stdio: 'ignore' });
      const get = (address: string): Promise<Response> => fetch(`http://localhost:${port}${address}`);
      for (let tries = 0; tries < 300; tries += 1) {
        const answer = await get('/').catch(() => null);
        if (answer?.ok) return get;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      throw new Error(`astro ${command} 没有回答`);
    },
    stop: () => void child?.kill(),
  };
}

/** Addresses of a site, the type of what they answer, and words of it: pages, data and search of a plan with this clause. */
export const wholeSite = (plan: string, clause: string): [address: string, type: RegExp, words: string][] => [
  [`/${plan}/1/`, /html/, `id="${clause}"`],
  ['/assets/search.js', /javascript/, 'planbook'],
  [`/${plan}/data/clauses.json`, /json|plain/, `"${clause}"`],
  [`/${plan}/search/table.js`, /javascript/, 'planbook.table='],
  [`/${plan}/search/text/${clause}.txt`, /plain/, ''],
  [`/${plan}/search/index/pagefind.js`, /javascript/, 'export'],
  ['/robots.txt', /plain/, 'User-agent'],
];
