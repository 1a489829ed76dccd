/**
 * How words of the plan are cited: in an official document (公文引法) and in a list of references (GB/T 7714—2025).
 * Runs in the reader's browser as well, so it knows no more of a plan than these functions need.
 */
import { sectionLabel } from './labels.ts';
import { blockOf, pageOf } from '../text/clause-id.ts';
import type { Labels } from '../text/labels.ts';

/** What a citation says of the document. */
export interface CitedDocument {
  title: string;
  issuer: string;
  /** 印发日期, `2021-09-20` */
  issued: string;
  /** 发文字号 */
  number?: string | undefined;
  /** Which edition is cited, as `editionName` calls it. */
  edition?: string | undefined;
  /** What its chapters and sections are called, where that is not as usual. */
  labels?: Labels | undefined;
  /** Where errors are reported. */
  report?: string | undefined;
}

/** The words to cite and where they stand. */
export interface Passage {
  /** The clause the words stand in, or begin in. */
  id: string;
  /** The clause they end in, where it is another. */
  end?: string | undefined;
  /** As shown: lines by newline, cells of a table by tab. */
  words: string;
  /** Title of the box or table around the words. */
  title?: string | undefined;
  /** Whether they are a table or of one. */
  table?: boolean | undefined;
}

const OTHER: Record<string, string> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };

/** `《…规划…纲要》（西政〔2021〕8号）`; without its number where that is not known. */
export function documentName({ title, number }: CitedDocument): string {
  return `《${title}》${number ? `（${number}）` : ''}`;
}

/**
 * 公文引法: `“…”（《…纲要》（西政〔2021〕8号）第三章第二节）`. Quotation marks inside change their level (GB/T 15834);
 * cells of a table, which a line of text cannot hold apart, are parted by `｜`. Nothing else of the words changes.
 */
export function quotation(cited: CitedDocument, passage: Passage): string {
  const words = passage.words.trim().replace(/[“”‘’]/g, (mark) => OTHER[mark]!);
  // A dot that parts number and title has nothing to part here.
  const place = (sharedPlace(passage, cited.labels) + (boxNumber(passage) ?? '')).replace(/[、.．]$/, '');
  return `“${words.replace(/\t/g, '｜')}”（${documentName(cited)}${place}）`;
}

/**
 * GB/T 7714—2025, online document `[EB/OL]` or, for a table, data set `[DS/OL]`:
 * `责任者. 题名[EB/OL]. 版本. （发布日期）[引用日期]. 网址.`
 * @param passage a table is named after the plan's title; left out, the whole plan is cited
 * @param today the day of reading, `2026-07-01`
 */
export function reference(cited: CitedDocument, address: string, today: string, passage?: Passage): string {
  const table = passage?.table ? tableName(passage, cited.labels) : null;
  const title = table === null ? `${cited.title}[EB/OL]` : `${cited.title}${table}[DS/OL]`;
  const edition = cited.edition ? ` ${cited.edition}版.` : '';
  return `${cited.issuer}. ${title}.${edition} （${cited.issued}）[${today}]. ${address}.`;
}

/** The section both ends stand in, else the chapter. */
function sharedPlace({ id, end = id }: Passage, labels?: Labels): string {
  const place = sectionLabel(id, labels);
  return place === sectionLabel(end, labels) ? place : sectionLabel(pageOf(id), labels);
}

const NUMBERED = /^(专栏|表)\s*(\d+(?:-\d+)?|[一二三四五六七八九十百]+)/u;

/** `专栏 2-1：…` → `专栏2-1`, `专栏一 …` → `专栏一`; null for a title without a number, and for words that reach beyond their box. */
function boxNumber({ id, end = id, title }: Passage): string | null {
  const [, kind, number] = NUMBERED.exec(title ?? '') ?? [];
  return kind && blockOf(id) === blockOf(end) ? kind + number : null;
}

/** `专栏 2-1：主要指标` → `：专栏2-1 主要指标`; a table without a title is named by its place. */
function tableName({ id, title }: Passage, labels?: Labels): string {
  if (!title) return `：${sectionLabel(id, labels)}附表`;
  return `：${title
    .replace(NUMBERED, '$1$2 ')
    .replace(/^(\S+ )[：:\s]*/, '$1')
    .trim()}`;
}
