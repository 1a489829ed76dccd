/**
 * Goals and projects as a table for people: heads in Chinese, places by their names, what is promised in words as well
 * as in figures, every row with its quotation and its citation. What programs read is `exports.ts`.
 */
import { documentName } from '../../naming/citation.ts';
import { clauseLabel } from '../../naming/labels.ts';
import type { ListSheet } from '../../naming/list-sheet.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Goal, Project } from '../../plan/records/records.ts';
import { describeValue, describeYear } from '../views/describe.ts';
import { topicOf } from '../views/groups.ts';
import { doubtsAbout } from '../views/related.ts';
import { boxOf, urlOf } from './data-records.ts';

/** A head and what stands under it. */
type Column<R> = [head: string, of: (record: R) => string | number | undefined];

const ADDRESS = '网址';

/** @param home the address of the plan's home page, with a slash at its end, where that is known */
export const goalSheet = (plan: Plan, home: string | null): ListSheet =>
  sheetOf<Goal>(plan.goals, [
    ['指标', ({ name }) => name],
    ['目标', describeValue],
    // A figure by itself can be reckoned with.
    ['数值', ({ words, value }) => (words || value === undefined ? undefined : [value].flat().join('—'))],
    ['单位', ({ unit }) => unit],
    ['年份', ({ year }) => describeYear(year)],
    ['性质', ({ kind }) => kind],
    ['基数', ({ baseline, unit }) => baseline && `${baseline.value}${baseline.unit ?? unit ?? ''}`],
    ['基数年份', ({ baseline }) => baseline && `${baseline.year}年`],
    ['主题', topicOf],
    ...standing(plan, home),
    ['编者注', ({ note }) => note],
  ]);

/** @param home as for goals */
export function projectSheet(plan: Plan, home: string | null): ListSheet {
  const placeName = new Map(plan.places.map(({ id, name }) => [id, name]));
  return sheetOf<Project>(plan.projects, [
    ['项目', ({ name }) => name],
    ['规模', ({ quantity }) => quantity],
    ['地方', ({ places }) => places.map((id) => placeName.get(id)).join('、')],
    ['主题', topicOf],
    ['专栏', ({ clause }) => boxOf(plan, clause) ?? undefined],
    ['类别', ({ category }) => category],
    // Planned are all; the list says it of none.
    ['状态', ({ status }) => (status === '计划' ? undefined : status)],
    ...standing(plan, home),
  ]);
}

/** What a record stands on. */
const standing = (plan: Plan, home: string | null): Column<Goal | Project>[] => [
  ['引文', ({ quote }) => quote],
  ['出处', ({ clause }) => `${documentName(plan.meta)}${clauseLabel(clause, plan.labels)}`],
  [ADDRESS, ({ clause }) => urlOf(clause).replace('../', home ?? '../')],
  [
    '存疑',
    (record) =>
      doubtsAbout(plan, [record, ...record.also])
        .map(({ why }) => why)
        .join(' '),
  ],
];

/** Heads under which no record has anything are left out. */
function sheetOf<R extends { id: string }>(records: readonly R[], columns: readonly Column<R>[]): ListSheet {
  const rows = records.map((record) => columns.map(([, of]) => String(of(record) ?? '')));
  const used = columns.flatMap(([head], k) => (rows.some((row) => row[k] !== '') ? [{ head, k }] : []));
  return {
    heads: used.map(({ head }) => head),
    address: used.findIndex(({ head }) => head === ADDRESS),
    rows: Object.fromEntries(records.map(({ id }, row) => [id, used.map(({ k }) => rows[row]![k]!)])),
  };
}
