/** The frontmatter of a chapter: what it is called, its goals and projects. */
import { z } from 'zod';
import { TOPICS } from './schema-plan.ts';
import {
  clauseId,
  textOrNothing,
  quoted,
  recordId,
  nonEmptyText,
  year,
  yearsInWords,
} from './schema-fields.ts';

export const GOAL_KINDS = ['约束性', '预期性'] as const;
export const PROJECT_STATUSES = ['计划', '续建', '已建'] as const;

/** A topic is one of the plan's; any word will do where they cannot be read. */
const topicIn = (topics: readonly string[] | null) => (topics ? z.enum(topics) : nonEmptyText).optional();

/** Each with the id of the record of its own that once stood for it, if there was one. */
const otherPlaces = z
  .array(z.strictObject({ quote: quoted, clause: clauseId.optional(), id: recordId.optional() }))
  .default([]);

/** A figure the plan promises to reach, as its author writes it; `Goal` is what is read from it. */
const goalSchemaOf = (topics: readonly string[] | null) =>
  z.strictObject({
    id: recordId,
    /** Left out where it is the quote. */
    name: nonEmptyText.optional(),
    /** Verbatim; it must stand in exactly one clause of the chapter, or `clause` says in which. */
    quote: quoted,
    clause: clauseId.optional(),
    /** Comparison, figure and unit in one: `≥20个`; or the words that promise without a figure: `全覆盖`. */
    target: nonEmptyText,
    /** The year by which, or the period over which; that of the chapter where it is left out. */
    year: z.union([year, yearsInWords]).optional(),
    kind: z.enum(GOAL_KINDS).optional(),
    baseline: z
      .strictObject({
        /** Figure and unit: `255.7亿元`. */
        reached: nonEmptyText,
        year,
        quote: quoted,
        clause: clauseId.optional(),
      })
      .optional(),
    /** Earlier years, from the baseline's quote: what was planned and what was reached, for the chart. */
    history: z
      .array(z.strictObject({ year, planned: z.number().optional(), reached: z.number().optional() }))
      .optional(),
    topic: topicIn(topics),
    /** Other places that make the same promise. */
    also: otherPlaces,
    /** What the reader should know about the figure. */
    note: nonEmptyText.optional(),
  });

/** A work the plan promises to do, as its author writes it; `Project` is what is read from it. */
const projectSchemaOf = (topics: readonly string[] | null) =>
  z.strictObject({
    id: recordId,
    /** Left out where it is the quote. */
    name: nonEmptyText.optional(),
    quote: quoted,
    clause: clauseId.optional(),
    /** What its box calls it; left out where that is the label of the item it stands in, empty where it is of none. */
    category: textOrNothing.optional(),
    /** Left out where they are those named in its name and quote. */
    places: z.array(nonEmptyText).optional(),
    quantity: nonEmptyText.optional(),
    topic: topicIn(topics),
    status: z.enum(PROJECT_STATUSES).default('计划'),
    /** Other places that speak of the same work. */
    also: otherPlaces,
  });

/**
 * Of a part above chapters and of an annex, too: their goals and projects stand in their own fields.
 * @param topics those of the plan; `null` where they cannot be read
 */
export const chapterSchemaOf = (topics: readonly string[] | null) =>
  z.strictObject({
    /** Its place among its like in the whole plan, whatever number is printed. */
    number: z.int().min(0).max(999),
    title: nonEmptyText,
    /** Its number as printed, where `numbering` of plan.yaml would print another; empty where none is printed. */
    label: textOrNothing.optional(),
    /** Of a part: the place of its first chapter. */
    first: z.int().min(1).max(999).optional(),
    /** Of its goals and projects that name none. */
    topic: topicIn(topics),
    /** Of its goals that name none. */
    year: z.union([year, yearsInWords]).optional(),
    goals: z.array(goalSchemaOf(topics)).default([]),
    projects: z.array(projectSchemaOf(topics)).default([]),
  });

/** Of a plan with the usual topics. */
export const goalSchema = goalSchemaOf(TOPICS);
export const projectSchema = projectSchemaOf(TOPICS);
export const chapterSchema = chapterSchemaOf(TOPICS);

export type ChapterMeta = z.output<typeof chapterSchema>;
export type GoalFields = ChapterMeta['goals'][number];
export type ProjectFields = ChapterMeta['projects'][number];
