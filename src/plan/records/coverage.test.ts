import { describe, expect, test } from 'vitest';
import { COMPLETE, planFilesOf } from '../../../scripts/testing/fixture-plans.ts';
import { formatFault } from '../../text/faults.ts';
import { buildPlan } from '../plan.ts';

/** Without its list of ids, in which every record would have to stand. */
const files = new Map([...planFilesOf(COMPLETE)].filter(([path]) => path !== 'ids.txt'));
const CHAPTER = 'chapters/04-产业.mdx';

/** The faults after a change to one file; the words must be there. */
function faults(path: string, from: string | RegExp, to: string): string[] {
  const text = files.get(path)!;
  expect(text).toMatch(from);
  const changed = new Map(files).set(path, text.replace(from, to));
  return buildPlan({ id: COMPLETE.id, files: changed }).faults.map(formatFault);
}

/** A record of the frontmatter, whole. */
const record = (id: string): RegExp => new RegExp(` {2}- id: ${id}\\n(?: {4}.*\\n| {6}.*\\n)+`);

test('taking out one goal makes the check fail and name the place', () => {
  expect(faults(CHAPTER, record('g4-clothing'), '')).toEqual([
    expect.stringMatching(
      /^content\/yunting-155\/chapters\/04-产业\.mdx:\d+:\d+ K1 数「50」（….*产值突破50亿元.*…）没有归入目标或项目/,
    ),
  ]);
});

test('taking out one project of a box makes the check fail and name the item', () => {
  expect(faults(CHAPTER, record('p4-peanut'), '')).toEqual([
    expect.stringContaining('K2 专栏里的「高油酸花生示范基地」没有归入目标或项目'),
  ]);
});

test('a figure that is quoted elsewhere only is not covered', () => {
  const moved = faults(CHAPTER, '新建高标准农田15万亩，', '新建高标准农田15万亩，惠及农户8户，');
  expect(moved).toEqual(expect.arrayContaining([expect.stringContaining('K1 数「8」')]));
});

test('a new figure in the text is named at once', () => {
  const added = faults(CHAPTER, '切实保障国家粮食安全，', '切实保障国家粮食安全，培训5000人次，');
  expect(added.some((line) => line.includes('K1 数「5000」'))).toBe(true);
});

test.each([
  ['a year', '到2031年'],
  ['a period', '在2026—2030年'],
  ['a road', '沿G345'],
  ['a box', '见专栏 9-1'],
  ['a name that holds a figure', '发展5G'],
])('%s states no quantity', (_, words) => {
  const added = faults(CHAPTER, '切实保障国家粮食安全，', `切实保障国家粮食安全，${words}，`);
  expect(added.filter((line) => line.includes(' K1 '))).toEqual([]);
});

describe('a work that a paragraph names', () => {
  const told = (words: string): string[] =>
    faults(CHAPTER, '切实保障国家粮食安全，', `切实保障国家粮食安全，${words}。`).filter((line) =>
      line.includes(' K3 '),
    );

  test.each([
    ['新建双桥泵站工程', '新建双桥泵站工程'],
    ['开工建设青石河大桥、游客服务中心', '开工建设青石河大桥'],
    ['开工建设青石河大桥、游客服务中心', '游客服务中心'],
    ['青石河灌区示范基地建设', '青石河灌区示范基地'],
    ['按照要求，打造“云汀花海”小镇', '小镇'],
  ])('%s: 「%s」 is told', (words, work) => {
    expect(told(words)).toContainEqual(
      expect.stringMatching(new RegExp(`/04-产业\\.mdx:\\d+:\\d+ K3 段落里的「${work}」没有归入目标或项目`)),
    );
  });

  test.each([
    ['is only encouraged', '鼓励企业建设技术研发中心'],
    ['is one of many without a name', '建设一批示范基地'],
    ['is asked for', '争取建设跨河大桥项目'],
    ['has no name', '加快推进重点项目建设'],
    ['is none', '推进以人民为中心的发展，提升中心城区建设水平，推进项目审批改革'],
    ['is there and not to be built', '沿河产业园和水处理厂运行平稳'],
  ])('%s: nothing is told', (_, words) => {
    expect(told(words)).toEqual([]);
  });

  test('without the entry that excuses it, it is told where it stands', () => {
    expect(faults('figures.yaml', /- \{ clause: c5-s4-p2.*\n/, '')).toEqual([
      expect.stringMatching(/05-城乡\.mdx:156:1 K3 段落里的「推进水库」没有归入目标或项目 → /),
    ]);
  });

  test('once its record is taken out, it is told', () => {
    const text = files
      .get(CHAPTER)!
      .replace('切实保障国家粮食安全，', '切实保障国家粮食安全，新建双桥泵站工程，');
    const works = (chapter: string): string[] =>
      buildPlan({ id: COMPLETE.id, files: new Map(files).set(CHAPTER, chapter) })
        .faults.map(formatFault)
        .filter((line) => line.includes(' K3 '));
    expect(works(text)).toHaveLength(1);
    expect(
      works(text.replace('projects:\n', 'projects:\n  - { id: p4-pump, quote: 新建双桥泵站工程 }\n')),
    ).toEqual([]);
  });
});

test('an entry of the reviewed list that excuses a figure is needed', () => {
  const without = faults('figures.yaml', /- \{ clause: c8-p1.*\n/, '');
  expect(without).toEqual([expect.stringContaining('K1 数「120」')]);
});

test('a plan without that list is not asked for completeness', () => {
  const changed = new Map(files).set(CHAPTER, files.get(CHAPTER)!.replace(record('g4-clothing'), ''));
  changed.delete('figures.yaml');
  expect(buildPlan({ id: COMPLETE.id, files: changed }).faults).toEqual([]);
});
