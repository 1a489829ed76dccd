/** Q: goals, projects and words tied to the text. K: what none of them covers. */
import { rule } from './rule.ts';

export const recordRules = {
  Q1: rule(
    (quote: string, clause: string | null, _elsewhere: readonly string[]) =>
      `引文「${quote}」${clause ? `在 ${clause} 里没有` : '不在本章正文里'}`,
    (_quote, _clause, elsewhere) =>
      elsewhere.length > 0 ? `它在 ${elsewhere.slice(0, 3).join('、')}` : '照抄正文，一字不差',
  ),
  Q2: rule(
    (quote: string, clauses: readonly string[]) => `引文「${quote}」在 ${clauses.join('、')} 都有`,
    '多引几个字，或用 clause 写明哪一段',
  ),
  Q3: rule((id: string) => `id「${id}」重复`, '换一个'),
  Q4: rule(
    (value: number, quote: string, _figures: readonly number[]) => `数值「${value}」不在引文「${quote}」里`,
    (_value, _quote, figures) => `引文里的数：${figures.join('、') || '没有'}`,
  ),
  Q5: rule((goal: string) => `目标「${goal}」有数值没有单位`, '补上 unit'),
  Q6: rule((place: string) => `地名表里没有「${place}」`, '改成 places.yaml 里的名字，或先把它加进去'),
  Q7: rule((goal: string) => `没有「${goal}」这个目标`, '写目标的 id'),
  Q8: rule((word: string) => `正文里没有「${word}」`, '改成正文里的写法，或删去'),

  K1: rule(
    (figure: string, around: string) => `数「${figure}」（…${around}…）没有归入目标或项目`,
    '补一条目标或项目；不是承诺就写进 figures.yaml',
  ),
  K2: rule(
    (item: string) => `专栏里的「${item}」没有归入目标或项目`,
    '补一条目标或项目；不是承诺就写进 figures.yaml',
  ),
};
