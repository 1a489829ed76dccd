import { expect, test } from 'vitest';
import { changesText } from './edits.ts';
import { compareWithSource, type Fidelity } from './fidelity.ts';
import { errataSchema } from '../authoring/schema-errata.ts';

/** `found → fixed`, with `where` for one clause and `places` when there are several. */
type CorrectionFields = [found: string | string[], fixed: string, more?: { where?: string; places?: number }];

/** Compares texts by clause id with a source. */
function walk(
  texts: Record<string, string>,
  source: string,
  ...entries: CorrectionFields[]
): Omit<Fidelity, 'aligned' | 'signs' | 'unsigned'> {
  const { corrections } = errataSchema.parse({
    corrections: entries.map(([found, fixed, more]) => ({
      found,
      fixed,
      class: '误识',
      why: '误识',
      ...more,
    })),
  });
  const local = corrections.flatMap((c, index) => (changesText(c) ? [{ correction: c, index }] : []));
  const units = Object.entries(texts).map(([id, ownText]) => ({
    id,
    ownText,
    local: local.filter(({ correction }) => correction.where === id),
  }));
  const { aligned, signs, unsigned, ...found } = compareWithSource(units, corrections, source);
  expect([...signs, ...unsigned]).toEqual([]);
  expect(aligned.at).toHaveLength(aligned.text.length);
  return found;
}

/** What a faithful text gives: only its registered changes. */
const only = (changes: object[]): object => ({
  changes,
  differences: [],
  correctionFaults: [],
  accounted: expect.any(Number),
});

const NAME: CorrectionFields = ['螺祖', '嫘祖'];
const where = 'c9-p1';

test('line breaks, blanks, bold marks and table bars make no difference', () => {
  const source = '第一节 发展\n目标\n\n**经济**增长 7.6%\n以上。\n| 22 | 氨氮 | % |\n|---|---|---|\n';
  const found = walk(
    { 'c2-s1': '第一节 发展目标', 'c2-s1-p1': '经济增长7.6%以上。', r: '22\t氨氮\t%' },
    source,
  );
  expect(found).toEqual({ changes: [], differences: [], correctionFaults: [], accounted: source.length });
});

test('a correction of the whole plan applies wherever the source reads one of its misreadings', () => {
  const texts = { a: '弘扬嫘祖文化。', b: '嫘祖镇、嫘祖故里。' };
  const source = '弘扬螺祖文化。\n嫪祖镇、螺祖故里。';
  expect(walk(texts, source, [['螺祖', '嫪祖'], '嫘祖', { places: 3 }])).toEqual(
    only([
      { clause: 'a', start: 2, end: 4, source: '螺祖', correction: 0 },
      { clause: 'b', start: 0, end: 2, source: '嫪祖', correction: 0 },
      { clause: 'b', start: 4, end: 6, source: '螺祖', correction: 0 },
    ]),
  );
});

test('a correction of the whole plan must say in how many places', () => {
  expect(walk({ a: '嫘祖镇、嫘祖故里。' }, '螺祖镇、螺祖故里。', NAME).correctionFaults).toEqual([
    { correction: 0, clause: null, places: 2 },
  ]);
});

/** What is done, the text as shown, as received, `found → fixed`, and the change: start, end, as received. */
type Row = [string, string, string, string, string, [number, number, string]];

test.each<Row>([
  ['changes a sign', '全民，健全多层次', '全民，建全多层次', '建全多', '健全多', [3, 4, '建']],
  ['inserts a sign', '改造建设，积极', '改造建设积极', '建设积', '建设，积', [4, 5, '']],
  ['takes out words', '公司发展到5家', '公司发展发展到5家', '发展发展到', '发展到', [4, 4, '发展']],
  ['takes out the last sign', '重要阵地。', '重要阵地。。', '地。。', '地。', [5, 5, '。']],
  ['moves words', '收入(元)\t9907', '收入 9907 (元)', '收入 9907 (元)', '收入(元) 9907', [2, 10, '9907(元)']],
])('a correction of one clause %s', (_, ownText, received, found, fixed, [start, end, source]) => {
  const texts = { before: '加强领导。', [where]: ownText, after: '强化监督。' };
  expect(walk(texts, `加强领导。\n${received}\n强化监督。`, [found, fixed, { where }])).toEqual(
    only([{ clause: where, start, end, source, correction: 0 }]),
  );
});

test('a correction of one clause leaves the same words elsewhere as they came', () => {
  const texts = { 'c9-p1': '建全面向未来。', 'c9-p2': '健全面向全民的体系。' };
  const source = '建全面向未来。建全面向全民的体系。';
  const found = walk(texts, source, ['建全面向', '健全面向', { where: 'c9-p2' }]);
  expect(found).toEqual(only([{ clause: 'c9-p2', start: 0, end: 1, source: '建', correction: 0 }]));
});

test.each<[string, CorrectionFields]>([
  ['with the name as received', ['螺祖文化建全', '嫘祖文化健全', { where }]],
  ['with the name as shown', ['嫘祖文化建全', '嫘祖文化健全', { where }]],
])('a correction beside a misread name changes only its own sign: %s', (_, entry) => {
  expect(walk({ [where]: '以嫘祖文化健全体系。' }, '以螺祖文化建全体系。', NAME, entry)).toEqual(
    only([
      { clause: where, start: 1, end: 3, source: '螺祖', correction: 0 },
      { clause: where, start: 5, end: 6, source: '建', correction: 1 },
    ]),
  );
});

test('a correction whose context has a comma of the wrong width changes only its own sign', () => {
  const found = walk(
    { [where]: '保护文物，健全体系' },
    '保护文物,建全体系',
    [',', '，'],
    ['文物,建全', '文物，健全', { where }],
  );
  expect(found.changes.map(({ start, source, correction }) => [start, source, correction])).toEqual([
    [4, ',', 0],
    [5, '建', 1],
  ]);
});

test('a correction inside a stretch that differs anyway is not applied', () => {
  const found = walk({ [where]: '控制、中间生产监督管理体系。' }, '防治中间生产监督管理体系。', [
    '控制中间',
    '控制、中间',
    { where },
  ]);
  expect(found.changes).toEqual([]);
  expect(found.differences).toEqual([
    { clause: where, offset: 0, shown: '控制、', source: '防治', sourceOffset: 0 },
  ]);
});

test('a correction of the whole plan may begin like its misreading', () => {
  const found = walk(
    { a: '推进城乡和农村改革。', b: '城乡和农村。' },
    '推进城乡and农村改革。\n城乡and农村。',
    ['城乡and农村', '城乡和农村', { places: 2 }],
  );
  expect(found).toEqual(
    only([
      { clause: 'a', start: 4, end: 7, source: 'and农村', correction: 0 },
      { clause: 'b', start: 2, end: 5, source: 'and农村', correction: 0 },
    ]),
  );
});

test('a correction of the whole plan that ends like its misreading begins leaves other words alone', () => {
  const entry: CorrectionFields = ['发展发展到', '发展到'];
  expect(walk({ a: '公司发展到5家，发展发展' }, '公司发展发展到5家，发展发展', entry).differences).toEqual(
    [],
  );
});

test('words taken out at the beginning of a clause belong to that clause', () => {
  const texts = { 'c1-p1': '水利工程。', 'c2-p1': '加强组织领导。' };
  const entry: CorrectionFields = ['、加强', '加强', { where: 'c2-p1' }];
  expect(walk(texts, '水利工程。\n、加强组织领导。', entry)).toEqual(
    only([{ clause: 'c2-p1', start: 0, end: 0, source: '、', correction: 0 }]),
  );
});

test('one correction may change both sides of a misread name, which counts by itself', () => {
  const entry: CorrectionFields = ['建全螺祖文化休系', '健全嫘祖文化体系', { where }];
  expect(walk({ [where]: '健全嫘祖文化体系。' }, '建全螺祖文化休系。', NAME, entry)).toEqual(
    only([
      { clause: where, start: 0, end: 1, source: '建', correction: 1 },
      { clause: where, start: 2, end: 4, source: '螺祖', correction: 0 },
      { clause: where, start: 6, end: 7, source: '休', correction: 1 },
    ]),
  );
});

test('a character of two code units is never cut in half', () => {
  const found = walk({ [where]: '王𠮸村委会' }, '王𠮷村委会');
  expect(found.differences).toEqual([
    { clause: where, offset: 1, shown: '𠮸', source: '𠮷', sourceOffset: 1 },
  ]);
  expect(walk({ [where]: '王𠮸村' }, '王𠮷村', ['王𠮷', '王𠮸', { where }])).toEqual(
    only([{ clause: where, start: 1, end: 3, source: '𠮷', correction: 0 }]),
  );
});

test('a plan without any text is one difference from its source', () => {
  expect(walk({}, '文字').differences).toEqual([
    { clause: '', offset: 0, shown: '', source: '文字', sourceOffset: 0 },
  ]);
});

test.each<[string, CorrectionFields]>([
  ['the same words', ['健全', '健全']],
  ['the same words with a blank', ['健 全', '健全']],
  ['the same words in bold', ['健全', '**健全**']],
  ['the same words beside a misreading', [['建全', '健全'], '健全']],
  ['nothing but layout marks to find', ['||', '健全']],
  ['nothing but layout marks to put there', ['健全', '**']],
])('a correction that corrects nothing is refused at once: %s', (_, [found, fixed]) => {
  const text = '健全灌溉体系，健全管护机制。'.repeat(500);
  for (const more of [{ places: 2 }, ...(Array.isArray(found) ? [] : [{ where }])])
    expect(walk({ [where]: text }, text, [found, fixed, more])).toMatchObject({
      changes: [],
      differences: [],
      correctionFaults: [{ correction: 0, places: null }],
    });
});

test('a correction of the whole plan that one of a clause forestalls is the one that does not fit', () => {
  const local: CorrectionFields = ['极大的满足了', '极大地满足了', { where }];
  const source = '极大的满足了需要，更好的服务。';
  const found = walk({ [where]: '极大地满足了需要，更好的服务。' }, source, local, ['的', '地']);
  expect(found.changes).toEqual([{ clause: where, start: 2, end: 3, source: '的', correction: 0 }]);
  expect(found.correctionFaults).toEqual([{ correction: 1, clause: null, places: 0 }]);
});

test('each sign knows where it stands in the source, a changed one where the change begins', () => {
  const texts = { a: '弘扬嫘祖文化，', b: '健全多层次社会保障的体系。' };
  const source = '弘扬螺祖文化，\n建全 多层\n次社会保障的休系。';
  const units = Object.entries(texts).map(([id, ownText]) => ({ id, ownText, local: [] }));
  const { corrections } = errataSchema.parse({
    corrections: [{ found: '螺祖', fixed: '嫘祖', class: '误识', why: '误识' }],
  });
  const { aligned } = compareWithSource(units, corrections, source);
  expect(aligned.at.map((at, k) => aligned.text[k]! + source[at]!).join(' ')).toBe(
    '弘弘 扬扬 嫘螺 祖螺 文文 化化 ，， 健建 全全 多多 层层 次次 社社 会会 保保 障障 的的 体休 系系 。。',
  );
});

/** What is corrected, and what the source has there. */
test.each<[string, CorrectionFields, string, string]>([
  ['in one clause', ['建全体系', '健全体系', { where }], '健全体系。', '建全体系'],
  ['in one clause, words too many', ['体系体系。', '体系。', { where }], '健全体系。', '体系体系。'],
  ['in the whole plan', [['建全', '健会'], '健全'], '建全体系。', '健会'],
])('a correction of what the source does not have does not fit: %s', (_, entry, source, unmet) => {
  const found = walk({ [where]: '健全体系。' }, source, entry);
  expect(found.differences).toEqual([]);
  expect(found.correctionFaults).toEqual([
    { correction: 0, clause: entry[2]?.where ?? null, places: 1, unmet: [unmet] },
  ]);
});

test.each([
  ['that has its words elsewhere', '完善体系，建全监督。', []],
  [
    'that has its words nowhere',
    '完善体系，强化监督。',
    [{ correction: 0, clause: where, places: 1, unmet: ['建全'] }],
  ],
])(
  'a correction where the texts differ anyway is said to be idle too, of a source %s',
  (_, source, expected) => {
    const found = walk({ [where]: '健全体系，强化监督。' }, source, ['建全', '健全', { where }]);
    expect(found.differences.length).toBeGreaterThan(0);
    expect(found.correctionFaults).toEqual(expected);
  },
);

test('of two corrections of one place the second is idle', () => {
  const entries: CorrectionFields[] = [
    ['建全体系', '健全体系', { where }],
    ['以建全', '以健全', { where }],
  ];
  expect(walk({ [where]: '以健全体系为要。' }, '以建全体系为要。', ...entries).correctionFaults).toEqual([
    { correction: 1, clause: where, places: 1, unmet: ['以建全'] },
  ]);
});
