/** Says in Chinese what keeps a value from fitting a schema. */
import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import type { Fault, FilePlace } from '../../text/faults.ts';
import { fault } from '../rules/rules.ts';
import type { YamlPlaces } from './yaml-document.ts';
import { colonFaultOf } from './yaml-faults.ts';

type RawIssue = Parameters<z.core.$ZodErrorMap>[0];

/** What a schema wants, and what was written instead. */
const KINDS: Record<string, string> = {
  string: '文字',
  number: '数',
  int: '整数',
  boolean: ' true 或 false',
  array: '一列，每项前加「- 」',
  tuple: '两个数，如 [40, 50]',
  object: '几个字段，一行一个',
  record: '几个字段，一行一个',
};
const kindOf = (value: unknown): string =>
  value === null
    ? '空的'
    : Array.isArray(value)
      ? '一列'
      : typeof value === 'number' && !Number.isFinite(value)
        ? '不能算的数'
        : ({ string: '文字', number: '数', boolean: 'true 或 false' }[typeof value as string] ?? '几个字段');

/** Why a value does not fit. What a schema says of a field of its own comes before this. */
export function reason(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeReason([issue.expected], issue.input);
    case 'invalid_value':
      return '不是可写的词';
    case 'too_small':
      if (issue.origin === 'string') return '不能是空的';
      return issue.origin === 'array' ? `至少要写 ${issue.minimum} 项` : `不能小于 ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'array' ? `最多写 ${issue.maximum} 项` : `不能大于 ${issue.maximum}`;
    case 'invalid_union': {
      const ofThatKind = issue.errors.find((those) => those.every(({ code }) => code !== 'invalid_type'));
      const expected = issue.errors.map(([first]) => (first?.code === 'invalid_type' ? first.expected : ''));
      return ofThatKind?.[0]?.message ?? typeReason(expected, issue.input);
    }
    case 'invalid_key':
      return issue.issues[0]?.message ?? '写法不合规定';
    default:
      return '写法不合规定';
  }
}

function typeReason(expected: readonly string[], input: unknown): string {
  if (input === undefined) return '必填，没有写';
  const wanted = expected.map((kind) => KINDS[kind] ?? '').filter(Boolean);
  return `要写${wanted.join('，或')}；这里是${kindOf(input)}`;
}

/**
 * The faults of a value that does not fit a schema, one a field: what is wrong with it first. A misspelt field is not
 * said to be missing as well.
 */
export function schemaFaults(
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  read: unknown,
  places: YamlPlaces,
): Fault[] {
  const told = new Set<string>();
  const misspelt = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => {
      const at = places.atKey([...issue.path, key]);
      const colon = colonFaultOf(key, at);
      const near = nearest(colon ? /^\w+/.exec(key)![0] : key, known);
      if (near) told.add([...issue.path, near].join('.'));
      return colon ?? fault('S1', at, key, near, known);
    });
  });
  const others = issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return [];
    const field = issue.path.join('.');
    if (told.has(field)) return [];
    told.add(field);
    return [valueFault(issue, valueAt(read, issue.path), places.at(issue.path))];
  });
  return [...misspelt, ...others];
}

/** The fault of a value that is not what its field wants. */
function valueFault(issue: z.core.$ZodIssue, wrote: unknown, at: FilePlace): Fault {
  const field = issue.path.join('.') || '全文';
  const words = wrote === undefined || typeof wrote === 'object' ? '' : String(wrote);
  if (issue.code === 'invalid_value')
    return fault('S2/choice', at, field, words, issue.message, issue.values.map(String));
  const colon = issue.code === 'invalid_type' ? colonFaultOf(words, at) : null;
  return colon ?? fault('S2', at, field, words, issue.message);
}

const valueAt = (read: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((value, key) => (value as Record<PropertyKey, unknown> | null)?.[key], read);

/** The closest of `candidates` to a misspelt `word`, or `null` when nothing is close. */
function nearest(word: string, candidates: readonly string[]): string | null {
  // Letters as wide as a character, and signs nobody sees, are slips of the hand.
  const plain = word.normalize('NFKC').replace(/\W/g, '') || word;
  const ranked = candidates
    .map((candidate) => ({ candidate, cost: distance(plain, candidate) }))
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
