/**
 * First draft of a plan from a received file: `npm run import -- <plan-id> <file>`. Writes the folder, then says what a
 * person must decide. Never touches a folder that is there.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { draft } from '../src/import/draft.ts';
import { readReceived } from '../src/import/read.ts';
import type { Received } from '../src/import/reading/received.ts';
import { fileOf } from '../src/import/writing/pictures.ts';
import { planFiles } from '../src/import/plan-files.ts';
import { checkFiles } from '../src/plan/authoring/files.ts';
import { contentRoot } from '../src/site/plans/read-plan.ts';

/** Says in one sentence why nothing was imported. */
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
    const beside = path.resolve(path.dirname(file), decodeURI(src.split(/[?#]/)[0]!));
    if (!data && !/^\w+:/.test(src) && existsSync(beside)) found.set(src, readFileSync(beside));
  }
  return found;
}

const [id = '', file = ''] = process.argv.slice(2);
if (!id || !file) refuse('用法：npm run import -- <规划编号，如 xiping-145> <来稿文件>');
const [named] = checkFiles({ id, files: new Map([['', '']]) }).filter(({ rule }) => rule === 'F7');
if (named) refuse(`${named.message}：${named.hint}`);
const folder = path.join(contentRoot(), id);
if (existsSync(folder)) refuse(`${folder} 已经有了：导入只做初稿，不改已有的规划`);
const bytes = bytesOf(file);
const name = path.basename(file);
const received = await readReceived(name, bytes);
if ('refused' in received) refuse(received.refused);
const pictures = picturesBeside(received, file);
const drafted = draft({ ...received, pictures });
const sha256 = createHash('sha256').update(bytes).digest('hex');
mkdirSync(path.join(folder, 'chapters'), { recursive: true });
for (const [at, text] of planFiles(drafted, received.source, { name, sha256 }))
  writeFileSync(path.join(folder, at), text);
if (pictures.size > 0) mkdirSync(path.join(folder, 'pictures'));
for (const [src, picture] of pictures) writeFileSync(path.join(folder, fileOf(src)), picture);
for (const { line, question } of drafted.questions) console.log(`source.txt:${line} ${question}`);
console.log(`\n「${name}」是${received.kind}。${drafted.summary}`);
console.log(`${folder}：初稿 ${drafted.questions.length} 处要人决定。逐行读过之后运行 npm run check。`);
