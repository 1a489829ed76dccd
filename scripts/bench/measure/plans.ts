/** Writes plans to measure with: as long and as structured as the real one, every text different. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Clause } from '../../../src/plan/fidelity/texts.ts';
import { placeFinder } from '../../../src/plan/records/places.ts';
import { toChinese } from '../../../src/text/numerals.ts';
import { loadPlan } from '../../../src/site/plans/load-plan.ts';
import { learn, type Writer } from './varied.ts';

const MODEL = 'xiping-145';

/** One chapter while it is written: its file, and the same text as received. */
interface Draft {
  number: number;
  title: string;
  sections: number;
  goals: string[];
  projects: string[];
  body: string[];
  source: string[];
}

/** Writes `count` plans into `folder` (one folder each) and returns their ids. The same in every run. */
export function writePlans(folder: string, count: number): string[] {
  const { clauses, places } = loadPlan(MODEL);
  // Forms that count in some clauses only are not in the clauses written here.
  const everywhere = places.map((place) => ({ ...place, at: {} }));
  const find = placeFinder(everywhere);
  const write = learn(clauses.map(({ text }) => text));
  return Array.from({ length: count }, (_, n) => {
    const id = `plan-${String(n + 1).padStart(3, '0')}`;
    const target = path.join(folder, id);
    mkdirSync(path.join(target, 'chapters'), { recursive: true });
    const drafts = draftPlan(clauses, write(n + 1));
    writeFileSync(path.join(target, 'source.txt'), drafts.flatMap(({ source }) => source).join('\n'));
    writeFileSync(path.join(target, 'errata.yaml'), 'corrections: []\ndoubts: []\n');
    writeFileSync(path.join(target, 'plan.yaml'), fieldsOf(n + 1));
    const lines = drafts
      .flatMap(({ source }) => source)
      .join('\n')
      .split('\n');
    const named = new Set(lines.flatMap((ownText) => find({ id: '', ownText }).map(({ place }) => place)));
    const gazetteer = everywhere.map((place) => ({ ...place, unnamed: !named.has(place.id) }));
    writeFileSync(path.join(target, 'places.yaml'), JSON.stringify(gazetteer));
    for (const draft of drafts) {
      const name = `${String(draft.number).padStart(2, '0')}.mdx`;
      writeFileSync(path.join(target, 'chapters', name), fileOf(draft));
    }
    return id;
  });
}

const fieldsOf = (n: number): string => `title: 第${n}县国民经济和社会发展规划纲要
short: 第${n}县规划纲要
place: 第${n}县
period: { from: 2026, to: 2030 }
issuer: 第${n}县人民政府
issued: 2026-03-01
source: 为测量生成的文字，没有意思。
`;

function draftPlan(clauses: readonly Clause[], write: Writer): Draft[] {
  const drafts: Draft[] = [];
  for (const clause of clauses) {
    const number = Number(/^c(\d+)/.exec(clause.id)![1]);
    if (number === 0) continue;
    if (drafts.at(-1)?.number !== number) drafts.push(newChapter(number, write(10)));
    else addClause(drafts.at(-1)!, clause, clauses, write);
  }
  return drafts;
}

function newChapter(number: number, title: string): Draft {
  const source = [`第${toChinese(number)}章 ${title}`];
  return { number, title, sections: 0, goals: [], projects: [], body: [], source };
}

function addClause(draft: Draft, clause: Clause, clauses: readonly Clause[], write: Writer): void {
  const add = (shown: string, received = shown): void => {
    draft.body.push(shown);
    draft.source.push(received);
  };
  if (/-s\d+$/.test(clause.id)) {
    const title = `第${toChinese((draft.sections += 1))}节 ${write(8)}`;
    add(`## ${title}`, title);
  } else if (clause.kind === 'heading') {
    const title = write(8);
    add(`### ${title}`, title);
  } else if (clause.kind === 'paragraph') {
    const promise = draft.body.length % 2 === 0 ? 1000 + draft.body.length : null;
    const lead = `${write(9)}。`;
    const text = write(Math.max(20, clause.text.length - 10));
    const rest = promise === null ? `${text}。` : `${text}，${quoteOf(promise)}。`;
    add(`**${lead}**${rest}`, lead + rest);
    if (promise !== null) draft.goals.push(goal(draft, promise, text));
  } else if (clause.kind === 'box' || clause.kind === 'table') {
    const title = `专栏 ${clause.id.slice(1)}：${write(6)}`;
    const parts = clauses.filter(({ parent }) => parent === clause.id);
    const items = parts.map(({ text }) => `${write(Math.max(20, text.length))}。`);
    if (items.length === 0) return;
    add(`<Box title="${title}">\n\n${items.join('\n\n')}\n\n</Box>`, `${title}\n${items.join('\n')}`);
    for (const item of items) draft.projects.push(project(draft, item));
  }
}

const quoteOf = (value: number): string => `其中新增到${value}万元以上`;

const goal = (draft: Draft, value: number, text: string): string =>
  `  - { id: g-${draft.number}-${value}, name: '${text.slice(0, 8)}', quote: ${quoteOf(value)}, target: ≥${value}万元, year: 2030 }`;

const project = (draft: Draft, quote: string): string =>
  `  - { id: p-${draft.number}-${draft.projects.length}, name: '${quote.slice(0, 12)}', quote: '${quote}' }`;

function fileOf({ number, title, goals, projects, body }: Draft): string {
  const layer = (name: string, records: readonly string[]): string =>
    records.length > 0 ? `${name}:\n${records.join('\n')}\n` : '';
  const fields = `number: ${number}\ntitle: ${title}\n${layer('goals', goals)}${layer('projects', projects)}`;
  return `---\n${fields}---\n\n${body.join('\n\n')}\n`;
}
