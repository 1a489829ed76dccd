/**
 * The list of files by which an editor's program knows what a file is. Astro writes their addresses percent-encoded and
 * its language server looks for them decoded: of a file with a Chinese name it would complete nothing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** To be called when Astro has written it. */
export function decodeManifest(root: URL): void {
  const file = fileURLToPath(new URL('.astro/collections/collections.json', root));
  if (!existsSync(file)) return;
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { entries: Record<string, string> };
  const entries = Object.entries(manifest.entries).map(([address, name]) => [
    decodeURIComponent(address).toLowerCase(),
    name,
  ]);
  writeFileSync(file, JSON.stringify({ ...manifest, entries: Object.fromEntries(entries) }, null, 2));
}
