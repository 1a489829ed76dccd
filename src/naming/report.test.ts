/** The message that reports an error, on genuine clauses. */
import { expect, test } from 'vitest';
import { reportLink } from './report.ts';

const TITLE = '西平县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要';
const REPORT = {
  title: TITLE,
  id: 'c4-s1-p1',
  words: '秉持绿色发展理念，聚焦“农田、农机、农业环境”',
  address: 'https://www.example.gov.cn/ghgy/xiping-145/4/#c4-s1-p1',
};

test('a letter says which clause, where it is and what it reads', () => {
  const link = new URL(reportLink('mailto:fgw@example.gov.cn', REPORT));
  expect(link.pathname).toBe('fgw@example.gov.cn');
  expect(link.searchParams.get('subject')).toBe('报告错误：第四章第一节第1段（c4-s1-p1）');
  expect(link.searchParams.get('body')!.split('\r\n')).toEqual([
    `《${TITLE}》第四章第一节第1段（c4-s1-p1）`,
    'https://www.example.gov.cn/ghgy/xiping-145/4/#c4-s1-p1',
    '原文：秉持绿色发展理念，聚焦“农田、农机、农业环境”',
    '错误：',
  ]);
});

test('a letter says which edition was read, where that is known', () => {
  const link = new URL(
    reportLink('mailto:fgw@example.gov.cn', { ...REPORT, edition: '2026-11-27 · 3f9a1c2e' }),
  );
  const [first] = link.searchParams.get('body')!.split('\r\n');
  expect(first).toBe(`《${TITLE}》第四章第一节第1段（c4-s1-p1），2026-11-27 · 3f9a1c2e版`);
});

test('a form gets the message in its address, and nothing of the clause can add to the address', () => {
  const link = new URL(
    reportLink('https://www.example.gov.cn/jubao?kind=1&content={text}', {
      ...REPORT,
      words: '5G&kind=2#{text}',
    }),
  );
  expect(link.searchParams.get('kind')).toBe('1');
  expect(link.searchParams.get('content')).toContain('\n原文：5G&kind=2#{text}\n');
  expect(link.hash).toBe('');
});

test('a form that takes no text is opened as it is', () => {
  expect(reportLink('https://www.example.gov.cn/jubao', REPORT)).toBe('https://www.example.gov.cn/jubao');
});

test('a long clause is cut, so that every mail program takes the letter', () => {
  const link = reportLink('mailto:fgw@example.gov.cn', { ...REPORT, words: '粮'.repeat(3000) });
  expect(link.length).toBeLessThan(2000);
  expect(decodeURIComponent(link)).toContain(`${'粮'.repeat(100)}……`);
});
