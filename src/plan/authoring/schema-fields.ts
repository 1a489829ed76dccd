/**
 * What the fields of several files have in common. In every schema each object is strict: a misspelt field is a fault,
 * not a silent default. Field by field the authors' manual (content/README.md) says the same in Chinese.
 */
import { z } from 'zod';
import { firstInvisible, nameOf } from '../../text/invisible.ts';

/** Words of the source as it was received: what nobody sees there may be among them. */
export const received = z
  .string()
  .trim()
  .min(1)
  .refine((value) => !value.startsWith('待填'), '还没有填');

/** Words of the plan. What a comparison passes over may stand in the plan, but nobody needs it to find them. */
export const quoted = received.refine((value) => !PASSED_OVER.test(value), {
  error: ({ input }) => `有看不见的字「${nameOf(PASSED_OVER.exec(input as string)![0])}」`,
});
const PASSED_OVER = /[\u200b\u200c\u200d\ufeff]/u;

const UNSEEN = {
  error: ({ input }: { input?: unknown }) => `有看不见的字「${nameOf(hidden(input as string)!)}」`,
};

/** Words of an author. What nobody sees is no word, and two names that look the same must be the same. */
export const nonEmptyText = received.refine((value) => !hidden(value), UNSEEN);

/** The same, of what may be empty. */
export const textOrNothing = z
  .string()
  .trim()
  .refine((value) => !hidden(value), UNSEEN);

/** Paragraphs of an author may be several. */
const hidden = (value: string): string | null => firstInvisible(value.replaceAll('\n', ''));

export const clauseId = z
  .string()
  .regex(/^[abc]\d+(-s\d+)?(-p\d+(-[ir]\d+)?)?(-n\d+)?$/, '应为段落编号，如 c3-s2-p5');
export const recordId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '只能用小写字母、数字和连字符，如 gdp-2025');

/** Plans are of the People's Republic, and of no later century. */
const [FIRST, LAST] = [1949, 2100];
const inRange = (value: number): boolean => value >= FIRST && value <= LAST;
const OUT = `年份应在 ${FIRST} 至 ${LAST} 之间`;

export const year = z.int().refine(inRange, OUT);

/** A first and a last year, the first before the last. */
export const period = z
  .strictObject({ from: year, to: year })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: '止年早于起年' });

/** A period in words: 2021—2025. */
export const yearsInWords = nonEmptyText
  .refine((value) => yearsIn(value).every(inRange), OUT)
  .refine((value) => {
    const years = yearsIn(value);
    return years.every((is, k) => k === 0 || years[k - 1]! <= is);
  }, '止年早于起年');

/** Every number of four digits that a text states. */
export const yearsIn = (value: string): number[] =>
  [...value.matchAll(/(?<!\d)\d{4}(?!\d)/g)].map(([digits]) => Number(digits));

export const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, '应为 2021-09-20 这样的日期')
  .refine(isDay, '没有这一天')
  .refine((value) => inRange(Number(value.slice(0, 4))), OUT);

export const time = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/, '应为 2021-09-25 10:00 这样的时间')
  .refine(
    (value) => isDay(value.slice(0, 10)) && /([01]\d|2[0-3]):[0-5]\d$/.test(value),
    '没有这一天或这个钟点',
  )
  .refine((value) => inRange(Number(value.slice(0, 4))), OUT);

/** 30 February is written back as 2 March. */
function isDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value);
}
