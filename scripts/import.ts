/**
 * A received file becomes a plan: `npm run import -- <plan-id> <file>` writes a first draft and says what a person must
 * decide; it never touches a folder that is there. With `--replace` a better file takes the place of the source of a
 * plan that is there: chapters stay, and what no longer holds is listed.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { draft, type Draft } from '../src/import/draft.ts';
import { planFiles, withSource, type ReceivedFile } from '../src/import/plan-files.ts';
import { readReceived } from '../src/import/read.ts';
import type { Received } from '../src/import/reading/received.ts';
import { pictureFile } from '../src/import/writing/pictures.ts';
import { checkFiles } from '../src/plan/authoring/files.ts';
import { contentRoot, readPlan } from '../src/site/plans/read-plan.ts';

/** Says in one sentence why nothing was done. */
function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** The bytes of the received file; a folder, or nothing, is refused. */
function bytesOf(file: string): Buffer {
  if (!existsSync(file)) refuse(`没有「${file}」这个文件：核对文件名和它所在的文件夹`);
  if (statSync(file).isDirectory()) refuse(`「${file}」是文件夹：写明其中要导入的那个文件`);
  return readFileSync(file);
}

/** Pictures a page or a Markdown file names, where they lie beside it or in it. */
function picturesBeside({ lines, pictures }: Received, file: string): Map<string, Uint8Array> {
  const found = new Map(pictures);
  for (const src of lines.flatMap(({ picture }) => (picture ? [picture.src] : []))) {
    const data = /^data:image\/[\w+.-]+;base64,(.*)$/s.exec(src);
    if (data) found.set(src, Buffer.from(data[1]!, 'base64'));
    if (data || /^\w+:/.test(src)) continue;
    const beside = path.resolve(path.dirname(file), fromAddress(src));
    if (existsSync(beside) && statSync(beside).isFile()) found.set(src, readFileSync(beside));
  }
  return found;
}

/** An address that is no proper one is taken as it stands. */
function fromAddress(src: string): string {
  const [file] = src.split(/[?#]/);
  try {
    return decodeURI(file!);
  } catch {
    return file!;
  }
}

function writeAll(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [name, content] of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
}

/** A blank before Latin letters, as between Han and Latin everywhere. */
const spaced = (words: string): string => (/^\w/.test(words) ? ` ${words}` : words);

function importNew(folder: string, file: string, received: Received, from: ReceivedFile): void {
  if (existsSync(folder)) refuse(`${folder} 已经有了：导入只做初稿，不改已有的规划；要换来稿，加 --replace`);
  const pictures = picturesBeside(received, file);
  const drafted = draft({ ...received, pictures });
  const chapters = [...drafted.files.values()].join('');
  const kept = [...pictures]
    .map(([src, bytes]): [string, Uint8Array] => [pictureFile(src), bytes])
    .filter(([file]) => chapters.includes(`src="${file}"`));
  writeAll(
    folder,
    new Map<string, string | Uint8Array>([...planFiles(drafted, received.source, from), ...kept]),
  );
  for (const { line, question } of drafted.questions) console.log(`source.txt:${line} ${question}`);
  console.log(`\n「${from.name}」是${spaced(received.kind)}。${drafted.summary}`);
  console.log(`${folder}：初稿 ${drafted.questions.length} 处要人决定。逐行读过之后运行 npm run check。`);
}

async function replaceSource(
  folder: string,
  { source, kind }: Received,
  { aside }: Draft,
  from: ReceivedFile,
): Promise<void> {
  if (!existsSync(folder)) refuse(`没有 ${folder}：第一次导入不加 --replace`);
  // The model and its parsers load for this alone: a first import is over before they are read.
  const { replacement } = await import('../src/import/replace.ts');
  const plan = readPlan(path.basename(folder));
  const next = withSource(plan.files, source, from, aside);
  const changes = replacement(plan, next);
  if (!changes) refuse(`${folder} 现在读不全：先改到 npm run check 能读，再换来稿`);
  writeAll(folder, next);
  const { clauses, corrections, records } = changes;
  for (const line of [...clauses, ...corrections, ...records]) console.log(line);
  console.log(`\n「${from.name}」是${spaced(kind)}，已换作 ${folder} 的来稿。`);
  console.log(
    `正文与它不同 ${clauses.length} 处，不再成立的勘误 ${corrections.length} 条，要核对的目标和项目 ${records.length} 条。`,
  );
}

const [id = '', file = '', flag] = process.argv.slice(2);
if (!id || !file || (flag !== undefined && flag !== '--replace'))
  refuse('用法：npm run import -- <规划编号，如 xiping-145> <来稿文件> [--replace]');
const [named] = checkFiles({ id, files: new Map([['plan.yaml', '']]) }).filter(({ rule }) => rule === 'F7');
if (named) refuse(`${named.message}：${named.hint}`);
const bytes = bytesOf(file);
const name = path.basename(file);
const received = await readReceived(name, bytes);
if ('refused' in received) refuse(received.refused);
const from = { name, sha256: createHash('sha256').update(bytes).digest('hex') };
const folder = path.join(contentRoot(), id);
if (flag) await replaceSource(folder, received, draft(received), from);
else importNew(folder, file, received, from);
