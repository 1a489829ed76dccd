/** The YAML of plans and sites: what is written in it by which schema, how it is changed, and on which lines a part of it stands. */
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import type { z } from 'zod';
import { chapterSchemaOf } from '../../../../src/plan/authoring/schema-chapter.ts';
import { errataSchema } from '../../../../src/plan/authoring/schema-errata.ts';
import {
  everydaySchema,
  figuresSchema,
  placesSchemaOf,
  termsSchema,
} from '../../../../src/plan/authoring/schema-lists.ts';
import { planSchema, vocabularyOf, type Vocabulary } from '../../../../src/plan/authoring/schema-plan.ts';
import { siteSchema } from '../../../../src/site/plans/site-config.ts';
import type { Steps } from './schema-walk.ts';

/** @param vocabulary the words in which the plan sorts its records */
const schemasOf = ({ topics, kinds }: Vocabulary): Record<string, z.ZodType> => ({
  plan: planSchema,
  errata: errataSchema,
  places: placesSchemaOf(kinds),
  figures: figuresSchema,
  terms: termsSchema,
  everyday: everydaySchema,
  chapters: chapterSchemaOf(topics),
  site: siteSchema,
});

/**
 * The schema of a file, and its name; null where it has none.
 * @param plan the text of the plan's `plan.yaml`, empty where there is none
 */
export function schemaOf(file: string, plan: string): { name: string; schema: z.ZodType } | null {
  const name = /^(chapters)\/|^([^/]+)\.yaml$/.exec(file)?.slice(1).find(Boolean) ?? '';
  const schema = schemasOf(vocabularyOf(planSchema.partial().parse(readDoc(plan).toJS() ?? {})))[name];
  return schema ? { name, schema } : null;
}

/** The fields of a chapter. */
const FRONT = /^(---\n)([^]*?)(\n---\n)/;

export const readDoc = (text: string, lineCounter = new LineCounter()): Document =>
  parseDocument(FRONT.exec(text)?.[2] ?? text, { uniqueKeys: false, lineCounter });

/** The text of the file with another document in it. */
export function withDoc(text: string, doc: Document): string {
  const yaml = doc.toString({ lineWidth: 0 });
  return FRONT.test(text)
    ? text.replace(FRONT, (_, open, __, close) => `${open}${yaml.trimEnd()}${close}`)
    : yaml;
}

/** The lines on which a field stands with its name, or an entry of a list. */
export function linesOf(text: string, steps: Steps): [number, number] {
  const lineCounter = new LineCounter();
  const doc = readDoc(text, lineCounter);
  const before = FRONT.test(text) ? 1 : 0;
  const line = (offset: number): number => lineCounter.linePos(offset).line + before;
  let node: unknown = doc.contents;
  let [from, to] = rangeOf(node);
  for (const step of steps) {
    const pair = isMap(node) ? pairOf(node, step) : null;
    const value: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : null;
    [from, to] = [rangeOf(pair?.key ?? value)[0], rangeOf(value ?? pair?.key)[1]];
    node = value;
  }
  return [line(from), line(Math.max(from, to - 1))];
}

/** The field of a name; of several the last. */
export const pairOf = (map: { items: unknown[] }, name: string | number): Pair =>
  (map.items as Pair[]).findLast(({ key }) => isScalar(key) && String(key.value) === String(name))!;

const rangeOf = (node: unknown): [number, number] => {
  const [from, to] = (node as Node).range!;
  return [from, to];
};
