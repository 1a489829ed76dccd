/** The files of a new plan: what its author goes on from. */
import type { Draft } from './draft.ts';
import { fromChinese } from '../text/numerals.ts';
import type { Aside } from '../plan/authoring/schema-errata.ts';
import { yaml } from './writing/mdx.ts';
import { numberingYaml } from './writing/numbering.ts';

export interface ReceivedFile {
  name: string;
  sha256: string;
}

/** @returns path inside the plan's folder → text */
export function planFiles(draft: Draft, source: string, received: ReceivedFile): Map<string, string> {
  return new Map([
    ['source.txt', source],
    ['plan.yaml', planYaml(draft, received)],
    ['errata.yaml', `corrections: []\ndoubts: []\n${asideYaml(draft.aside)}`],
    ...draft.files,
  ]);
}

function planYaml({ title, numbering }: Draft, { name, sha256 }: ReceivedFile): string {
  const period = periodOf(title);
  return `draft: true # 初稿只在 npm run dev 里看得到，不公布；校完删去这一行
title: ${title ? yaml(title) : '待填：规划全名'}
short: 待填：简称
place: ${placeInTitle(title) || '待填：哪里的规划，如 临禾县'}
period: ${period ? `{ from: ${period[0]}, to: ${period[1]} }` : '{ from: 待填, to: 待填 } # 起止年，如 2026、2030'}
issuer: 待填：发文机关
issued: 待填：印发日期，写作 2026-03-01
source: 待填：来稿怎样得来
${receivedYaml({ name, sha256 })}
${numberingYaml(numbering)}`;
}

const receivedYaml = ({ name, sha256 }: ReceivedFile): string =>
  `received: { file: '${name.replaceAll("'", "''")}', sha256: '${sha256}' }`;

function asideYaml(aside: readonly Aside[]): string {
  const rows = aside.map(
    ({ lines, class: kind, begins }) =>
      `  - { lines: [${lines.join(', ')}], class: ${kind}, begins: '${begins.replaceAll("'", "''")}' }\n`,
  );
  const head = 'aside: # 来稿里不在正文原处的行：目录、页眉页码不进正文，注释移到所注的字后面\n';
  return rows.length > 0 ? head + rows.join('') : '';
}

/** The files that say where a plan's text came from, after a better source took the old one's place. */
export function withSource(
  files: ReadonlyMap<string, string>,
  source: string,
  received: ReceivedFile,
  aside: readonly Aside[],
): Map<string, string> {
  const plan = files.get('plan.yaml')!.replace(/^received:.*\n?/m, '');
  const errata = files.get('errata.yaml')!.replace(/^aside:.*\n(?:[ #].*\n)*/m, '');
  return new Map([
    ['source.txt', source],
    ['plan.yaml', `${plan.trimEnd()}\n${receivedYaml(received)}\n`],
    ['errata.yaml', `${errata.trimEnd()}\n${asideYaml(aside)}`],
  ]);
}

/** 临禾县国民经济…, 临禾县“十五五”…: whose plan it is, or ''. */
export const placeInTitle = (title: string): string =>
  title.startsWith('中华人民共和国')
    ? '全国'
    : (/^[\p{Script=Han}]{1,11}?[省市县区旗州盟](?=[“国第乡农])/u.exec(title)?.[0] ?? '');

/**
 * The years of a plan by its title: （2024—2027年）, （一九五三—一九五七）, or the number of its five years. The sixth began
 * in 1981.
 */
export function periodOf(title: string): [from: number, to: number] | null {
  const inFigures = title.replace(/[〇零一二三四五六七八九]{4}/gu, figures);
  const years = /(\d{4})年?\s*[—–－~～至-]+\s*(\d{4})年?/.exec(inFigures);
  if (years) return [Number(years[1]), Number(years[2])];
  const [, number] = /第([一二三四五六七八九十]+)个五年|“([一二三四五六七八九十]{1,2})五”/u.exec(title) ?? [];
  const quoted = /“([一二三四五六七八九十]{1,2})五”/u.exec(title)?.[1];
  const n = fromChinese(number ?? quoted ?? '');
  return n !== null && n >= 6 ? [1981 + 5 * (n - 6), 1985 + 5 * (n - 6)] : null;
}

/** 一九五三 → 1953, sign by sign. */
const figures = (year: string): string =>
  [...year].map((sign) => (sign === '零' ? 0 : '〇一二三四五六七八九'.indexOf(sign))).join('');
