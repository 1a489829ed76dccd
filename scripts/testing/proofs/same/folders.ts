/** Compares two built sites file by file: their pages by what readers rely on, their data by bytes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from '../../../../src/site/check/site-files.ts';
import { factsOf, pageDifferences } from './page.ts';

/** What was compared, and what differs, a line each. */
export interface Compared {
  pages: number;
  data: number;
  differences: string[];
}

const isPage = (file: string): boolean => file.endsWith('.html');
/** The search's own files are the build's: its answers are asked for in a browser. */
const isData = (file: string): boolean =>
  /\.(json|csv|svg|xml)$|(^|\/)(data\/[^/]+|robots)\.txt$/.test(file) && !/\/search\/index\//.test(file);

/** @throws where a folder is not there */
export function compareFolders(old: string, now: string): Compared {
  const [was, is] = [old, now].map((folder) => filesOf(folder).filter((f) => isPage(f) || isData(f)));
  const there = new Set(is);
  const known = new Set(was);
  const both = was!.filter((file) => there.has(file));
  const pages = both.filter(isPage);
  return {
    pages: was!.filter(isPage).length,
    data: was!.filter(isData).length,
    differences: [
      ...was!.filter((file) => !there.has(file)).map((file) => `${file}: missing`),
      ...is!.filter((file) => !known.has(file)).map((file) => `${file}: new`),
      ...pages.flatMap((file) => comparePage(file, old, now)),
      ...both.filter((file) => !isPage(file)).flatMap((file) => compareBytes(file, old, now)),
    ],
  };
}

function comparePage(file: string, old: string, now: string): string[] {
  const [was, is] = [old, now].map((folder) => factsOf(readFileSync(path.join(folder, file), 'utf8')));
  return pageDifferences(was!, is!).map((difference) => `${file}: ${difference}`);
}

function compareBytes(file: string, old: string, now: string): string[] {
  const [was, is] = [old, now].map((folder) => readFileSync(path.join(folder, file)));
  if (was!.equals(is!)) return [];
  const at = was!.findIndex((byte, k) => byte !== is![k]);
  return [`${file}: other bytes from ${at < 0 ? was!.length : at} on`];
}
