/** The authors' manual says what to do at every question: its table and the questions must not part. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { draftedFile } from '../../scripts/testing/received/drafted.ts';

const FIXTURES = 'scripts/testing/fixtures/import';
const PROSE = '今后五年要把这件事摆在更加突出的位置，一年接着一年干，抓出成效。';

/** What the first column of the table in section 8 names, figures as any figures. */
const named = readFileSync('content/README.md', 'utf8')
  .split('\n')
  .filter((row) => /^\| `[^`]*`/.test(row) && row.split('|').length === 5)
  .flatMap((row) => [...row.split('|')[1]!.matchAll(/`([^`]+)`/g)].map((match) => match[1]!))
  .map((words) => new RegExp(words.replace(/[.*+?^${}()[\]\\]/g, '\\$&').replace(/\d+/g, '\\d+')));

/** Texts that bring up what the fixtures do not. */
const MORE: [name: string, text: string][] = [
  [
    'a.txt',
    [
      '第一章 甲',
      PROSE,
      '第一章 甲',
      `${PROSE}第一节 子项`,
      '第三章 乙',
      '第-节 丑项',
      PROSE,
      '附录',
      PROSE,
    ].join('\n\n'),
  ],
  [
    'b.md',
    '---\ntitle: 甲\n---\n\n## 第一章 甲\n\n子**丑**寅。\n\n> 框里的话。\n\n## 过渡\n\n卯。\n\n[^9]: 注。\n',
  ],
  [
    'c.txt',
    '一、甲\n\n（一）子项。今后五年抓好。\n\n（二）丑项。今后五年抓实。\n\n二、乙\n\n成绩不小。\n\n图号：1\n',
  ],
  [
    'd.html',
    `<body><div><a href="/">首页</a></div><div><p>第一章 甲[^1]</p><p>${PROSE}</p><p>[^1]: 注。</p></div></body>`,
  ],
];

test('the manual has a line for every question', async () => {
  const fixtures = readdirSync(FIXTURES).map((name): [string, string] => [
    name,
    readFileSync(`${FIXTURES}/${name}`, 'utf8'),
  ]);
  const drafts = await Promise.all([...fixtures, ...MORE].map(([name, text]) => draftedFile(name, text)));
  const questions = drafts.flatMap((draft) => draft.questions.map(({ question }) => question));
  expect(
    new Set(questions.map((question) => named.findIndex((one) => one.test(question)))).size,
  ).toBeGreaterThan(15);
  expect(questions.filter((question) => !named.some((one) => one.test(question)))).toEqual([]);
});
