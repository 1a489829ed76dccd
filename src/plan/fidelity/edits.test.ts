import { expect, test } from 'vitest';
import { changesText, joinTexts, locateCorrections, type CorrectionFault, type ClauseText } from './edits.ts';
import { planWideMisreadings, continuesWith } from './misreadings.ts';
import { errataSchema, type CorrectionFields } from '../authoring/schema-errata.ts';

/** Entries as `errata.yaml` gives them. */
const entries = (...list: Partial<CorrectionFields>[]): CorrectionFields[] =>
  errataSchema.parse({ corrections: list.map((e) => ({ class: '误植', why: '误植', ...e })) }).corrections;

const clauseText = (id: string, own: string, ...list: CorrectionFields[]): ClauseText => ({
  id,
  ownText: own,
  local: list.filter(changesText).map((correction, index) => ({ correction, index })),
});

test('an entry without `fixed` changes only the layout', () => {
  const [marks, word] = entries(
    { found: '正在向**创新型**、', class: '标记' },
    { found: '总部入住', fixed: '总部入驻' },
  );
  expect(changesText(marks!)).toBe(false);
  expect(changesText(word!)).toBe(true);
});

test('all texts make one, and each of its signs knows its text and its place there', () => {
  expect(
    joinTexts([clauseText('a', '第一节 发展'), clauseText('b', ''), clauseText('c', '22\t氨氮')]),
  ).toEqual({
    text: '第一节发展22氨氮',
    clauseIndex: [0, 0, 0, 0, 0, 2, 2, 2, 2],
    offset: [0, 1, 2, 4, 5, 0, 1, 3, 4],
    signs: [],
  });
});

test('every misreading of an entry for the whole plan is a reading of its own', () => {
  const list = entries(
    { found: ['螺祖', '嫪祖'], fixed: '嫘祖' },
    { found: '建全多层次', fixed: '健全多层次', where: 'c9-s2-p2' },
    { found: '以西平县产业**集聚区**为平台', class: '标记' },
    { found: '附件 :', fixed: '附件：' },
  );
  expect(planWideMisreadings(list)).toEqual([
    { found: '螺祖', fixed: '嫘祖', index: 0, common: 0 },
    { found: '嫪祖', fixed: '嫘祖', index: 0, common: 0 },
    { found: '附件:', fixed: '附件：', index: 3, common: 2 },
  ]);
});

/** Locates the corrections of the last of some texts. */
function located(
  own: string,
  ...list: Partial<CorrectionFields>[]
): { edits: unknown[]; correctionFaults: CorrectionFault[] } {
  const units = [clauseText('c1-p1', '序言。'), clauseText('c1-p2', own, ...entries(...list))];
  const correctionFaults: CorrectionFault[] = [];
  const edits = locateCorrections(
    units,
    joinTexts(units),
    planWideMisreadings(entries({ found: '螺祖', fixed: '嫘祖' })),
    correctionFaults,
  );
  return {
    edits: edits.map(({ start, end, source, correction }) => [start, end, source, correction]),
    correctionFaults,
  };
}

test.each<[string, string, Partial<CorrectionFields>, [number, number, string]]>([
  ['both sides', '逐步健全面向未来', { found: '逐步建全面向', fixed: '逐步健全面向' }, [5, 6, '建']],
  [
    'both sides of what is added',
    '源头污染控制、中间',
    { found: '控制中间', fixed: '控制、中间' },
    [9, 10, ''],
  ],
  ['both sides of what goes', '公司发展到', { found: '公司发展发展到', fixed: '公司发展到' }, [7, 7, '发展']],
  ['a name that is misread', '嫘祖故里健全', { found: '螺祖故里建全', fixed: '嫘祖故里健全' }, [7, 8, '建']],
])('context is trimmed off: %s', (_, own, entry, edit) => {
  expect(located(own, entry)).toEqual({ edits: [[...edit, 0]], correctionFaults: [] });
});

test('corrections of one text come in the order of the text, not of the list', () => {
  const list = [
    { found: '合法权益；', fixed: '合法权益。' },
    { found: '建全面向', fixed: '健全面向' },
  ];
  expect(located('健全面向未来，维护合法权益。', ...list).edits).toEqual([
    [3, 4, '建', 1],
    [16, 17, '；', 0],
  ]);
});

test.each<[string, Partial<CorrectionFields>, number | null]>([
  ['that is not there', { found: '建全体系', fixed: '健全体系' }, 0],
  ['that is there twice', { found: '西乎', fixed: '西平' }, 2],
  ['that changes nothing', { found: '西平 **精神**', fixed: '西平精神' }, null],
])('a correction %s does not fit', (_, entry, places) => {
  const correctionFaults = [{ correction: 0, clause: 'c1-p2', places }];
  expect(located('弘扬西平精神，建设美丽西平。', entry)).toEqual({ edits: [], correctionFaults });
});

test('a correction for several places of one text applies in each', () => {
  const { edits, correctionFaults } = located('西平精神，美丽西平。', {
    found: '西乎',
    fixed: '西平',
    places: 2,
  });
  expect(edits).toEqual([
    [4, 5, '乎', 0],
    [11, 12, '乎', 0],
  ]);
  expect(correctionFaults).toEqual([]);
});

test.each([
  ['the same words', '保护文物,建全体系', 5, '建全', true],
  ['other words', '保护文物,建全体系', 5, '健全', false],
  ['words that end too early', '保护文物,建', 5, '建全', false],
  ['a sign that is corrected in the whole plan', '文物,建', 0, '文物，建', true],
  ['the same sign the other way round', '文物，建', 0, '文物,建', false],
])('the source goes on with %s', (_, source, at, expected, answer) => {
  expect(continuesWith(source, at, expected, planWideMisreadings(entries({ found: ',', fixed: '，' })))).toBe(
    answer,
  );
});
