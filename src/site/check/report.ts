/** A site in a folder or at an address, and what its check has to say. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkSite, type BuiltSite } from './check.ts';
import { SUMS, readChecksums } from './checksums.ts';
import { filesOf } from './site-files.ts';

/** A site in a folder. */
export const siteInFolder = (folder: string): BuiltSite => ({
  files: filesOf(folder),
  read: async (file) => readFileSync(path.join(folder, file)),
});

/** A site at an address; its files are those it names itself. Throws when it names none. */
export async function siteAt(address: string): Promise<BuiltSite> {
  const base = address.endsWith('/') ? address : `${address}/`;
  const types = new Map<string, string>();
  const read = async (file: string): Promise<Uint8Array> => {
    const answer = await fetch(base + file, { cache: 'no-store' });
    if (!answer.ok) throw new Error(`${base}${file}：${answer.status}`);
    types.set(file, answer.headers.get('content-type') ?? '');
    return new Uint8Array(await answer.arrayBuffer());
  };
  const sums = new TextDecoder().decode(await read(SUMS));
  const packed = /\.(br|gz)$/;
  const files = [...readChecksums(sums).keys()].filter((file) => !packed.test(file));
  return { files: [...files, SUMS], read, typeOf: (file) => types.get(file) };
}

/**
 * Prints what is wrong and a line of numbers; returns how much is wrong.
 * @param looks the files looked at, where others do that
 */
export async function reportSite(site: BuiltSite, looks?: Parameters<typeof checkSite>[1]): Promise<number> {
  const { faults, pages, links, longest } = await checkSite(site, looks);
  for (const fault of faults.slice(0, 50)) console.error(fault);
  if (faults.length > 0) console.error(`共 ${faults.length} 个问题`);
  const size =
    longest && `；最大的一章 ${longest.page} 压缩后共 ${longest.total} 字节，其中脚本 ${longest.script} 字节`;
  console.log(`${site.files.length} 个文件，${pages} 页，${links} 个链接${size ?? ''}`);
  return faults.length;
}
