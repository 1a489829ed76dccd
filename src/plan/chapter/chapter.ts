/** Reads one file of `chapters/`: frontmatter, body, numbered blocks. */
import type { Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { numberChapter } from './clauses.ts';
import type { Block } from './block.ts';
import { pageOfFile } from '../authoring/chapter-files.ts';
import { parseChapter } from './markdown.ts';
import { addFaults, pointAt, startOf, type Fault, type FilePlace } from '../../text/faults.ts';
import { fault } from '../rules/rules.ts';
import { chapterSchema, type ChapterMeta } from '../authoring/schema-chapter.ts';
import { parseYaml } from '../authoring/yaml.ts';

/** A chapter, a part above chapters, or an annex: what has a page of its own. */
export interface Chapter {
  /** `c3`; of a part `b2`, of an annex `a1`. */
  id: string;
  /** Its place among its like in the whole plan. */
  number: number;
  title: string;
  /** Its number as printed, 第三章; empty where none is printed. */
  label: string;
  /** Number and title as printed, `第三章 …`; `null` for what stands before the first chapter. */
  heading: string | null;
  meta: ChapterMeta;
  blocks: Block[];
  /** The syntax tree of its body. */
  tree: Root;
  /** Path for messages. */
  file: string;
  /** Place of a frontmatter value. */
  at(path: readonly PropertyKey[]): FilePlace;
}

/**
 * What it is called depends on its neighbours: see `labelChapters`.
 * @param path path inside the plan's folder, which names its number
 * @param file path for messages
 * @param schema of its fields, with the topics of the plan
 */
export function readChapter(
  path: string,
  file: string,
  text: string,
  schema = chapterSchema,
): { chapter: Chapter | null; more: Fault[] } {
  const match = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text);
  if (!match) return { chapter: null, more: [fault('F6', startOf(file))] };
  const front = parseYaml(file, match[1]!, schema, 2);
  const body = match[0].replace(/[^\n]/g, '') + text.slice(match[0].length);
  const more = [...front.faults];
  const id = pageOfFile(path)!;
  const number = Number(id.slice(1));
  if (front.value && front.value.number !== number)
    more.push(fault('C3', front.at(['number']), front.value.number, number));
  try {
    const tree = parseChapter(body);
    const { blocks, faults: found } = numberChapter(tree, id, file);
    addFaults(more, found);
    if (!front.value) return { chapter: null, more };
    const { title } = front.value;
    const chapter = {
      id,
      number,
      title,
      label: '',
      heading: null,
      meta: front.value,
      blocks,
      tree,
      file,
      at: front.at,
    };
    return { chapter, more };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    more.push(markupFault(error, file, body));
    return { chapter: null, more };
  }
}

function markupFault(error: VFileMessage, file: string, body: string): Fault {
  const point = error.place && 'start' in error.place ? error.place.start : error.place;
  const lines = body.split('\n');
  const end = lines.slice(0, (point?.line ?? 1) - 1).join('\n').length + (point?.column ?? 1);
  // The parser complains where it gave up; the author looks for the sign that misled it.
  const opened = /`<[^`]*>` \((\d+):(\d+)/.exec(error.message);
  const sign = /closing brace/.test(error.message)
    ? openBrace(body)
    : ([...body.slice(0, end + 1).matchAll(/(?<!\\)[{<]/g)].at(-1)?.index ?? end);
  const { line, column } = opened
    ? { line: Number(opened[1]), column: Number(opened[2]) }
    : pointAt(body, sign);
  const words = (lines[line - 1] ?? '').slice(Math.max(0, column - 3), column + 9);
  return fault('M1', { file, line, column }, words);
}

/** The first brace that nothing closes: the parser reads on to the end of the file. */
function openBrace(body: string): number {
  const open: number[] = [];
  for (const { 0: brace, index } of body.matchAll(/(?<!\\)[{}]/g))
    if (brace === '{') open.push(index);
    else open.pop();
  return open[0] ?? 0;
}
