/** The lists beside the chapters: places, figures that are no commitment, terms, everyday words. */
import { z } from 'zod';
import { clauseId, quoted, recordId, nonEmptyText } from './schema-fields.ts';
import { PLACE_KINDS } from './schema-plan.ts';

/**
 * `places.yaml`: the gazetteer. The longest form wins wherever several fit.
 * @param kinds those of the plan; `null` where they cannot be read
 */
export const placesSchemaOf = (kinds: readonly string[] | null) =>
  z
    .array(
      z.strictObject({
        id: recordId,
        name: nonEmptyText,
        kind: kinds ? z.enum(kinds) : nonEmptyText,
        /** Other forms of the name. */
        aliases: z.array(nonEmptyText).default([]),
        /** Forms that mean this place only in the clauses listed: 人和 in a list of townships, not in running text. */
        at: z.record(nonEmptyText, z.array(clauseId)).default({}),
        /** Longer words that contain a form but do not mean the place. */
        exclude: z.array(nonEmptyText).default([]),
        /** The plan does not name it; readers who look for it are told so. */
        unnamed: z.boolean().default(false),
      }),
    )
    .default([]);

/** Of a plan with the usual kinds of places. */
export const placesSchema = placesSchemaOf(PLACE_KINDS);

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
  '泛指',
  '争取',
  '方向',
  '总称',
  '制度',
] as const;

/** `figures.yaml`: figures, items and works that are no commitment, each with its reason. The coverage check reads it. */
export const figuresSchema = z
  .array(z.strictObject({ clause: clauseId, quote: quoted, reason: z.enum(FIGURE_REASONS) }))
  .default([]);

/** `terms.yaml` */
export const termsSchema = z
  .array(
    z.strictObject({
      word: nonEmptyText,
      explanation: nonEmptyText,
      aliases: z.array(nonEmptyText).default([]),
      /** The clause in which the plan itself explains the word. */
      defined: clauseId.optional(),
      /** In the glossary only: a word everybody knows is not marked in the text. */
      quiet: z.boolean().default(false),
    }),
  )
  .default([]);

/** `everyday.yaml`: what people say → what the plan says; offered beside the results, never mixed into them. */
export const everydaySchema = z
  .array(z.strictObject({ say: z.array(nonEmptyText).min(1), plan: z.array(nonEmptyText).min(1) }))
  .default([]);

export type Place = z.output<typeof placesSchema>[number];
export type ExcusedFigure = z.output<typeof figuresSchema>[number];
export type Term = z.output<typeof termsSchema>[number];
export type Everyday = z.output<typeof everydaySchema>[number];
