/** Every fault an author can make, and what he is told. The plan is the small invented one of the fixtures. */
import { expect, test } from 'vitest';
import { readPlan } from '../site/plans/read-plan.ts';
import { buildPlan } from './plan.ts';
import { formatFault } from '../text/faults.ts';

const good = readPlan('linhe-155', 'scripts/testing/fixtures/content').files;

/** The faults of the plan after a change to its files, a line each. */
function faultsOf(change: (files: Map<string, string>) => void): string {
  const files = new Map(good);
  change(files);
  return buildPlan({ id: 'linhe-155', files }).faults.map(formatFault).join('\n');
}

/** Replaces words in one file; they must be there. */
function edit(path: string, from: string, to: string): (files: Map<string, string>) => void {
  return (files) => {
    const text = files.get(path)!;
    if (!text.includes(from)) throw new Error(`${path} 里没有「${from}」`);
    files.set(path, text.replace(from, to));
  };
}

const ONE = 'chapters/01-起点.mdx';
const TWO = 'chapters/02-保障.mdx';

test('the plan as it stands has no faults', () => {
  expect(faultsOf(() => undefined)).toBe('');
});

test.each([
  [
    'that corrects nothing is told itself, and no other',
    '{ found: 的, fixed: 地, class: 误植, why: 因, places: 1 }',
    '2:5 E1 勘误「地」写明 1 处，实际有 0 处 → 改正 found、fixed、where 或 places，使它恰好对上',
  ],
  [
    'of one clause that corrects nothing',
    '{ found: 的, fixed: 地, class: 误植, why: 因, where: c1-p1 }',
    '2:5 E1 勘误「地」在 c1-p1 里写明 1 处，实际有 0 处 → 改正 found、fixed、where 或 places，使它恰好对上',
  ],
  [
    'without what it is corrected to',
    '{ found: 的, class: 误植, why: 因 }',
    '2:5 S2 字段「corrections.0.fixed」不合要求：必填，没有写；只有标记、表格、缺图可以只动版式 → 按作者手册补上这个字段',
  ],
  [
    'of a mark that is none',
    '{ found: 的, class: 标记, why: 因 }',
    '2:14 E1 「的」里没有版式记号，什么也没有去掉 → 照抄原文，记号也照抄；改了字的写 fixed；不需要的删去',
  ],
])('a correction %s', (_, entry, told) => {
  const lines = faultsOf(edit('errata.yaml', 'corrections:\n', `corrections:\n  - ${entry}\n`)).split('\n');
  expect(lines.filter((line) => !line.includes('/ids.txt:'))).toEqual([
    `content/linhe-155/errata.yaml:${told}`,
  ]);
});

test.each([...good.keys()].filter((path) => path !== TWO))(
  'ten megabytes in %s are told, and nothing breaks',
  (path) => {
    const line = path.endsWith('.mdx') ? '加快推进乡村振兴。' : '加快推进乡村振兴。\n';
    const rest = line.repeat(Math.ceil(1e7 / Buffer.byteLength(line)));
    const lines = faultsOf((files) => files.set(path, `${good.get(path)!}\n${rest}`)).split('\n');
    expect(lines.every((told) => /^content\/linhe-155\/.+:\d+:\d+ [A-Z]\d+ .+ → .+$/.test(told))).toBe(true);
  },
);

test('five thousand goals are read, each with its own id; one id twice is told among them', () => {
  const goal = (n: number): string =>
    `  - { id: grain-${n}, name: 粮食总产${n}, quote: 粮食总产稳定在40万吨以上, target: ≥40万吨, year: 2030, topic: 农业农村 }\n`;
  const goals = Array.from({ length: 5000 }, (_, n) => goal(n)).join('');
  expect(faultsOf(edit(ONE, 'goals:\n', `goals:\n${goals}`))).toMatch(
    /^\S+ Q3 id「grain-2030」重复 → 换一个$/,
  );
});

/** Names that objects and pages have already, as far as an id may be written so. */
const TAKEN = new Set(
  [Object, Array, Function, Map, String]
    .flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype))
    .concat('document', 'window', 'location', 'forms', 'body', 'cookie', 'self', 'top', 'status', 'id')
    .filter((name) => /^[a-z0-9]+$/.test(name)),
);
test('a record may bear a name that objects have for themselves, unless it is no id', () => {
  const goals = [...TAKEN].map(
    (id, n) =>
      `  - { id: ${id}, name: 总产${n}, quote: 粮食总产稳定在40万吨以上, target: ≥40万吨, year: 2030, topic: 农业农村 }\n`,
  );
  const files = new Map(good);
  edit(ONE, 'goals:\n', `goals:\n${goals.join('')}`)(files);
  const { plan, faults } = buildPlan({ id: 'linhe-155', files });
  expect(TAKEN.size).toBeGreaterThan(50);
  expect(faults.map(formatFault)).toEqual([]);
  expect(plan!.goals.map(({ id }) => id)).toEqual([...TAKEN, 'grain-2030']);
  expect(faultsOf(edit(ONE, 'id: grain-2030', 'id: __proto__'))).toContain('只能用小写字母、数字和连字符');
});

test('a misspelt frontmatter field', () => {
  expect(faultsOf(edit(ONE, 'quote: 粮食', 'quota: 粮食'))).toMatchInlineSnapshot(
    `"content/linhe-155/chapters/01-起点.mdx:7:5 S1 没有「quota」这个字段 → 是不是「quote」？"`,
  );
});

test.each([
  ['plan.yaml', 'short:', '__proto__: { title: x }\nshort:', '2:1 S1 没有「__proto__」这个字段'],
  [ONE, 'number: 1', '__proto__: { goals: [] }\nnumber: 1', '2:1 S1 没有「__proto__」这个字段'],
  [ONE, '今后五年', '今后\0五年', '30:3 F2 不是 UTF-8 文字：有 1 处读不出的字「U+0000 看不见的字符」'],
])('what programs stumble over in %s: %s as %j', (path, from, to, told) => {
  expect(faultsOf(edit(path, from, to)).split('\n')).toEqual([
    expect.stringContaining(`content/linhe-155/${path}:${told} → `),
  ]);
});

test('a value that is not one of the words allowed', () => {
  expect(faultsOf(edit(ONE, 'year: 2030', 'year: 2030\n    kind: 约束'))).toMatchInlineSnapshot(
    `"content/linhe-155/chapters/01-起点.mdx:10:11 S2 字段「goals.0.kind」「约束」不合要求：不是可写的词 → 只能写：约束性、预期性"`,
  );
});

test('a chapter number twice', () => {
  expect(faultsOf((files) => files.set('chapters/02-又一章.mdx', files.get(TWO)!))).toMatchInlineSnapshot(
    `"content/linhe-155/chapters/02-又一章.mdx:1:1 C1 章号「2」与「chapters/02-保障.mdx」重复 → 一章一个文件，改正其中一个的章号"`,
  );
});

test('a chapter number that differs from the file name', () => {
  expect(faultsOf(edit(TWO, 'number: 2', 'number: 3'))).toMatchInlineSnapshot(
    `"content/linhe-155/chapters/02-保障.mdx:2:9 C3 字段「number」是 3，文件名里是 2 → 两处写成一样"`,
  );
});

test('a chapter file missing in the middle', () => {
  expect(faultsOf((files) => files.delete(ONE))).toMatchInlineSnapshot(
    `
    "content/linhe-155/chapters/:1:1 C2 缺第「1」章的文件 → 补上 chapters/01-….mdx，章号须连续
    content/linhe-155/chapters/:1:1 H2 来稿的章「第一章 站上新起点」（source.txt:1）没有文件 → 补上它的章文件，或在别的章里找回这个标题；确是这样的，登记到 errata.yaml 的 excused：rule: H2, line: 1"
  `,
  );
});

test('many chapter files missing are one fault that names the gaps', () => {
  const gaps = (files: Map<string, string>): void => {
    files.delete(ONE);
    files.set('chapters/99-完.mdx', '---\nnumber: 99\ntitle: 完\n---\n');
  };
  expect(faultsOf(gaps).split('\n')[0]).toBe(
    'content/linhe-155/chapters/:1:1 C2 缺第「1、3—98」章的文件 → 补上 chapters/01-….mdx 等，章号须连续',
  );
});

test('a quote that is not in the text', () => {
  expect(faultsOf(edit(ONE, 'quote: 双桥泵站项目', 'quote: 双桥泵站工程'))).toMatchInlineSnapshot(
    `"content/linhe-155/chapters/01-起点.mdx:19:12 Q1 引文「双桥泵站工程」不在本章正文里 → 照抄正文，一字不差"`,
  );
});

test('a quote that stands in two places', () => {
  expect(faultsOf(edit(ONE, 'quote: 青石河大堤加固12公里', 'quote: 青石河'))).toMatchInlineSnapshot(
    `"content/linhe-155/chapters/01-起点.mdx:24:12 Q2 引文「青石河」在 c1-s1-p2-i1、c1-s1-p2-i2 都有 → 多引几个字，或用 clause 写明哪一段"`,
  );
});

test('an id twice', () => {
  expect(faultsOf(edit(ONE, 'id: shuangqiao-pump', 'id: qingshi-dyke'))).toMatchInlineSnapshot(
    `"content/linhe-155/chapters/01-起点.mdx:22:9 Q3 id「qingshi-dyke」重复 → 换一个"`,
  );
});

test('a correction that matches no place', () => {
  expect(faultsOf(edit('errata.yaml', '健全灌溉体系, class', '健全灌溉系统, class'))).toMatchInlineSnapshot(`
    "content/linhe-155/chapters/01-起点.mdx:34:40 T1 与原文不同：这里是「健」，原文（source.txt:8:36）是「建」 → 恢复原文；若确是错字，登记到 errata.yaml（where: c1-s1-p1）
    content/linhe-155/errata.yaml:3:5 E1 勘误「健全灌溉系统」在 c1-s1-p1 里写明 1 处，实际有 0 处 → 改正 found、fixed、where 或 places，使它恰好对上"
  `);
});

test('a correction that matches more places than it says', () => {
  expect(faultsOf(edit('errata.yaml', 'places: 1', 'places: 2'))).toMatchInlineSnapshot(
    `"content/linhe-155/errata.yaml:2:5 E1 勘误「，」写明 2 处，实际有 1 处 → 改正 found、fixed、where 或 places，使它恰好对上"`,
  );
});

test('a correction that corrects nothing', () => {
  expect(faultsOf(edit('errata.yaml', 'found: 建全灌溉体系', 'found: 健全灌溉体系'))).toMatchInlineSnapshot(`
    "content/linhe-155/chapters/01-起点.mdx:34:40 T1 与原文不同：这里是「健」，原文（source.txt:8:36）是「建」 → 恢复原文；若确是错字，登记到 errata.yaml（where: c1-s1-p1）
    content/linhe-155/errata.yaml:3:5 E1 勘误「健全灌溉体系」去掉空白和版式记号后与来稿相同，什么也没有改 → 改正 found、fixed、where 或 places，使它恰好对上"
  `);
});

test('a correction whose words the source does not have, beside the difference that it leaves', () => {
  expect(faultsOf(edit('errata.yaml', 'found: 建全灌溉体系', 'found: 建全灌慨体系'))).toMatchInlineSnapshot(`
    "content/linhe-155/chapters/01-起点.mdx:34:40 T1 与原文不同：这里是「健」，原文（source.txt:8:36）是「建」 → 恢复原文；若确是错字，登记到 errata.yaml（where: c1-s1-p1）
    content/linhe-155/errata.yaml:3:5 E1 勘误「健全灌溉体系」没有可改的：c1-s1-p1 的原文里没有「建全灌慨体系」，或者另一条勘误已经改了 → 照抄原文；多余的、重复的删去"
  `);
});

test('a correction of words that does not say what they become', () => {
  expect(faultsOf(edit('errata.yaml', 'fixed: 健全灌溉体系, ', ''))).toMatchInlineSnapshot(
    `"content/linhe-155/errata.yaml:3:5 S2 字段「corrections.1.fixed」不合要求：必填，没有写；只有标记、表格、缺图可以只动版式 → 按作者手册补上这个字段"`,
  );
});

test('a sign without width in words of the source that does not have it', () => {
  expect(
    faultsOf(edit('errata.yaml', 'found: 建全灌溉体系', 'found: 建全\u200b灌溉体系')),
  ).toMatchInlineSnapshot(
    `"content/linhe-155/errata.yaml:3:14 E1 勘误「健全灌溉体系」没有可改的：c1-s1-p1 的原文里没有「建全〔U+200B 零宽空格〕灌溉体系」，或者另一条勘误已经改了 → 照抄原文；多余的、重复的删去"`,
  );
});

test('a sign without width in words of the plan', () => {
  expect(faultsOf(edit(ONE, 'quote: 双桥泵站项目', 'quote: 双桥\u200b泵站项目'))).toMatchInlineSnapshot(
    `"content/linhe-155/chapters/01-起点.mdx:19:12 S2 字段「projects.1.quote」「双桥〔U+200B 零宽空格〕泵站项目」不合要求：有看不见的字「U+200B 零宽空格」 → 按作者手册改正这个值"`,
  );
});

test('a field misspelt with a letter as wide as a character', () => {
  expect(faultsOf(edit('plan.yaml', 'issued:', 'issueｄ:'))).toMatchInlineSnapshot(
    `"content/linhe-155/plan.yaml:6:1 S1 没有「issueｄ」这个字段 → 是不是「issued」？"`,
  );
});

test('a sign without width in what is printed before a title', () => {
  expect(faultsOf(edit(TWO, 'title:', 'label: 附\u200b件\ntitle:'))).toMatchInlineSnapshot(
    `"content/linhe-155/chapters/02-保障.mdx:3:8 S2 字段「label」「附〔U+200B 零宽空格〕件」不合要求：有看不见的字「U+200B 零宽空格」 → 按作者手册改正这个值"`,
  );
});

test('a correction of a clause that is not there', () => {
  expect(faultsOf(edit('errata.yaml', '误作“建全”, where: c1-s1-p1', '误作“建全”, where: c1-s1-p9')))
    .toMatchInlineSnapshot(`
      "content/linhe-155/chapters/01-起点.mdx:34:40 T1 与原文不同：这里是「健」，原文（source.txt:8:36）是「建」 → 恢复原文；若确是错字，登记到 errata.yaml（where: c1-s1-p1）
      content/linhe-155/errata.yaml:3:72 E2 没有「c1-s1-p9」这一段 → 改成有的段落编号"
    `);
});

test('a doubt whose words are not there', () => {
  expect(faultsOf(edit('errata.yaml', 'found: 两岸百姓', 'found: 两岸群众'))).toMatchInlineSnapshot(
    `"content/linhe-155/errata.yaml:5:14 E3 「两岸群众」在 c1-s1-p1 里有 0 处 → 照抄章文件里的文字"`,
  );
});

test('a changed character that is not registered', () => {
  expect(faultsOf(edit(ONE, '粮食总产稳定在40万吨以上，惠', '粮食总产稳定在40万顿以上，惠')))
    .toMatchInlineSnapshot(`
      "content/linhe-155/chapters/01-起点.mdx:7:12 Q1 引文「粮食总产稳定在40万吨以上」不在本章正文里 → 照抄正文，一字不差
      content/linhe-155/chapters/01-起点.mdx:34:29 T1 与原文不同：这里是「顿」，原文（source.txt:8:25）是「吨」 → 恢复原文；若确是错字，登记到 errata.yaml（where: c1-s1-p1）"
    `);
});

test('a figure that was changed', () => {
  expect(faultsOf(edit(ONE, '**堤防加固：**青石河大堤加固12公里', '**堤防加固：**青石河大堤加固21公里')))
    .toMatchInlineSnapshot(`
      "content/linhe-155/chapters/01-起点.mdx:24:12 Q1 引文「青石河大堤加固12公里」不在本章正文里 → 照抄正文，一字不差
      content/linhe-155/chapters/01-起点.mdx:40:17 T1 与原文不同：这里是「21」，原文（source.txt:12:39）是「12」 → 恢复原文；若确是错字，登记到 errata.yaml（where: c1-s1-p2-i2）"
    `);
});

test('a last character that is gone', () => {
  expect(faultsOf(edit(TWO, '责任分工。', '责任分工'))).toMatchInlineSnapshot(
    `"content/linhe-155/chapters/02-保障.mdx:6:14 T1 与原文不同：这里是「」，原文（source.txt:16:14）是「。」 → 恢复原文；若确是错字，登记到 errata.yaml（where: c2-p1）"`,
  );
});

test('a paragraph split in two moves ids', () => {
  expect(faultsOf(edit(ONE, '打基础的五年，全县', '打基础的五年，\n\n全县'))).toMatchInlineSnapshot(`
    "content/linhe-155/ids.txt:1:1 I3 段落编号「c1-p2」还没有登记（01-起点.mdx:32） → 确认分段无误后运行 npm run ids
    content/linhe-155/ids.txt:2:1 I2 段落编号「c1-p1」移到了别的文字上：原是「今后五年是临禾县打基础的…要同心协力。」，现是「今后五年是临禾县打基础的五年，」（01-起点.mdx:30） → 把新增或拆分的段落放回原来的分段"
  `);
});

test('a paragraph that is gone loses its id', () => {
  expect(faultsOf(edit(TWO, '加强组织领导，明确责任分工。', ''))).toMatchInlineSnapshot(`
    "content/linhe-155/chapters/02-保障.mdx:3:8 T1 与原文不同：这里是「」，原文（source.txt:16:1）是「加强组织领导,明确责任分工。」 → 恢复原文；若确是错字，登记到 errata.yaml（where: c2）
    content/linhe-155/errata.yaml:2:5 E1 勘误「，」写明 1 处，实际有 0 处 → 改正 found、fixed、where 或 places，使它恰好对上
    content/linhe-155/ids.txt:9:1 I1 段落编号「c2-p1」不见了（「加强组织领导,明确责任分工。」） → 恢复这一段；已发布的编号不能删"
  `);
});

test('a stray brace', () => {
  expect(faultsOf(edit(TWO, '明确', '{明确'))).toMatchInlineSnapshot(
    `"content/linhe-155/chapters/02-保障.mdx:6:8 M1 MDX 读不懂这里：「导，{明确责任分工。」 → 组件要成对闭合；正文里的 { 写作 \\{，< 写作 \\<，或核对原文是否多了符号"`,
  );
});

test('a stray brace with components and balanced braces behind it', () => {
  expect(faultsOf(edit(ONE, '今后五年是', '今后{五年是'))).toMatch(
    /^content\/linhe-155\/chapters\/01-起点\.mdx:30:3 M1 /,
  );
  const more = (files: Map<string, string>): void => {
    edit(ONE, '今后五年是', '今后{五年是')(files);
    edit(ONE, '同心协力。', '同心{协}力。')(files);
  };
  expect(faultsOf(more)).toMatch(/^content\/linhe-155\/chapters\/01-起点\.mdx:30:3 M1 /);
});

test('a stray angle bracket', () => {
  expect(faultsOf(edit(TWO, '明确', '<3.0明确'))).toMatchInlineSnapshot(
    `"content/linhe-155/chapters/02-保障.mdx:6:8 M1 MDX 读不懂这里：「导，<3.0明确责任分工」 → 组件要成对闭合；正文里的 { 写作 \\{，< 写作 \\<，或核对原文是否多了符号"`,
  );
});

test('stray asterisks', () => {
  expect(faultsOf(edit(TWO, '明确', '**明确'))).toMatchInlineSnapshot(
    `"content/linhe-155/chapters/02-保障.mdx:6:8 M2 有落单的「**」 → 成对写在段首引领句两边，或去掉"`,
  );
});

test('bold words in the middle of a sentence', () => {
  expect(faultsOf(edit(TWO, '明确责任', '**明确**责任'))).toMatchInlineSnapshot(
    `"content/linhe-155/chapters/02-保障.mdx:6:8 M2 句子中间有「**」 → 加粗只能用作段首的引领句，去掉这对 **"`,
  );
});

test('an import, an expression, an unknown component, HTML', () => {
  const smuggled = "import x from 'x'\n\n{alert(1)}\n\n<Script>\n\n加强\n\n</Script>\n\n<b>组织</b>领导";
  expect(faultsOf(edit(TWO, '加强组织领导', smuggled))).toMatchInlineSnapshot(`
    "content/linhe-155/chapters/02-保障.mdx:6:1 M3 章文件里不能有「import 或 export」 → 只写段落、## 节标题、### 小标题、脚注和 Box、Table、Picture、LostFigure；正文里真有这些符号时在前面加反斜杠
    content/linhe-155/chapters/02-保障.mdx:8:1 M3 章文件里不能有「表达式 {…}」 → 只写段落、## 节标题、### 小标题、脚注和 Box、Table、Picture、LostFigure；正文里真有这些符号时在前面加反斜杠
    content/linhe-155/chapters/02-保障.mdx:10:1 M4 没有「<Script>」这个组件 → 章文件里只能用 Box、Table、Picture、LostFigure
    content/linhe-155/chapters/02-保障.mdx:16:1 M3 章文件里不能有「行内标签 <b>」 → 只写段落、## 节标题、### 小标题、脚注和 Box、Table、Picture、LostFigure；正文里真有这些符号时在前面加反斜杠
    content/linhe-155/chapters/02-保障.mdx:16:10 T1 与原文不同：这里是「领导，」，原文（source.txt:16:1）是「加强组织领导,」 → 恢复原文；若确是错字，登记到 errata.yaml（where: c2-p1）
    content/linhe-155/errata.yaml:2:5 E1 勘误「，」写明 1 处，实际有 0 处 → 改正 found、fixed、where 或 places，使它恰好对上"
  `);
});

test('an attribute that a component does not have', () => {
  expect(faultsOf(edit(ONE, '<Box title=', '<Box onclick={steal} titel='))).toMatchInlineSnapshot(`
    "content/linhe-155/chapters/01-起点.mdx:34:47 T1 与原文不同：这里是「」，原文（source.txt:10:1）是「专栏1：水利工程」 → 恢复原文；若确是错字，登记到 errata.yaml（where: c1-s1-p1）
    content/linhe-155/chapters/01-起点.mdx:36:1 M4 「<Box>」不能写「onclick」 → 可写：title，值用双引号
    content/linhe-155/chapters/01-起点.mdx:36:1 M4 「<Box>」不能写「titel」 → 可写：title，值用双引号"
  `);
});

test('a line break in a paragraph', () => {
  expect(faultsOf(edit(TWO, '领导，明确', '领导，\n明确'))).toMatchInlineSnapshot(
    `"content/linhe-155/chapters/02-保障.mdx:7:1 M5 一段文字中间换了行 → 一段写成一行；另起一段时中间空一行"`,
  );
});

test('an expression hidden in a component', () => {
  expect(
    faultsOf(edit(TWO, '加强', '<LostFigure caption="图">\n\n{process.exit(3)}\n\n</LostFigure>\n\n加强')),
  ).toContain('M3');
});

test('a component that is not closed', () => {
  expect(faultsOf(edit(ONE, '</Box>', ''))).toMatchInlineSnapshot(
    `"content/linhe-155/chapters/01-起点.mdx:36:1 M1 MDX 读不懂这里：「<Box title」 → 组件要成对闭合；正文里的 { 写作 \\{，< 写作 \\<，或核对原文是否多了符号"`,
  );
});

test('a component that is opened under a name that is none', () => {
  expect(faultsOf(edit(ONE, '</Box>', '<一Box>'))).toMatch(
    /^content\/linhe-155\/chapters\/01-起点\.mdx:\d+:1 M1 MDX 读不懂这里：「<一Box>/,
  );
});

test('a correction that changes a figure', () => {
  const figure =
    '\n  - { found: 加固12公里, fixed: 加固21公里, class: 误植, why: 试, where: c1-s1-p2-i2 }\ndoubts:';
  expect(faultsOf(edit('errata.yaml', '\ndoubts:', figure))).toContain('E4 勘误把数「12」改成了「21」');
});

test('a value that is not in its quote, a unit missing, an unknown place', () => {
  expect(faultsOf(edit(ONE, '≥40万吨', '≥41万吨'))).toMatchInlineSnapshot(
    `"content/linhe-155/chapters/01-起点.mdx:8:13 Q4 数值「41」不在引文「粮食总产稳定在40万吨以上」里 → 引文里的数：40"`,
  );
  expect(faultsOf(edit(ONE, '≥40万吨', '≥40'))).toMatchInlineSnapshot(
    `"content/linhe-155/chapters/01-起点.mdx:8:13 Q5 目标「粮食总产」的数没有单位 → 单位写在数的后面，如 40万吨"`,
  );
  expect(
    faultsOf(edit(ONE, 'quantity: 12公里', 'quantity: 12公里\n    places: [白石镇]')),
  ).toMatchInlineSnapshot(
    `"content/linhe-155/chapters/01-起点.mdx:27:14 Q6 地名表里没有「白石镇」 → 改成 places.yaml 里的名字，或先把它加进去"`,
  );
});

test('a goal without a quote', () => {
  expect(faultsOf(edit(ONE, '    quote: 粮食总产稳定在40万吨以上\n', ''))).toMatchInlineSnapshot(
    `"content/linhe-155/chapters/01-起点.mdx:5:5 S2 字段「goals.0.quote」不合要求：必填，没有写 → 按作者手册补上这个字段"`,
  );
});

test('invalid YAML', () => {
  expect(faultsOf(edit('errata.yaml', 'corrections:', 'corrections: ]'))).toMatchInlineSnapshot(
    `"content/linhe-155/errata.yaml:1:14 F3 YAML 写法有误：括号「]」没有成对 → 补上另一半，或删去"`,
  );
});

test('no frontmatter', () => {
  expect(faultsOf(edit(TWO, '---\nnumber', 'number'))).toMatchInlineSnapshot(
    `"content/linhe-155/chapters/02-保障.mdx:1:1 F6 没有章首的「---」字段区 → 第一行写 ---，再写 number 和 title，再写 ---"`,
  );
});

test('an empty plan folder', () => {
  expect(faultsOf((files) => files.clear())).toMatchInlineSnapshot(
    `"content/linhe-155/:1:1 F4 规划文件夹「linhe-155」是空的 → 放入 plan.yaml、source.txt、errata.yaml 和 chapters/，或删去这个文件夹"`,
  );
});

test.each(['search', 'assets', '西平', 'Xiping-145', 'a b', 'a--b'])('a folder named %s', (id) => {
  const [fault] = buildPlan({ id, files: good }).faults.filter(({ rule }) => rule === 'F7');
  expect(formatFault(fault!)).toBe(
    `content/${id}/:1:1 F7 规划文件夹名「${id}」不能作网址 → 用小写字母、数字和连字符，如 xiping-145；「assets」「data」「search」是网站自己的`,
  );
});

test('a file missing', () => {
  expect(faultsOf((files) => files.delete('plan.yaml'))).toMatchInlineSnapshot(
    `"content/linhe-155/plan.yaml:1:1 F1 缺少文件「plan.yaml」 → 按作者手册补上"`,
  );
});

test('all faults of all files come in one run', () => {
  const three = (files: Map<string, string>): void => {
    edit(ONE, '粮食总产稳定在40万吨以上，惠', '粮食总产稳定在40万顿以上，惠')(files);
    edit(TWO, '分工', '分公')(files);
    edit('errata.yaml', 'places: 1', 'places: 2')(files);
  };
  const rules = faultsOf(three).match(/(?<=:\d+ )[A-Z]\d/g);
  expect(rules).toEqual(expect.arrayContaining(['T1', 'T1', 'E1', 'Q1']));
});

test('a correction that changes a figure in one of its readings', () => {
  const figure = '\n  - { found: [12公里程, 92公里], fixed: 12公里, class: 误识, why: 试 }\ndoubts:';
  expect(faultsOf(edit('errata.yaml', '\ndoubts:', figure))).toContain('E4 勘误把数「92」改成了「12」');
});

test.each(['', '# 还没有\n'])('an errata.yaml without entries is no fault of its own: %j', (text) => {
  expect(faultsOf((files) => files.set('errata.yaml', text))).not.toContain('S2');
});

test('a plan.yaml without entries names every field that is missing', () => {
  expect(faultsOf((files) => files.set('plan.yaml', ''))).toContain('字段「title」不合要求');
});

test('errata.yaml missing', () => {
  expect(faultsOf((files) => files.delete('errata.yaml'))).toMatchInlineSnapshot(
    `"content/linhe-155/errata.yaml:1:1 F1 缺少文件「errata.yaml」 → 按作者手册补上"`,
  );
});

test('a plan whose only chapter has no text is a fault, not a crash', () => {
  const files = new Map([...good].filter(([path]) => path === 'plan.yaml' || path === 'source.txt'));
  files.set('errata.yaml', 'corrections: []').set('chapters/00-x.mdx', '---\nnumber: 0\ntitle: 序\n---\n');
  const { faults } = buildPlan({ id: 'linhe-155', files });
  expect(faults.map(({ rule }) => rule)).toEqual(['H2', 'H2', 'T1']);
});
