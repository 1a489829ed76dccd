/**
 * What an author may write. Every object is strict: a misspelt field is a fault, not a silent default.
 * Field by field the authors' manual (content/README.md) says the same in Chinese.
 */
import { z } from 'zod';

const text = z
  .string()
  .trim()
  .min(1)
  .refine((value) => !value.startsWith('待填'), '还没有填');
const clauseId = z.string().regex(/^c\d+(-s\d+)?(-p\d+(-[ir]\d+)?)?$/, '应为段落编号，如 c3-s2-p5');
const recordId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '只能用小写字母、数字和连字符，如 gdp-2025');
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '应为 2021-09-20 这样的日期');

/** `plan.yaml`: the document's own fields. What is unknown is left out, never invented. */
export const planSchema = z.strictObject({
  title: text,
  /** A short name for tabs and lists. */
  short: text,
  /** The county, as a reader calls it. */
  place: text,
  /** First and last year of the period. */
  period: z.strictObject({ from: z.int(), to: z.int() }),
  /** 发文机关 */
  issuer: text,
  /** 发文字号 */
  number: text.optional(),
  /** 印发日期 */
  issued: date,
  /** 公布时间, to the minute, where it is known. */
  published: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/, '应为 2021-09-25 10:00 这样的时间')
    .optional(),
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

export const ERRATUM_CLASSES = ['误识', '误植', '标点', '标记', '编号', '表格', '缺图'] as const;
export const DOUBT_CLASSES = ['可疑数字', '前后不一', '疑似误植', '单位可疑', '编号可疑'] as const;

/** `errata.yaml`: corrections are applied to the chapters and can be undone; doubts are only shown. */
export const errataSchema = z.strictObject({
  corrections: z
    .array(
      z.strictObject({
        /** As received. A list where one entry covers several misreadings of the same word. */
        found: z.union([text, z.array(text).min(1)]),
        /** As shown. Left out where only the layout changed: bold marks, a table cut by a page break, a lost picture. */
        fixed: text.optional(),
        class: z.enum(ERRATUM_CLASSES),
        why: text,
        /** The clause; left out, the entry covers the whole plan. */
        where: clauseId.optional(),
        /** In how many places. */
        places: z.int().min(1).default(1),
      }),
    )
    .default([]),
  doubts: z
    .array(
      z.strictObject({
        found: text,
        class: z.enum(DOUBT_CLASSES),
        why: text,
        where: clauseId,
        /** The other place or places it is compared with. */
        other: z.array(z.strictObject({ where: clauseId, found: text })).default([]),
      }),
    )
    .default([]),
});

export const TOPICS = [
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
] as const;
export const COMPARATORS = ['>=', '<=', '=', '~', 'range'] as const;
export const GOAL_KINDS = ['约束性', '预期性'] as const;
export const PROJECT_STATUSES = ['计划', '续建', '已建'] as const;

/** A figure the plan promises to reach. */
export const goalSchema = z.strictObject({
  id: recordId,
  name: text,
  /** Verbatim; it must stand in exactly one clause of the chapter, or `clause` says in which. */
  quote: text,
  clause: clauseId.optional(),
  comparator: z.enum(COMPARATORS).default('='),
  /** A number, or two for a range; left out where the plan leaves the cell empty. */
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]).optional(),
  unit: text.optional(),
  /** The year by which, or the period over which. */
  year: z.union([z.int(), text]).optional(),
  kind: z.enum(GOAL_KINDS).optional(),
  baseline: z
    .strictObject({
      value: z.number(),
      unit: text.optional(),
      year: z.int(),
      quote: text,
      clause: clauseId.optional(),
    })
    .optional(),
  /** Earlier years, from the baseline's quote: what was planned and what was reached, for the chart. */
  history: z
    .array(z.strictObject({ year: z.int(), planned: z.number().optional(), reached: z.number().optional() }))
    .optional(),
  topic: z.enum(TOPICS).optional(),
  /** What the reader should know about the figure. */
  note: text.optional(),
});

/** A work the plan promises to do. */
export const projectSchema = z.strictObject({
  id: recordId,
  name: text,
  quote: text,
  clause: clauseId.optional(),
  /** The box's label the item stands under. */
  category: text.optional(),
  places: z.array(text).default([]),
  quantity: text.optional(),
  topic: z.enum(TOPICS).optional(),
  status: z.enum(PROJECT_STATUSES).default('计划'),
  /** Other places that speak of the same work. */
  also: z.array(z.strictObject({ quote: text, clause: clauseId.optional() })).default([]),
});

/** The frontmatter of a chapter. */
export const chapterSchema = z.strictObject({
  number: z.int().min(0).max(99),
  title: text,
  goals: z.array(goalSchema).default([]),
  projects: z.array(projectSchema).default([]),
});

export const PLACE_KINDS = ['乡镇', '街道', '村庄', '水系', '公园景区', '园区', '片区', '道路'] as const;

/** `places.yaml`: the gazetteer. The longest form wins wherever several fit. */
export const placesSchema = z
  .array(
    z.strictObject({
      id: recordId,
      name: text,
      kind: z.enum(PLACE_KINDS),
      /** Other forms of the name. */
      aliases: z.array(text).default([]),
      /** Forms that mean this place only in the clauses listed: 人和 in a list of townships, not in running text. */
      at: z.record(text, z.array(clauseId)).default({}),
      /** Longer words that contain a form but do not mean the place. */
      exclude: z.array(text).default([]),
    }),
  )
  .default([]);

export const FIGURE_REASONS = [
  '现状',
  '区位',
  '名称',
  '编号',
  '年份',
  '期限',
  '法规',
  '标准',
  '说明',
  '历史',
  '概数',
  '比喻',
] as const;

/** `figures.yaml`: figures and items that are no commitment, each with its reason. The coverage check reads it. */
export const figuresSchema = z
  .array(z.strictObject({ clause: clauseId, quote: text, reason: z.enum(FIGURE_REASONS) }))
  .default([]);

/** `terms.yaml` */
export const termsSchema = z
  .array(
    z.strictObject({
      word: text,
      explanation: text,
      aliases: z.array(text).default([]),
      /** The clause in which the plan itself explains the word. */
      defined: clauseId.optional(),
      /** In the glossary only: a word everybody knows is not marked in the text. */
      quiet: z.boolean().default(false),
    }),
  )
  .default([]);

/** `everyday.yaml`: what people say → what the plan says; offered beside the results, never mixed into them. */
export const everydaySchema = z
  .array(z.strictObject({ say: z.array(text).min(1), plan: z.array(text).min(1) }))
  .default([]);

export type PlanMeta = z.output<typeof planSchema>;
export type Errata = z.output<typeof errataSchema>;
export type Correction = Errata['corrections'][number];
export type Doubt = Errata['doubts'][number];
export type Goal = z.output<typeof goalSchema>;
export type Project = z.output<typeof projectSchema>;
export type ChapterMeta = z.output<typeof chapterSchema>;
export type Everyday = z.output<typeof everydaySchema>[number];
export type Place = z.output<typeof placesSchema>[number];
export type Figure = z.output<typeof figuresSchema>[number];
export type Term = z.output<typeof termsSchema>[number];
