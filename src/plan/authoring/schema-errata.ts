/** `errata.yaml`: corrections are applied to the chapters and can be undone; doubts are only shown. */
import { z } from 'zod';
import { clauseId, quoted, nonEmptyText, received } from './schema-fields.ts';

export const ERRATUM_CLASSES = ['误识', '误植', '标点', '标记', '编号', '表格', '缺图'] as const;
/** Of them, those that may leave every word as it is. */
const LAYOUT_CLASSES: readonly string[] = [
  '标记',
  '表格',
  '缺图',
] satisfies (typeof ERRATUM_CLASSES)[number][];
export const DOUBT_CLASSES = ['可疑数字', '前后不一', '疑似误植', '单位可疑', '编号可疑'] as const;

/** What a page break or a scan does to a table: a table or a row in two, a merged cell pushed out, a cell in two. */
export const SEAM_CLASSES = ['断表', '断行', '挤格', '断格'] as const;

/** Lines of the source that stand in no chapter, or elsewhere in one than in the source. */
export const ASIDE_CLASSES = ['目录', '页眉页码', '注释'] as const;

/** What of the structure may look wrong and be right (`src/plan/structure`). */
export const EXCUSABLE = ['H1', 'H2', 'H3', 'H4', 'H5', 'M6'] as const;

export const errataSchema = z.strictObject({
  corrections: z
    .array(
      z
        .strictObject({
          /** As received. A list where one entry covers several misreadings of the same word. */
          found: z.union([received, z.array(received).min(1)]),
          /** As shown. Left out where only the layout changed: bold marks, a table cut by a page break, a lost picture. */
          fixed: nonEmptyText.optional(),
          class: z.enum(ERRATUM_CLASSES),
          why: nonEmptyText,
          /** The clause; left out, the entry covers the whole plan. */
          where: clauseId.optional(),
          /** In how many places. */
          places: z.int().min(1).default(1),
        })
        .refine(({ found, fixed, where }) => !Array.isArray(found) || (fixed !== undefined && !where), {
          path: ['found'],
          error: '只有通篇的勘误可以写成一列',
        })
        .refine(({ fixed, class: kind }) => fixed !== undefined || LAYOUT_CLASSES.includes(kind), {
          path: ['fixed'],
          error: `必填，没有写；只有${LAYOUT_CLASSES.join('、')}可以只动版式`,
        }),
    )
    .default([]),
  doubts: z
    .array(
      z.strictObject({
        found: quoted,
        class: z.enum(DOUBT_CLASSES),
        why: nonEmptyText,
        where: clauseId,
        /** The other place or places it is compared with. */
        other: z.array(z.strictObject({ where: clauseId, found: quoted })).default([]),
      }),
    )
    .default([]),
  /** Where a table of the source is torn: its cells are compared as if it were whole there. */
  seams: z
    .array(
      z.strictObject({
        class: z.enum(SEAM_CLASSES),
        /** Lines of `source.txt`: the two that belong together (断表, 断行), or the first and the last of several. */
        lines: z.tuple([z.int().min(1), z.int().min(1)]),
        why: nonEmptyText,
      }),
    )
    .default([]),
  /** What the running text is compared without; `npm run import` writes it. */
  aside: z
    .array(
      z.strictObject({
        /** First and last line of `source.txt`. */
        lines: z.tuple([z.int().min(1), z.int().min(1)]),
        class: z.enum(ASIDE_CLASSES),
        /** How the first of the lines begins, so that no other can be left out unseen. */
        begins: received,
      }),
    )
    .default([]),
  /** What looks wrong in the structure and is right: reviewed by a person, each with the reason. */
  excused: z
    .array(
      z.strictObject({
        rule: z.enum(EXCUSABLE),
        /** The line of `source.txt` that the fault names, and how it begins. */
        line: z.int().min(1),
        begins: quoted,
        why: nonEmptyText,
      }),
    )
    .default([]),
});

export type Errata = z.output<typeof errataSchema>;
export type CorrectionFields = Errata['corrections'][number];
export type DoubtFields = Errata['doubts'][number];
export type Seam = Errata['seams'][number];
export type Aside = Errata['aside'][number];
export type Excused = Errata['excused'][number];
