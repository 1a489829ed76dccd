/** What YAML says, and what an author is told where it says nothing. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { formatFault } from '../../text/faults.ts';
import { planSchema } from './schema-plan.ts';
import { termsSchema } from './schema-lists.ts';
import { chapterSchema } from './schema-chapter.ts';
import { parseYaml } from './yaml.ts';

test.each([
  ['2021-09-20', '2021-09-20'],
  ['西政〔2021〕8号', '西政〔2021〕8号'],
  ['12:30', '12:30'],
  ['yes', 'yes'],
  ['1.50', 1.5],
  ['"1.50"', '1.50'],
  ['0o17', 15],
  ['017', 17],
  ['1_000', '1_000'],
  ['~', null],
])('「%s」 is read as %j', (text, expected) => {
  expect(parseYaml('x.yaml', `value: ${text}`, z.unknown()).value).toEqual({ value: expected });
});

test('the examples of the manual can be read', () => {
  const manual = readFileSync('content/README.md', 'utf8');
  const examples = [...manual.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => text!);
  expect(examples.length).toBeGreaterThan(5);
  expect(examples.flatMap((text) => parseYaml('x.yaml', text, z.unknown()).faults)).toEqual([]);
});

/** `line:column` of a fault, what is wrong, what to do. */
const told = (text: string, schema: z.ZodType = z.unknown(), firstLine = 1): string =>
  parseYaml('x', text, schema, firstLine)
    .faults.map((fault) => formatFault(fault).replace(/^x:|F3 YAML 写法有误：/g, ''))
    .join('\n');

const WIDE = '「title」后面是全角冒号「：」 → 改成半角冒号，冒号后空一格';
const SPACE = '「title:」的冒号后面没有空格 → 冒号后空一格';
const NO_COLON = '后面没有冒号 → 写作「字段: 值」，用半角冒号，后面空一格';
const TAB = '缩进用了制表符（Tab） → 缩进改用空格，上下对齐';
const TWICE = '写了两次 → 删去一个，或改正字段名';
const PARTS = '把文件分成了两份 → 一个文件只写一份：删去这一行';
const QUOTE = '没有成对 → 在值的末尾补上同样的引号，中文引号不算';
const BRACKET = '没有成对 → 补上另一半，或删去';
const QUOTES = '用单引号括住整个值，值里的单引号写两个';
const INDENT = '这一行的缩进与上面的对不齐 → 同一层左边对齐，缩进用空格';
const COMMA = '→ 用半角逗号加空格隔开；值里有半角逗号或冒号时用单引号括住';
const DEEP = '括号或缩进一层套一层，太深了 → 检查这里是否多了「[」「{」「-」或空格';

test.each([
  ['title：西平县\nshort: 西平', `1:6 ${WIDE}`],
  ['short: 西平\ntitle：西平县', `2:6 ${WIDE}`],
  ['title:西平县\nshort: 西平', `1:6 ${SPACE}`],
  ['list:\n  - title：西平县\n    short: 西平', `2:10 ${WIDE}`],
  ['list:\n  - short: 西平\n    title：西平县', `3:10 ${WIDE}`],
  ['title 西平县\nshort: 西平', `1:1 「title 西平县」${NO_COLON}`],
  ['a:\n- 甲\n-乙', `3:1 「-乙」${NO_COLON}`],
  ['a:\n\t- 甲', `2:1 ${TAB}`],
  ['- a: 甲\n\tb: 乙', `2:1 ${TAB}`],
  ['a: 甲\nb: 乙\na: 丙', `3:1 字段「a」${TWICE}`],
  ['{ a: 甲, a: 乙 }', `1:9 字段「a」${TWICE}`],
  ['a: 甲\n---\nb: 乙', `2:1 「---」${PARTS}`],
  ['a: 甲\n...\nb: 乙', `3:1 「...」${PARTS}`],
  ['a: "甲\nb: 乙', `1:4 引号「"」${QUOTE}`],
  ["a: '甲\nb: 乙", `1:4 引号「'」${QUOTE}`],
  ['a: "甲”\nb: "乙"', `1:4 引号「"」${QUOTE}`],
  ['a: "西平"县\nb: 乙', `1:8 值已经写完，后面又有「县」 → ${QUOTES}`],
  ['a: 甲\n  b: 乙', `2:3 ${INDENT}`],
  ['a:\n    b: 乙\n  c: 丙', `3:1 ${INDENT}`],
  ['  a: 甲\nb: 乙', `2:1 ${INDENT}`],
  ['a:\n  - 甲\n - 乙', `3:1 ${INDENT}`],
  ['- a: 甲\n b: 乙', `2:1 ${INDENT}`],
  ['a: [甲, 乙\nb: 丙', `1:4 括号「[」${BRACKET}`],
  ['a: { b: 甲\nc: 丙', `1:4 括号「{」${BRACKET}`],
  ['a: ]', `1:4 括号「]」${BRACKET}`],
  ['a: [甲, 乙}\nb: 丙', `1:4 括号「[」${BRACKET}`],
  ['a: { b: 2021，c: 2025 }', `1:9 [ ] 或 { } 里的各项没有隔开：「2021，c: 2025 }」 ${COMMA}`],
  ['a: 甲: 乙', `1:4 值里有冒号加空格「甲: 乙」 → ${QUOTES}`],
  ['a: @甲', `1:4 值不能以「@」开头 → ${QUOTES}`],
  ['a: %甲', `1:4 值不能以「%」开头 → ${QUOTES}`],
  ['%甲: 1', `1:1 值不能以「%」开头 → ${QUOTES}`],
  ['a: **甲**', `1:4 值不能以「*」开头 → ${QUOTES}`],
  ['a: &甲', `1:4 值不能以「&」开头 → ${QUOTES}`],
  ['a: &甲 1\nb: *甲', `1:4 值不能以「&」开头 → ${QUOTES}`],
  ['a: !甲 乙', `1:4 值不能以「!」开头 → ${QUOTES}`],
  ['a: >甲', `1:4 值不能以「>」开头 → ${QUOTES}`],
  ['a: - 甲', `1:4 值不能以「-」开头 → ${QUOTES}`],
  ['a: "\\甲"', '1:5 双引号里的「\\甲」不成一个字 → 改用单引号，或把反斜杠写成两个'],
])('%j cannot be read', (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each([
  ['brackets', '['.repeat(1_000_000), `1:65 ${DEEP}`],
  ['brackets that close nothing', ']'.repeat(1_000_000), `1:1 括号「]」${BRACKET}`],
  ['braces', '{ a: '.repeat(200_000), `1:321 ${DEEP}`],
  ['dashes', '- '.repeat(500_000), `1:1 ${DEEP}`],
  ['indents', Array.from({ length: 500 }, (_, k) => `${' '.repeat(k)}a:`).join('\n'), `129:1 ${DEEP}`],
])('a million of %s are refused before they are read', (_, text, expected) => {
  expect(told(text)).toBe(expected);
});

test('billion laughs: what names a part and repeats it without end is refused', () => {
  const lines = ['a: &a [x, x]', ...'bcdefghijkl'].map((key, k, all) =>
    k === 0
      ? key
      : `${key}: &${key} [${Array(9)
          .fill(`*${all[k - 1]![0]}`)
          .join(', ')}]`,
  );
  expect(told(lines.join('\n'))).toBe(`1:4 值不能以「&」开头 → ${QUOTES}`);
});

test('a text inside a file counts the lines of the file', () => {
  expect(told('say: 看病\nplan: 医疗\nsay: 上学\n', z.unknown(), 2)).toBe(`4:1 字段「say」${TWICE}`);
});

const TERM = 'word: 瞪羚企业\n  explanation: 长得快的企业\n ';

test.each([
  [`- word：瞪羚企业`, termsSchema, '1:7 「word」后面是全角冒号「：」 → 改成半角冒号，冒号后空一格'],
  [
    'period: { from：2021, to: 2025 }',
    planSchema.pick({ period: true }),
    '1:15 「from」后面是全角冒号「：」 → 改成半角冒号，冒号后空一格',
  ],
  ['title：西平县', planSchema, `1:6 ${WIDE}`],
  [
    `- ${TERM} quiet: 是`,
    termsSchema,
    '3:10 S2 字段「0.quiet」「是」不合要求：要写 true 或 false；这里是文字 → 按作者手册改正这个值',
  ],
  [
    `- ${TERM} aliases: 瞪羚`,
    termsSchema,
    '3:12 S2 字段「0.aliases」「瞪羚」不合要求：要写一列，每项前加「- 」；这里是文字 → 按作者手册改正这个值',
  ],
  [
    `- ${TERM} defined: 第三章`,
    termsSchema,
    '3:12 S2 字段「0.defined」「第三章」不合要求：应为段落编号，如 c3-s2-p5 → 按作者手册改正这个值',
  ],
  [
    '- word: 瞪羚企业\n  explanation: 7',
    termsSchema,
    '2:16 S2 字段「0.explanation」「7」不合要求：要写文字；这里是数 → 按作者手册改正这个值',
  ],
  [
    '- word: 瞪羚企业\n  explanation:',
    termsSchema,
    '2:15 S2 字段「0.explanation」不合要求：要写文字；这里是空的 → 按作者手册补上这个字段',
  ],
  [
    "- word: ''\n  explanation: 快",
    termsSchema,
    '1:9 S2 字段「0.word」不合要求：不能是空的 → 按作者手册补上这个字段',
  ],
  ['- explanation: 快', termsSchema, '1:3 S2 字段「0.word」不合要求：必填，没有写 → 按作者手册补上这个字段'],
  [
    'word: 瞪羚企业',
    termsSchema,
    '1:1 S2 字段「全文」不合要求：要写一列，每项前加「- 」；这里是几个字段 → 按作者手册补上这个字段',
  ],
  [
    'number: 1.5\ntitle: 起点',
    chapterSchema,
    '1:9 S2 字段「number」「1.5」不合要求：要写整数；这里是数 → 按作者手册改正这个值',
  ],
  [
    'number: 1000\ntitle: 起点',
    chapterSchema,
    '1:9 S2 字段「number」「1000」不合要求：不能大于 999 → 按作者手册改正这个值',
  ],
  [
    'number: -1\ntitle: 起点',
    chapterSchema,
    '1:9 S2 字段「number」「-1」不合要求：不能小于 0 → 按作者手册改正这个值',
  ],
  [
    'number: .nan\ntitle: 起点',
    chapterSchema,
    '1:9 S2 字段「number」「NaN」不合要求：要写数；这里是不能算的数 → 按作者手册改正这个值',
  ],
  [
    'number: 1\ntitle: 起点\n__proto__: 1',
    chapterSchema,
    '3:1 S1 没有「__proto__」这个字段 → 可用的字段：number、title、label、first、topic、year、goals、projects',
  ],
  [
    'number: 1\ntitle: 起点\ntittle: 起点',
    chapterSchema,
    '3:1 S1 没有「tittle」这个字段 → 是不是「title」？',
  ],
])('%j does not fit', (text, schema, expected) => {
  expect(told(text, schema)).toBe(expected);
});

/** Every schema's every kind of value in the place of every other: what comes out is Chinese but for names. */
test.each(['7', '文字', "''", '[]', '[1]', '[1, 2, 3]', '{ a: 1 }', 'true', '', '.inf', '-1', '2021-13-45'])(
  'what does not fit is said in Chinese where %j is written',
  (value) => {
    const schemas = { planSchema, chapterSchema, goals: chapterSchema.shape.goals };
    const texts = [
      ...Object.keys(planSchema.shape).map((key) => [`${key}: ${value}`, planSchema] as const),
      ...Object.keys(chapterSchema.shape).map((key) => [`${key}: ${value}`, chapterSchema] as const),
      ...['target', 'year', 'history', 'baseline', 'kind'].map(
        (key) => [`- ${key}: ${value}`, schemas.goals] as const,
      ),
    ];
    const faults = texts.flatMap(([text, schema]) => parseYaml('x', text, schema).faults);
    const foreign = faults.filter(({ message }) =>
      /[a-z]{3,}/i.test(message.replace(/「[^」]*」|true 或 false|[a-z]+-\d+|https:/gi, '')),
    );
    expect(foreign.map(({ message }) => message)).toEqual([]);
  },
);
