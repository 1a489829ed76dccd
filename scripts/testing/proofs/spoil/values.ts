/** Values that a field should not have, made from its schema and the value it has. */
import { z } from 'zod';
import { bare, type Field } from './schema-walk.ts';

type Spoilt = (field: Field) => unknown[];

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value;
const ofEveryKind: readonly unknown[] = ['别的', 7, true, ['别的'], { 别的: 1 }];
const fits = ({ schema }: Field, value: unknown): boolean => schema.safeParse(value).success;

/** Of another kind, as a list for a word. */
export const wrongType: Spoilt = (field) =>
  ofEveryKind.filter((value) => kindOf(value) !== kindOf(field.value) && !fits(field, value));

/** Of the right kind, where the schema says what is allowed of it; or naming what is nowhere. */
export const outOfRange: Spoilt = (field) => {
  const { value } = field;
  if (typeof value === 'number') return refused(field, [-1, 0, 0.5, 99_999], 987_654_321);
  if (typeof value === 'string')
    return isFree(field)
      ? refused(field, ['待填'])
      : refused(field, [`${value}？`, value.toUpperCase(), '别的'], value.replace(/\d+/g, '97'));
  return Array.isArray(value)
    ? refused(field, [[...value].reverse(), value.slice(1), [...value, ...value]])
    : [];
};

/** Those the schema refuses; and one that it does not, because only the plan can tell that there is no such thing. */
function refused(field: Field, values: readonly unknown[], nowhere: unknown = field.value): unknown[] {
  const wrong = values.filter((value) => !fits(field, value));
  return nowhere !== field.value && fits(field, nowhere) ? [...wrong, nowhere] : wrong;
}

/** Whether any words will do. */
const isFree = (field: Field): boolean => fits(field, '任何一句话');

/** Nothing, in every way one can write it. */
export const empty: Spoilt = ({ value }) => [
  null,
  ...(typeof value === 'string'
    ? ['', '　']
    : Array.isArray(value)
      ? [[]]
      : kindOf(value) === 'object'
        ? [{}]
        : []),
];

/** With a sign in it that nobody sees; what stands around a value is taken off as a blank. */
export const invisible: Spoilt = ({ value }) => {
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const signs = [...String(value)];
  const middle = Math.ceil(signs.length / 2);
  return ['\u200b', '\u00ad', '\u2060', '\ufeff', '\u0007']
    .map((sign) => signs.toSpliced(middle, 0, sign).join(''))
    .filter((spoilt) => spoilt.trim() !== String(value));
};

/** What the schema allows, and the words beside it do not say. */
export const atOdds: Spoilt = (field) => {
  const { value, quoted } = field;
  const own = bare(field.schema);
  const others = (): unknown[] => {
    if (typeof value === 'boolean') return [!value];
    if (own instanceof z.ZodEnum) return own.options.filter((word) => word !== value);
    if (typeof value === 'number') return [value + 1, value * 10, value / 10];
    if (typeof value !== 'string') return [];
    const figure = value.replace(/\d(?!.*\d)/su, (digit) => String((Number(digit) + 1) % 10));
    return [figure, value.replace(/\p{Script=Han}(?!.*\p{Script=Han})/su, '䂖'), `${value}䂖`];
  };
  return quoted ? others().filter((other) => other !== value && fits(field, other)) : [];
};
