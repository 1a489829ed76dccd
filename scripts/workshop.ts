/**
 * Where the files of a site are finished and packed while others are still being made, by other threads: compressed
 * copies for servers that send them (`.br`, `.gz` beside every text file), and one ZIP file to carry on a USB stick and
 * to open by double click.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plan } from '../src/plan/plan.ts';
import type { SitePage } from '../src/site/html/site-page.ts';
import { sha256 } from '../src/site/check/checksums.ts';
import { filePool } from './file-jobs.ts';
import type { PackedFile } from './pack-file.ts';
import { inOrder } from './pool.ts';
import { filesOf } from '../src/site/check/site-files.ts';
import { createZip } from './zip-file.ts';

export interface Workshop {
  /** Checksum (SHA-256) of every file packed so far. */
  sums: Map<string, string>;
  /** What the check needs to know of every page finished so far. */
  pages: Map<string, SitePage>;
  /** Finishes a page; writes and packs it, or any other file. The archive has them in the order of the calls. */
  finish(file: string, content: Promise<Uint8Array>): Promise<void>;
  /**
   * Packs a folder that is to be merged into the site, while pages are still being made. In the archive it comes after
   * what is being finished, whenever it was packed.
   * @param from where the folder is
   */
  packAhead(from: string, folder: string): Promise<void>;
  /** Packs what is not packed yet. */
  packRest(said?: (done: number, all: number) => void): Promise<void>;
  /** Ends the archive and writes its checksum. */
  close(): void;
}

/**
 * Begins `planbook-<plan>.zip` (with several plans `planbook.zip`). The compressed copies are not in it: from a disk
 * nobody needs them. The same bytes in every build.
 * @param folder the site
 * @param meanwhile where the archive grows, to be merged into the site
 * @param plans the last one's date is that of all entries
 */
export function openWorkshop(
  folder: string,
  meanwhile: string,
  plans: readonly Pick<Plan, 'id' | 'meta'>[],
): Workshop {
  const name = ['planbook', ...(plans.length === 1 ? plans.map(({ id }) => id) : [])].join('-');
  const date = plans
    .map(({ meta }) => meta.issued)
    .sort()
    .at(-1)!;
  mkdirSync(meanwhile, { recursive: true });
  const zip = createZip(path.join(meanwhile, `${name}.zip`), date);
  const pool = filePool(folder);
  const sums = new Map<string, string>();
  const pages = new Map<string, SitePage>();
  const enter = (file: string, packed: PackedFile): void => {
    zip.add({ name: `${name}/${file}`, ...packed });
    for (const [of, sum] of packed.sums) sums.set(of, sum);
  };
  const ahead: [file: string, PackedFile][] = [];
  let entered = Promise.resolve();
  return {
    sums,
    pages,
    async finish(file, content) {
      const finished = content.then((bytes) => pool.finish(file, bytes));
      entered = entered.then(async () => enter(file, (await finished).packed));
      // Whoever waits for the file hears of its failure.
      entered.catch(() => {});
      const { page } = await finished;
      if (page) pages.set(file, page);
    },
    async packAhead(from, of) {
      const files = filesOf(path.join(from, of)).map((file) => path.posix.join(of, file));
      for await (const packed of inOrder(files, (file) => pool.pack(file, from))) ahead.push(packed);
    },
    async packRest(said) {
      await entered;
      for (const [file, packed] of ahead.splice(0)) enter(file, packed);
      const files = filesOf(folder).filter((file) => !sums.has(file) && file !== `${name}.zip`);
      let done = 0;
      for await (const [file, packed] of inOrder(files, pool.pack)) {
        enter(file, packed);
        said?.((done += 1), files.length);
      }
    },
    close() {
      const sum = zip.close();
      const list = `${sum}  ${name}.zip\n`;
      writeFileSync(path.join(folder, `${name}.zip.sha256`), list);
      sums.set(`${name}.zip`, sum).set(`${name}.zip.sha256`, sha256(list));
    },
  };
}
