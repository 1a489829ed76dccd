import { z } from 'zod';
import type { Fault, FilePlace } from '../../text/faults.ts';
import { reason, schemaFaults } from './schema-faults.ts';
import { readYaml } from './yaml-document.ts';

/** A parsed YAML text: the value if it fits the schema, where each of its parts stands, and what is wrong. */
export interface Parsed<T> {
  value: T | null;
  faults: Fault[];
  /** The place of the value at a path such as `['goals', 0, 'quote']`, or of its nearest ancestor. */
  at(path: readonly PropertyKey[]): FilePlace;
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
  const { value: read, fault, ...points } = readYaml(file, text, firstLine);
  const { at } = points;
  if (fault) return { value: null, faults: [fault], at };
  // A text without content is an empty record; what has a default of its own (a list) takes that.
  const empty = schema instanceof z.ZodDefault ? undefined : {};
  const result = schema.safeParse(read ?? empty, { error: reason });
  if (result.success) return { value: result.data, faults: [], at };
  return {
    value: null,
    faults: schemaFaults(result.error.issues, schema, read, points),
    at,
  };
}
