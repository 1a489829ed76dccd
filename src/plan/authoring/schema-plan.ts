/** `plan.yaml`: the document's own fields. What is unknown is left out, never invented. */
import { z } from 'zod';
import { date, period, recordId, text, time } from './schema-fields.ts';

export const planSchema = z.strictObject({
  title: text,
  /** A short name for tabs and lists. */
  short: text,
  /** The county, as a reader calls it. */
  place: text,
  /** First and last year of the period. */
  period,
  /** 发文机关 */
  issuer: text,
  /** 发文字号 */
  number: text.optional(),
  /** 印发日期 */
  issued: date,
  /** 公布时间, to the minute, where it is known. */
  published: time.optional(),
  /** The day on which this edition was made: 勘误, records and text as they stand in the folder now. */
  updated: date.optional(),
  /** 审查批准 */
  approved: text.optional(),
  /** 主题分类 */
  subject: text.optional(),
  /** 索引号 */
  index: text.optional(),
  /** 公开属性 */
  disclosure: text.optional(),
  /** How the text reached us, for the reader who wants to know. */
  source: text,
  /** Ids of the goals that stand on the plan's home page. */
  highlights: z.array(recordId).default([]),
});

export type PlanMeta = z.output<typeof planSchema>;
