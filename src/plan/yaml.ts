import { distance } from 'fastest-levenshtein';
import { isMap, isPair, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { z } from 'zod';
import zhCN from 'zod/v4/locales/zh-CN.js';
import type { Place, Problem } from './problems.ts';

z.config(zhCN());

/** A parsed YAML text: the value if it fits the schema, where each of its parts stands, and what is wrong. */
export interface Parsed<T> {
  value: T | null;
  problems: Problem[];
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
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const at = (path: readonly PropertyKey[]): Place => place(offsetOf(doc, path));
  if (doc.errors.length > 0) {
    const problems = doc.errors.slice(0, 1).map((e) => ({
      rule: 'F3',
      file,
      ...place(e.pos[0]),
      message: `YAML 写法有误：${e.message.split('\n')[0]}`,
      hint: '检查缩进、冒号后的空格和引号是否成对',
    }));
    return { value: null, problems, at };
  }
  // A text without content is an empty record; what has a default of its own (a list) takes that.
  const empty = schema instanceof z.ZodDefault ? undefined : {};
  const result = schema.safeParse(doc.toJS() ?? empty);
  if (result.success) return { value: result.data, problems: [], at };
  const problems = result.error.issues.flatMap((issue) => describe(issue, schema, doc, file, place, at));
  return { value: null, problems, at };
}

function describe(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  doc: Document,
  file: string,
  place: (offset: number) => Place,
  at: (path: readonly PropertyKey[]) => Place,
): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => ({
      rule: 'S1',
      file,
      ...place(offsetOf(doc, [...issue.path, key], true)),
      message: `没有「${key}」这个字段`,
      hint: nearest(key, known) ? `是不是「${nearest(key, known)}」？` : `可用的字段：${known.join('、')}`,
    }));
  }
  const field = issue.path.join('.') || '全文';
  const wrote = doc.getIn(issue.path as unknown[]);
  const words = wrote === undefined || typeof wrote === 'object' ? '' : `「${String(wrote)}」`;
  return [
    {
      rule: 'S2',
      file,
      ...at(issue.path),
      message: `字段「${field}」${words}不合要求：${issue.message}`,
      hint:
        issue.code === 'invalid_value'
          ? `只能写：${issue.values.map(String).join('、')}`
          : words
            ? '按作者手册改正这个值'
            : '按作者手册补上这个字段',
    },
  ];
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

function offsetOf(doc: Document, path: readonly PropertyKey[], keyItself = false): number {
  let node: Node | null | undefined = doc.contents;
  let offset = node?.range?.[0] ?? 0;
  path.forEach((step, index) => {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
      const wanted = (keyItself && index === path.length - 1 ? pair?.key : (pair?.value ?? pair?.key)) as
        Node | undefined;
      node = (pair?.value as Node | undefined) ?? null;
      offset = wanted?.range?.[0] ?? offset;
    } else {
      node = (doc.getIn(path.slice(0, index + 1) as unknown[], true) as Node | undefined) ?? null;
      offset = node?.range?.[0] ?? offset;
    }
  });
  return offset;
}
