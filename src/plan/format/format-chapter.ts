/** Keeps the fields of a chapter as the manual writes them: one record, one line; nothing that goes without saying. */
import { isMap, isNode, isSeq, parseDocument, visit, type Node } from 'yaml';
import { chapterSchema, goalSchema, projectSchema } from '../authoring/schema-chapter.ts';
import { printInline, printRecord } from './print-record.ts';

type Fields = Record<string, unknown>;

const ORDERS: Record<string, readonly string[]> = {
  goals: ['id', 'target', 'year', 'kind', 'name', ...Object.keys(goalSchema.shape)],
  projects: ['id', 'name', ...Object.keys(projectSchema.shape)],
};
const TOP = Object.keys(chapterSchema.shape);

/** @returns the text of the file; what cannot be read as YAML, as it is */
export function formatChapter(file: string): string {
  const text = file.replaceAll('\r\n', '\n');
  const [whole, front] = /^---\n([\s\S]*?)\n---(?=\n|$)/.exec(text) ?? [];
  if (front === undefined) return text;
  const doc = parseDocument(front, { logLevel: 'error' });
  const { contents } = doc;
  if (doc.errors.length > 0 || !isMap<Node, Node | null>(contents)) return text;
  const defaults = doc.toJS() as Fields;
  const lines = inOrder(contents.items, TOP, ({ key }) => String(key)).flatMap(({ key, value }): string[] => {
    const name = String(key);
    const before = commentsOf(key);
    if (!ORDERS[name] || !isSeq(value))
      return [
        ...before,
        ...commentsOf(value),
        printInline({ [name]: value?.toJS(doc) ?? null }).slice(2, -2),
      ];
    const records = value.items.flatMap((item) => {
      const fields = isMap(item) ? (item.toJS(doc) as Fields) : null;
      if (!fields) return [`  - ${printInline(isNode(item) ? item.toJS(doc) : item)}`];
      const kept = inOrder(Object.entries(fields), ORDERS[name]!, ([field]) => field);
      const said = Object.fromEntries(
        kept.filter(([field, is]) => !goesWithoutSaying(field, is, fields, defaults)),
      );
      return [...commentsOf(item).map((comment) => `  ${comment}`), ...printRecord(said)];
    });
    return [...before, `${name}:`, ...ownComments(value).map((comment) => `  ${comment}`), ...records];
  });
  const all = [...ownComments({ commentBefore: doc.commentBefore, comment: null }), ...lines];
  const end = ownComments({ commentBefore: doc.comment, comment: null });
  return `---\n${[...all, ...end].join('\n')}\n---${text.slice(whole!.length)}`;
}

/** What a record has anyway: the chapter's topic and year, the quote as its name, a work that is planned. */
const goesWithoutSaying = (field: string, is: unknown, record: Fields, { topic, year }: Fields): boolean =>
  ({ name: record.quote, topic, year, status: '计划' })[field] === is && is !== undefined;

/** By the order of their names; those that have none stand last. */
function inOrder<Item>(
  items: readonly Item[],
  order: readonly string[],
  nameOf: (item: Item) => string,
): Item[] {
  const placeOf = (item: Item): number => {
    const place = order.indexOf(nameOf(item));
    return place < 0 ? order.length : place;
  };
  return [...items].sort((a, b) => placeOf(a) - placeOf(b));
}

interface Commented {
  commentBefore?: string | null | undefined;
  comment?: string | null | undefined;
  spaceBefore?: boolean | undefined;
}

const ownComments = ({ commentBefore, comment }: Commented): string[] =>
  [commentBefore, comment].flatMap((words) => words?.split('\n').map((line) => `#${line}`) ?? []);

/** The comments of a node and of all that is in it; an empty line before it stays. */
function commentsOf(node: unknown): string[] {
  if (!isNode(node)) return [];
  const found: string[] = node.spaceBefore ? [''] : [];
  visit(node, { Node: (_, inner) => void found.push(...ownComments(inner)) });
  return found;
}
