/** `plan.yaml`: the document's own fields. What is unknown is left out, never invented. */
import { z } from 'zod';
import { styleOf } from '../../text/label-style.ts';
import { date, period, recordId, nonEmptyText, time } from './schema-fields.ts';

const label = nonEmptyText.refine(
  (example) => styleOf(example) !== null,
  '应为第一个序号的样子，如 第一章、一、、（一）、1.1',
);

/** How the plan numbers itself: the first label of each level as it is printed; a level left out prints no numbers. */
export const numberingSchema = z.strictObject({
  /** 第一篇, 第一编: what stands above chapters. */
  part: label.optional(),
  chapter: label.optional(),
  section: label.optional(),
  /** Whether chapters are numbered through the whole plan or begin again in each part. */
  chapters: z.enum(['through', 'again']).default('through'),
  /** Whether sections are numbered through the whole plan or begin again in each chapter. */
  sections: z.enum(['through', 'again']).default('again'),
});

/** What editors add to a plan's text, each of which they may keep from the public. */
export const LAYERS = ['勘误', '存疑', '数字核对', '术语', '编者注'] as const;
export type Layer = (typeof LAYERS)[number];

/** The words in which a plan's records are sorted, where plan.yaml has none of its own. */
export const TOPICS: readonly string[] = [
  '综合经济',
  '农业农村',
  '工业',
  '服务业',
  '科技创新',
  '城镇建设',
  '交通',
  '水利',
  '能源',
  '信息',
  '生态环境',
  '文化旅游',
  '就业社保',
  '教育',
  '卫生健康',
  '社会治理',
];
export const PLACE_KINDS: readonly string[] = [
  '乡镇',
  '街道',
  '村庄',
  '水系',
  '公园景区',
  '园区',
  '片区',
  '道路',
];
const HOME_KINDS = ['乡镇', '街道'];

const words = z.array(nonEmptyText).min(1).optional();

export const planSchema = z.strictObject({
  title: nonEmptyText,
  /** A short name for tabs and lists. */
  short: nonEmptyText,
  /** Whose plan it is, as a reader calls it: a county, a province, a region. */
  place: nonEmptyText,
  /** First and last year of the period. */
  period,
  /** 发文机关 */
  issuer: nonEmptyText,
  /** 发文字号 */
  number: nonEmptyText.optional(),
  /** 印发日期 */
  issued: date,
  /** 公布时间, to the minute, where it is known. */
  published: time.optional(),
  /** The day on which this edition was made: 勘误, records and text as they stand in the folder now. */
  updated: date.optional(),
  /** 审查批准 */
  approved: nonEmptyText.optional(),
  /** 主题分类 */
  subject: nonEmptyText.optional(),
  /** 索引号 */
  index: nonEmptyText.optional(),
  /** 公开属性 */
  disclosure: nonEmptyText.optional(),
  /** Left out where chapters are 第一章, sections 第一节, and there are no parts. */
  numbering: numberingSchema.optional(),
  /** The topics of goals and projects, in the order of the pages. */
  topics: words,
  /** The kinds of places, in the order of the pages. */
  kinds: words,
  /** The kinds of places in which readers live: 我的家乡. */
  home: z.array(nonEmptyText).optional(),
  /** How the text reached us, for the reader who wants to know. */
  source: nonEmptyText,
  /** The file from which `source.txt` was extracted: its name and SHA-256. */
  received: z
    .strictObject({ file: nonEmptyText, sha256: z.string().regex(/^[0-9a-f]{64}$/, '应为 64 位十六进制数') })
    .optional(),
  /** A plan in the making: its faults are told, it is not published, and it stops no other. */
  draft: z.boolean().default(false),
  /** The layers that are published; the others are checked, and shown to who writes. */
  layers: z.array(z.enum(LAYERS)).default([...LAYERS]),
  /** Ids of the goals that stand on the plan's home page. */
  highlights: z.array(recordId).default([]),
});

export type Numbering = z.output<typeof numberingSchema>;
export type PlanMeta = z.output<typeof planSchema>;

/** How a plan numbers itself that does not say so. */
const USUAL: Numbering = { chapter: '第一章', section: '第一节', chapters: 'through', sections: 'again' };

export const numberingOf = ({ numbering = USUAL }: Pick<PlanMeta, 'numbering'>): Numbering => numbering;

/** The words in which the records of a plan are sorted. */
export interface Vocabulary {
  topics: readonly string[];
  kinds: readonly string[];
  /** Some of `kinds`. */
  home: readonly string[];
}

/** The plan's own, or the usual ones. Who names kinds of places says also in which of them readers live. */
export function vocabularyOf(meta: Pick<PlanMeta, keyof Vocabulary>): Vocabulary {
  const { topics = TOPICS, kinds = PLACE_KINDS, home = meta.kinds ? [] : HOME_KINDS } = meta;
  return { topics, kinds, home };
}
