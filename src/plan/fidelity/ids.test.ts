import { expect, test } from 'vitest';
import { COMPLETE, planFilesOf, SMALL } from '../../../scripts/testing/fixture-plans.ts';
import { checkIds, fingerprint, writeIds, type Anchor } from './ids.ts';
import { buildPlan } from '../plan.ts';
import { formatFault } from '../../text/faults.ts';

test.each([
  ['第一章 站上新起点', '第一章站上新起点'],
  ['加强组织领导,明确责任分工，完善制', '加强组织领导,明确责任分工，完善制'],
  [
    '加强组织领导,明确责任分工，完善机制。',
    '加强组织领导,明确责任分工，完善机制。'.slice(0, 12) + '…，完善机制。',
  ],
  ['今后五年是临禾县打基础的五年，全县上下要\n同心协力。', '今后五年是临禾县打基础的…要同心协力。'],
  ['灌区改造：青石河项目。**堤防加固**：12公里', '灌区改造：青石河项目。堤…固：12公里'],
  ['甲乙丙丁戊己庚辛壬癸子𠮷丑寅卯辰巳午未𠮸', '甲乙丙丁戊己庚辛壬癸子𠮷…卯辰巳午未𠮸'],
  ['', ''],
])('「%s」 is remembered as 「%s」', (received, remembered) => {
  expect(fingerprint(received)).toBe(remembered);
});

const ANCHORS: Anchor[] = [
  { id: 'c2', received: '第二章 保障措施' },
  { id: 'c2-p1', received: '加强组织领导,明确责任分工。' },
  { id: 'c2-p2', received: '今后五年是临禾县打基础的五年，全县上下要同心协力。' },
];

const PUBLISHED = `c2	第二章保障措施
c2-p1	加强组织领导,明确责任分工。
c2-p2	今后五年是临禾县打基础的…要同心协力。
`;

test('a line an id, in reading order', () => {
  expect(writeIds(ANCHORS)).toBe(PUBLISHED);
});

const faultsOf = (anchors: Anchor[], faithful?: boolean): string[] =>
  checkIds('ids.txt', PUBLISHED, anchors, () => '', faithful).map((p) => `${p.line} ${p.rule} ${p.message}`);

const [HEAD, FIRST, SECOND] = ANCHORS as [Anchor, Anchor, Anchor];
const GONE = '段落编号「c2-p2」不见了（「今后五年是临禾县打基础的…要同心协力。」）';
const MOVED = '段落编号「c2-p1」移到了别的文字上：原是「加强组织领导,明确责任分工。」，现是';

test.each<[string, Anchor[], string[]]>([
  ['ids as published', ANCHORS, []],
  [
    'a text set in another way',
    [HEAD, { ...FIRST, received: '**加强**组织领导,\n明确 责任分工。' }, SECOND],
    [],
  ],
  ['an id that is lost', [HEAD, FIRST], [`3 I1 ${GONE}`]],
  [
    'an id on another text',
    [HEAD, { ...FIRST, received: '强化监督。' }, SECOND],
    [`2 I2 ${MOVED}「强化监督。」`],
  ],
  [
    'an id that is new',
    [...ANCHORS, { id: 'c2-p3', received: '强化监督。' }],
    ['1 I3 段落编号「c2-p3」还没有登记'],
  ],
  [
    'many ids that are new, told once',
    [...ANCHORS, ...[3, 4, 5, 6].map((k) => ({ id: `c2-p${k}`, received: `第${k}段。` }))],
    ['1 I3 段落编号「c2-p3、c2-p4、c2-p5」等 4 个还没有登记'],
  ],
  [
    'a paragraph joined to the next',
    [HEAD, { ...FIRST, received: FIRST.received + SECOND.received }],
    [`2 I2 ${MOVED}「加强组织领导,明确责任分…要同心协力。」`, `3 I1 ${GONE}`],
  ],
])('%s', (_, anchors, expected) => {
  expect(faultsOf(anchors)).toEqual(expected);
});

test.each([
  ['a row cut in two', 'c2-p1\t', 'c2-p1\n', /^2 I1 这一行「c2-p1」不是一个编号和它的字$/],
  ['a row twice', /^c2-p1.*\n/m, '$&$&', /^3 Q12 「c2-p1」写了两次$/],
])('of the list itself %s is told', (_, from, to, expected) => {
  const published = PUBLISHED.replace(from, to);
  expect(published).not.toBe(PUBLISHED);
  const told = checkIds('ids.txt', published, ANCHORS, () => '').map(
    (p) => `${p.line} ${p.rule} ${p.message}`,
  );
  expect(told).toContainEqual(expect.stringMatching(expected));
});

test('while the text differs from the source, only lost and new ids are reported', () => {
  const changed = [HEAD, { ...FIRST, received: '强化监督。' }, { id: 'c2-p3', received: '其他。' }];
  expect(faultsOf(changed, false).map((line) => line.slice(0, 4))).toEqual(['3 I1', '1 I3']);
});

test('a correction does not move an id: what is remembered is the text as received', () => {
  const files = planFilesOf(SMALL);
  const chapter = 'chapters/01-起点.mdx';
  const corrected = new Map(files)
    .set(chapter, files.get(chapter)!.replace('惠及两岸百姓', '惠及两岸群众'))
    .set(
      'errata.yaml',
      files
        .get('errata.yaml')!
        .replace(
          'doubts:',
          '  - { found: 百姓, fixed: 群众, class: 误植, why: 试, where: c1-s1-p1 }\ndoubts:',
        )
        .replace('found: 两岸百姓', 'found: 两岸群众'),
    );
  expect(corrected.get(chapter)).not.toBe(files.get(chapter));
  const { faults } = buildPlan({ id: SMALL.id, files: corrected });
  expect(faults.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
    'I3 勘误或存疑的编号「c1-s1-p1-e2」还没有登记（errata.yaml:4）',
    'I2 勘误或存疑的编号「c1-s1-p1-d1」移到了别的字句上：原是「两岸百姓」，现是「两岸群众」',
  ]);
});

const DOUBT = '  - { found: 完整准确全面, class: 疑似误植,';
const COMMA = "{ found: ',', fixed: '，', class: 标点, why: 中文行文中混入半角逗号, places: 5 }";
const NAME = '{ found: [云订, 云灯], fixed: 云汀,';

test.each<[string, string, string, string[]]>([
  ['a reason that is put better moves nothing', '“健全”误作“建全”', '“健”误作“建”', []],
  [
    'a further misreading moves nothing',
    '[云订, 云灯]',
    '[云订, 云灯, 云钉]',
    ['E1 勘误「云汀」没有可改的：原文里没有「云钉」，或者另一条勘误已经改了'],
  ],
  [
    'a doubt put before another takes its address',
    DOUBT,
    `  - { found: 新发展理念, class: 疑似误植, why: 试, where: c2-s1-p1 }\n${DOUBT}`,
    [
      'I3 勘误或存疑的编号「c2-s1-p1-d2」还没有登记（errata.yaml:39）',
      'I2 勘误或存疑的编号「c2-s1-p1-d1」移到了别的字句上：原是「完整准确全面」，现是「新发展理念」',
    ],
  ],
  [
    'corrections of the whole plan that change places change addresses',
    `  - ${COMMA}\n`,
    '',
    [
      'I2 勘误或存疑的编号「e1」移到了别的字句上：原是「云汀」，现是「，」',
      'I2 勘误或存疑的编号「e2」移到了别的字句上：原是「，」，现是「云汀」',
    ],
  ],
  [
    'a doubt that is gone loses its address',
    '  - { found: 8、, class: 编号可疑, why: 第6项之后是第8项，没有第7项。, where: c1-s1-p5-r7 }\n',
    '',
    ['I1 勘误或存疑的编号「c1-s1-p5-r7-d1」不见了（「8、」）'],
  ],
])('%s', (_, from, to, expected) => {
  const files = planFilesOf(COMPLETE);
  const errata = files.get('errata.yaml')!;
  expect(errata).toContain(from);
  // What was taken out comes first again, before the name.
  const changed = errata
    .replace(from, to)
    .replace(NAME, from.includes(COMMA) ? `${COMMA}\n  - ${NAME}` : NAME);
  const { faults } = buildPlan({ id: COMPLETE.id, files: new Map(files).set('errata.yaml', changed) });
  expect(faults.map(({ rule, message }) => `${rule} ${message}`)).toEqual(expected);
});

test('whoever only puts the words of a doubt better is told the line to write', () => {
  const files = planFilesOf(COMPLETE);
  const changed = files.get('errata.yaml')!.replace('found: 完整准确全面', 'found: 完整准确全面贯彻');
  const { faults } = buildPlan({ id: COMPLETE.id, files: new Map(files).set('errata.yaml', changed) });
  expect(faults.map(formatFault)).toEqual([
    expect.stringMatching(/ids\.txt:\d+:1 I2 .*就把这一行改成「c2-s1-p1-d1\t完整准确全面贯彻」$/),
  ]);
});
