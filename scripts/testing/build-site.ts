/** Builds a site for tests, as anybody does: by the command. */
import { execFileSync } from 'node:child_process';

/**
 * @param content the folder that stands for `content/`
 * @param dist where the site goes
 * @param env further settings of the environment
 * @throws where the build fails, with what it said
 */
export function buildSite(content: string, dist: string, env: NodeJS.ProcessEnv = {}): void {
  execFileSync(process.execPath, ['scripts/build.ts'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PLANBOOK_CONTENT: content,
      PLANBOOK_DIST: dist,
      ...env,
    },
  });
}
