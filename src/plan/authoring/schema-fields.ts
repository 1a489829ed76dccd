/**
 * What the fields of several files have in common. In every schema each object is strict: a misspelt field is a fault,
 * not a silent default. Field by field the authors' manual (content/README.md) says the same in Chinese.
 */
import { z } from 'zod';

export const text = z
  .string()
  .trim()
  .min(1)
  .refine((value) => !value.startsWith('待填'), '还没有填');
export const clauseId = z.string().regex(/^c\d+(-s\d+)?(-p\d+(-[ir]\d+)?)?$/, '应为段落编号，如 c3-s2-p5');
export const recordId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '只能用小写字母、数字和连字符，如 gdp-2025');
export const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '应为 2021-09-20 这样的日期');
