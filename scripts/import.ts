/**
 * First draft of a plan from its received text: `npm run import -- <plan-id> <text file>`. Writes the folder, then says
 * what a person must decide. Never touches a folder that is there.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { draft } from '../src/import/draft.ts';
import { contentRoot } from '../src/site/plans/read-plan.ts';

const PLAN = `title: 待填：规划全名
short: 待填：简称
place: 待填：县名
period: { from: 2021, to: 2025 }
issuer: 待填：发文机关
issued: 2021-01-01
source: 待填：来稿怎样得来
`;

const [id, file] = process.argv.slice(2);
if (!id || !file || !/^[a-z0-9-]+$/.test(id)) {
  console.error('用法：npm run import -- <规划编号，如 xiping-145> <来稿文本文件>');
  process.exit(1);
}
const folder = path.join(contentRoot(), id);
if (existsSync(folder)) {
  console.error(`${folder} 已经有了：导入只做初稿，不改已有的规划`);
  process.exit(1);
}
const { chapters, questions } = draft(readFileSync(file, 'utf8'));
mkdirSync(path.join(folder, 'chapters'), { recursive: true });
copyFileSync(file, path.join(folder, 'source.txt'));
writeFileSync(path.join(folder, 'plan.yaml'), PLAN);
writeFileSync(path.join(folder, 'errata.yaml'), 'corrections: []\ndoubts: []\n');
for (const [number, text] of chapters)
  writeFileSync(path.join(folder, 'chapters', `${String(number).padStart(2, '0')}.mdx`), text);
for (const { line, question } of questions) console.log(`source.txt:${line} ${question}`);
console.log(
  `\n${folder}：${chapters.size} 章初稿，${questions.length} 处要人决定。逐行读过之后运行 npm run check。`,
);
