/** Every field that a YAML text uses of a schema, with its place in the text. */
import { isMap, isScalar, isSeq, type Document, type Node, type Pair } from 'yaml';
import { z } from 'zod';
import { quoted } from '../../../../src/plan/authoring/schema-fields.ts';

/** The way to a value in the text: names of fields, numbers of entries. */
export type Steps = readonly (string | number)[];

export interface Field {
  /** The way to it in the schema: `goals[].baseline.value`, `goals[].value[]`. */
  path: string;
  steps: Steps;
  value: unknown;
  /** What its value must be. */
  schema: z.ZodType;
  /** Whether it may be left out. */
  optional: boolean;
  /** Whether words of the plan or of its source stand beside it, which it may contradict. */
  quoted: boolean;
}

/** All fields that the text uses, and what stands in its lists, from the first to the last. */
export const fieldsOf = (schema: z.ZodType, doc: Document): Field[] =>
  inside(schema, doc.contents, '', [], doc);

function inside(schema: z.ZodType, node: unknown, path: string, steps: Steps, doc: Document): Field[] {
  const own = bare(schema);
  if (own instanceof z.ZodUnion) {
    const options = own.options as z.ZodType[];
    const option = options.find((one) => one.safeParse(valueOf(node, doc)).success);
    return option ? inside(option, node, path, steps, doc) : [];
  }
  const isTied = own instanceof z.ZodObject && Object.values(own.shape as Shape).some(isQuoted);
  return partsOf(own, node).flatMap(({ step, value, schema: of, name }): Field[] => {
    const there = { path: path + name, steps: [...steps, step] };
    const deeper = inside(of, value, there.path, there.steps, doc);
    if (own instanceof z.ZodRecord || (isSeq(node) && !isScalar(value))) return deeper;
    const optional = of.safeParse(undefined).success;
    return [{ ...there, value: valueOf(value, doc), schema: of, optional, quoted: isTied }, ...deeper];
  });
}

type Shape = Record<string, z.ZodType>;

interface Part {
  step: string | number;
  value: unknown;
  schema: z.ZodType;
  name: string;
}

/** What an object, a record or a list holds. */
function partsOf(schema: z.ZodType, node: unknown): Part[] {
  const pairs = isMap(node) ? (node.items as Pair[]) : [];
  const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);
  if (schema instanceof z.ZodObject)
    return pairs.flatMap((pair) => {
      const step = keyOf(pair);
      const of = (schema.shape as Shape)[step];
      return of ? { step, value: pair.value, schema: of, name: `.${step}` } : [];
    });
  if (schema instanceof z.ZodRecord)
    return pairs.map((pair) => ({
      step: keyOf(pair),
      value: pair.value,
      schema: schema.valueType as z.ZodType,
      name: '{}',
    }));
  const items = isSeq(node) ? node.items : [];
  if (schema instanceof z.ZodArray)
    return items.map((value, step) => ({ step, value, schema: schema.element as z.ZodType, name: '[]' }));
  if (schema instanceof z.ZodTuple)
    return items.map((value, step) => ({
      step,
      value,
      schema: schema.def.items[step] as z.ZodType,
      name: '[]',
    }));
  return [];
}

/** The schema inside of `optional`, `default` and the like. */
export function bare(schema: z.ZodType): z.ZodType {
  const { innerType, in: first, out } = schema._zod.def as unknown as Record<string, z.ZodType | undefined>;
  if (innerType) return bare(innerType);
  return first && out ? bare(first instanceof z.ZodTransform ? out : first) : schema;
}

const valueOf = (node: unknown, doc: Document): unknown => (node as Node | null)?.toJS(doc) ?? null;

function isQuoted(schema: z.ZodType): boolean {
  const own = bare(schema);
  return own === quoted || (own instanceof z.ZodUnion && (own.options as z.ZodType[]).includes(quoted));
}
