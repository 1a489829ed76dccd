/**
 * The plan as data: every file under `/<plan>/data/`, as text. Addresses in it are relative to that folder; those in
 * tables, which people take out of it, are whole where the site knows its own.
 */
import { csvFormat } from 'd3-dsv';
import { z } from 'zod';
import { shapesOf, type errataRecord } from './schemas.ts';
import { errataName, shows } from '../../plan/published-plan.ts';
import { editionOf } from './edition.ts';
import { clauseRecords, outlineRecords } from './data-outline.ts';
import { dataPackage } from './data-package.ts';
import {
  goalRecords,
  placeRecords,
  projectRecords,
  urlOf,
  withAddresses,
  withCitation,
} from './data-records.ts';
import type { Plan } from '../../plan/plan.ts';

export interface DataFile {
  name: string;
  /** One sentence for the reader, in Chinese. */
  about: string;
  /** Made when it is first asked for. */
  readonly body: string;
}

/** A file whose text is made when it is first asked for. */
export function dataFile(name: string, about: string, write: () => string): DataFile {
  let written: string | undefined;
  return {
    name,
    about,
    get body() {
      return (written ??= write());
    },
  };
}

/**
 * Every data file of a plan, JSON Schemas included, in a fixed order.
 * @param home the address of the plan's home page, with a slash at its end, where that is known
 */
export function exportPlan(plan: Plan, home: string | null = null): DataFile[] {
  const table = (rows: readonly object[]): string =>
    csv(rows.map((row) => flat(home ? withAddresses(row, (url) => url.replace('../', home)) : row)));
  const json = (name: string, about: string, value: () => unknown): DataFile[] => [
    dataFile(name, about, () => jsonText(value())),
    dataFile(name.replace('.json', '.schema.json'), `${name} 的 JSON Schema`, () =>
      jsonText(z.toJSONSchema(shapesOf(plan)[name]!)),
    ),
  ];
  return [
    ...json(
      'clauses.json',
      `全文逐段：编号、地址、类别、引领句、正文${shows(plan, '勘误') ? '、与来稿不同处的原文' : ''}`,
      () => ({
        plan: plan.id,
        clauses: clauseRecords(plan),
      }),
    ),
    dataFile('clauses.csv', '全文逐段的表格', () => table(clauseRecords(plan))),
    ...json('goals.json', '目标：每一个量化承诺，附引文和段落编号', () => goalRecords(plan)),
    dataFile('goals.csv', '目标的表格', () =>
      table(goalRecords(plan).map((goal) => withCitation(plan, goal))),
    ),
    ...json('projects.json', '项目：每一项工程，附引文、专栏、地方和规模', () => projectRecords(plan)),
    dataFile('projects.csv', '项目的表格', () =>
      table(projectRecords(plan).map((project) => withCitation(plan, project))),
    ),
    ...json('places.json', '地名：名称、别名，以及提到它的段落、目标和项目', () => placeRecords(plan)),
    ...(errataName(plan) ? json('errata.json', errataName(plan), () => errata(plan)) : []),
    ...json('plan.json', '规划的题名、文号、日期和目录', () => ({
      id: plan.id,
      ...plan.meta,
      edition: editionOf(plan),
      ...outlineRecords(plan),
      stats: plan.stats,
    })),
    dataFile('plan.txt', '全文纯文本', () => plainText(plan)),
    dataFile('datapackage.json', '三张表的数据包说明（Data Package v2）', () => jsonText(dataPackage(plan))),
  ];
}

export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** With a byte order mark, so that Excel and WPS read it as UTF-8. */
export const csv = (rows: readonly object[]): string => `\ufeff${csvFormat(rows as object[])}\n`;

function errata(plan: Plan): z.input<typeof errataRecord> {
  return {
    corrections: plan.corrections.map(({ id, class: kind, found, fixed, why, places, clauses }) => ({
      id,
      class: kind,
      found: [found].flat(),
      fixed: fixed ?? null,
      why,
      places,
      clauses,
    })),
    doubts: plan.doubts.map(({ id, class: kind, found, why, where, other }) => ({
      id,
      class: kind,
      found,
      why,
      clause: where,
      url: urlOf(where),
      other: other.map((o) => ({ clause: o.where, url: urlOf(o.where), found: o.found })),
    })),
  };
}

function plainText(plan: Plan): string {
  const blocks = plan.clauses.filter((clause) => clause.parent === null);
  return `${blocks.map((clause) => clause.text).join('\n\n')}\n`;
}

/** Nested values of a record as text, for a table. */
export function flat(record: object): object {
  const cell = (value: unknown): unknown =>
    Array.isArray(value) || (typeof value === 'object' && value !== null) ? JSON.stringify(value) : value;
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      (key === 'places' || key === 'placeNames') && Array.isArray(value) ? value.join(';') : cell(value),
    ]),
  );
}
