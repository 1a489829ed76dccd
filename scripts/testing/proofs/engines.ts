/**
 * `engines [folder]`: Firefox ESR and WebKitGTK (Debian: `firefox-esr`, `webkit2gtk-driver`, `xvfb`) read, filter, search,
 * open menus and notes and take 长辈版 on the site of the real plan, as it is built or as it lies in the folder.
 */
import { buildSite } from '../build-site.ts';
import { XIPING } from '../fixture-plans.ts';
import { serveFolder } from '../serve-folder.ts';
import type { Verdict } from '../proof.ts';
import { comes, type Engine } from './engines/engine.ts';
import { firefox } from './engines/firefox.ts';
import { WALKS } from './engines/walks.ts';
import { webkit } from './engines/webkit.ts';

const OWN = 'node_modules/.planbook/sites/engines';
const ENGINES: Readonly<Record<string, () => Promise<Engine>>> = { Firefox: firefox, WebKitGTK: webkit };

export default async function prove([folder = OWN]: string[]): Promise<Verdict> {
  if (folder === OWN) buildSite(XIPING.root, folder);
  const { site, stop } = await serveFolder(folder);
  const shortcomings: string[] = [];
  try {
    for (const [name, start] of Object.entries(ENGINES)) {
      const engine = await start();
      console.log(`${name}: ${String(await engine.ask('navigator.userAgent'))}`);
      for (const walk of WALKS) {
        await engine.open(`${site}${XIPING.id}/${walk.page}`);
        for (const step of walk.steps) {
          if (await comes(async () => (await engine.ask(step)) === true)) continue;
          shortcomings.push(`${name}, ${walk.name}: never ${step}`);
          break;
        }
      }
      await engine.close();
    }
  } finally {
    stop();
  }
  const wanted = Object.keys(ENGINES).length * WALKS.length;
  return { found: wanted - shortcomings.length, wanted, shortcomings, note: 'walks' };
}
