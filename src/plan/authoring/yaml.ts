import { distance } from 'fastest-levenshtein';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { z } from 'zod';
import zhCN from 'zod/v4/locales/zh-CN.js';
import type { Fault, Place } from '../../text/faults.ts';
import { fault } from '../rules/rules.ts';
import { yamlPlaces, type YamlPlaces } from './yaml-places.ts';

z.config(zhCN());

/** A parsed YAML text: the value if it fits the schema, where each of its parts stands, and what is wrong. */
export interface Parsed<T> {
  value: T | null;
  faults: Fault[];
  /** The place of the value at a path such as `['goals', 0, 'quote']`, or of its nearest ancestor. */
  at(path: readonly PropertyKey[]): Place;
}

/**
 * Reads YAML and checks it against a schema.
 * @param file path for messages
 * @param text the YAML
 * @param schema a strict Zod schema
 * @param firstLine line of the file on which the YAML starts (frontmatter starts on line 2)
 */
export function parseYaml<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
  firstLine = 1,
): Parsed<z.output<S>> {
  let known: YamlPlaces | undefined;
  const places = (): YamlPlaces => (known ??= yamlPlaces(text, firstLine));
  const at = (path: readonly PropertyKey[]): Place => places().at(path);
  let read: unknown;
  try {
    read = load(text, { schema: CORE_SCHEMA });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    // Of two documents in one text it names no place, whatever its type says.
    const { line = 0, column = 0 } = (error.mark as typeof error.mark | undefined) ?? {};
    const { message, place } = places().fault ?? {
      message: error.reason,
      place: { line: line + firstLine, column: column + 1 },
    };
    return { value: null, faults: [fault('F3', { file, ...place }, message)], at };
  }
  // A text without content is an empty record; what has a default of its own (a list) takes that.
  const empty = schema instanceof z.ZodDefault ? undefined : {};
  const result = schema.safeParse(read ?? empty);
  if (result.success) return { value: result.data, faults: [], at };
  const faults = result.error.issues.flatMap((issue) => describe(issue, schema, read, file, places()));
  return { value: null, faults, at };
}

function describe(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  read: unknown,
  file: string,
  places: YamlPlaces,
): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) =>
      fault('S1', { file, ...places.atKey([...issue.path, key]) }, key, nearest(key, known), known),
    );
  }
  const field = issue.path.join('.') || '全文';
  const wrote = issue.path.reduce(
    (value: unknown, key) => (value as Record<PropertyKey, unknown> | null)?.[key],
    read,
  );
  const words = wrote === undefined || typeof wrote === 'object' ? '' : String(wrote);
  const at = { file, ...places.at(issue.path) };
  return issue.code === 'invalid_value'
    ? [fault('S2/choice', at, field, words, issue.message, issue.values.map(String))]
    : [fault('S2', at, field, words, issue.message)];
}

/** The closest of `candidates` to a misspelt `word`, or `null` when nothing is close. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const ranked = candidates
    .map((candidate) => ({ candidate, cost: distance(word, candidate) }))
    .sort((a, b) => a.cost - b.cost);
  const best = ranked[0];
  return best && best.cost <= Math.max(1, Math.floor(word.length / 2)) ? best.candidate : null;
}

function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: z.core.$ZodType | undefined = schema;
  for (const step of [...path, null]) {
    while (current && 'innerType' in current._zod.def)
      current = (current._zod.def as unknown as { innerType: z.core.$ZodType }).innerType;
    if (step === null) break;
    if (current instanceof z.ZodArray) current = current.element as z.core.$ZodType;
    else if (current instanceof z.ZodObject) current = current.shape[String(step)];
    else return [];
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}
