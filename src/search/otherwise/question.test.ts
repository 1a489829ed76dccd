import { expect, test } from 'vitest';
import { isLoose, onlyJoins, subjectsOf } from './question.ts';

test.each<[string, string[]]>([
  ['清溪镇有什么项目？', ['清溪镇', '项目']],
  ['什么是静脉产业园？', ['静脉产业园']],
  ['静脉产业园是什么', ['静脉产业园']],
  ['云汀县2030年GDP目标是多少', ['云汀县2030年GDP目标']],
  ['请问学校什么时候建', ['学校', '建']],
  ['水安不安全', ['水安全']],
  ['高标准农田', ['高标准农田']],
  ['云汀有多少人', ['云汀', '总人口']],
  ['全县多少人口', ['全县', '总人口']],
  ['钱从哪里来', ['资金']],
  ['谁来检查', ['负责', '检查']],
  ['为什么？', []],
])('「%s」 speaks of %j', (query, subjects) => {
  expect(subjectsOf(query)).toEqual(subjects);
});

test('a word that only joins neither begins nor ends a piece, and alone means nothing', () => {
  expect(['的安', '农田的', '安全'].map(isLoose)).toEqual([true, true, false]);
  expect(['的了', '的田'].map(onlyJoins)).toEqual([true, false]);
});
