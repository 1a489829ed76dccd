/**
 * Checks a built folder or a deployed site: `npm run check:site [folder or address]`. A site is fetched by its own
 * list of checksums. Exit code 1 when anything is wrong.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkSite, type Site } from '../src/site/check/check.ts';
import { SUMS, readChecksums } from '../src/site/check/checksums.ts';
import { filesOf } from '../src/site/check/site-files.ts';

/** Reads the files of a folder. */
export const reader =
  (folder: string): Site['read'] =>
  async (file) =>
    readFileSync(path.join(folder, file));

/** A site in a folder. */
export function siteInFolder(folder: string): Site {
  return { files: filesOf(folder), read: reader(folder) };
}

/** A site at an address; its files are those it names itself. Throws when it names none. */
export async function siteAt(address: string): Promise<Site> {
  const base = address.endsWith('/') ? address : `${address}/`;
  const read = async (file: string): Promise<Uint8Array> => {
    const answer = await fetch(base + file, { cache: 'no-store' });
    if (!answer.ok) throw new Error(`${base}${file}：${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  };
  const sums = new TextDecoder().decode(await read(SUMS));
  const packed = /\.(br|gz)$/;
  const files = [...readChecksums(sums).keys()].filter((file) => !packed.test(file));
  return { files: [...files, SUMS], read };
}

/**
 * Prints what is wrong and a line of numbers; returns how much is wrong.
 * @param looks the files looked at, where others do that
 */
export async function reportSite(site: Site, looks?: Parameters<typeof checkSite>[1]): Promise<number> {
  const { faults, pages, links, longest } = await checkSite(site, looks);
  for (const fault of faults.slice(0, 50)) console.error(fault);
  if (faults.length > 0) console.error(`共 ${faults.length} 个问题`);
  const size =
    longest && `；最大的一章 ${longest.page} 压缩后共 ${longest.total} 字节，其中脚本 ${longest.script} 字节`;
  console.log(`${site.files.length} 个文件，${pages} 页，${links} 个链接${size ?? ''}`);
  return faults.length;
}

if (import.meta.main) {
  const target = process.argv[2] ?? 'dist';
  if (!/^https?:/.test(target) && !existsSync(target)) {
    console.error(`没有「${target}」：先运行 npm run build，或写明文件夹或网址`);
    process.exit(1);
  }
  const site = /^https?:/.test(target) ? await siteAt(target) : siteInFolder(target);
  process.exitCode = (await reportSite(site)) > 0 ? 1 : 0;
}
