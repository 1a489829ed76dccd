/** Footnotes and pictures of a whole plan: what is compared with the source, and what is said when it differs. */
import { expect, test } from 'vitest';
import { NOTED, planFilesOf, planOf } from '../../../scripts/testing/fixture-plans.ts';
import { readPlan } from '../../site/plans/read-plan.ts';
import { formatFault } from '../../text/faults.ts';
import { buildPlan } from '../plan.ts';

const NOTING = 'chapters/001-基础.mdx';
const SHOWING = 'chapters/004-口岸.mdx';

/** The faults after words of a file have become others. */
function faultsWith(path: string, from: string, to: string): string[] {
  const files = new Map(planFilesOf(NOTED));
  expect(files.get(path)).toContain(from);
  files.set(path, files.get(path)!.replace(from, to));
  return buildPlan({ ...readPlan(NOTED.id, NOTED.root), files }).faults.map(formatFault);
}

const textOf = (id: string): string => planOf(NOTED).clauses.find((clause) => clause.id === id)!.text;

test('words and their notes are told apart, signs are no part of either', () => {
  expect(textOf('c1-s1-p1')).toBe('海东湾跨两省三市，岸线长八百公里。');
  expect(textOf('c1-s1-p1-n2')).toBe('据海东湾岸线调查公报。');
  expect(textOf('a1-p1-r1')).toBe('望潮港主航道\t20万吨级');
  expect(planOf(NOTED).stats.unaccounted).toBe(0);
});

test.each([
  [
    'a sign at other words',
    NOTING,
    '三市[^①]，岸线',
    '三市，岸线[^①]',
    'T4 脚注的号「[^①]」，原文（source.txt:17:14）这里没有',
  ],
  [
    'a sign left out',
    NOTING,
    '八百公里[^2]。',
    '八百公里。',
    'T1 与原文不同：这里是「」，原文（source.txt:17:18）是「[2]」',
  ],
  [
    'a word of a note',
    NOTING,
    '直管区',
    '管辖区',
    'T1 与原文不同：这里是「管辖」，原文（source.txt:19:9）是「直管」',
  ],
  [
    'the first words of the last note',
    'chapters/a1-项目表.mdx',
    '含支',
    '支含',
    'a1-项目表.mdx:15:7 T1 与原文不同：这里是「支含」，原文（source.txt:71:7）是「含支」',
  ],
  ['a note left out', NOTING, '\n[^2]: 据海东湾岸线调查公报。\n', '', 'T1 与原文不同'],
  [
    'a sign in another cell',
    'chapters/a1-项目表.mdx',
    '主航道[^3] | 20万吨级',
    '主航道 | 20万吨级[^3]',
    'T4 脚注的号「[^3]」',
  ],
  [
    'a picture that is not there',
    SHOWING,
    'tongguan.png',
    'baosui.png',
    'F10 没有「pictures/baosui.png」这幅图',
  ],
  [
    'a picture shown nowhere',
    SHOWING,
    'tongguan.png',
    'baosui.png',
    'F10 「pictures/tongguan.png」没有用在哪一章里',
  ],
  [
    'a picture elsewhere',
    SHOWING,
    'pictures/tongguan',
    '../tongguan',
    'M4 「src="../tongguan.png"」不是规划文件夹里的图',
  ],
  [
    'a picture without words',
    SHOWING,
    ' alt="申报、查验、放行三步，全程不超过四小时。"',
    '',
    'M4 图「pictures/tongguan.png」没有写图里的文字',
  ],
  [
    'a caption that differs',
    SHOWING,
    '图1 口岸',
    '图2 口岸',
    'T1 与原文不同：这里是「2」，原文（source.txt:63:2）是「1」',
  ],
])('%s is a fault', (_, path, from, to, fault) => {
  expect(faultsWith(path, from, to).join('\n')).toContain(fault);
});

test('what an editor writes for a picture is shown and searched, and is not what was received', () => {
  const picture = planOf(NOTED).clauses.find(({ kind }) => kind === 'picture')!;
  expect(picture).toMatchObject({
    id: 'c4-s1-p2',
    text: '图1 口岸通关流程\n申报、查验、放行三步，全程不超过四小时。',
    source: '图1 口岸通关流程',
  });
  expect(faultsWith(SHOWING, '全程不超过四小时', '全程四小时')).toEqual([]);
});
