/** What a page counts is what it lists: every list of the built site, read as it lies in its folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';

const folder = inject('folder');
const plans = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'goals/index.html')));

/** A page of a plan; `null` where the plan has none. */
function page(plan: string, name: string): Document | null {
  const file = path.join(folder, plan, name, 'index.html');
  return existsSync(file) ? parseHTML(readFileSync(file, 'utf8')).document : null;
}

const numbers = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map(([, digits]) => Number(digits));
const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
const textOf = (element: Element | null): string => element?.textContent ?? '';

test('there are plans to read', () => {
  expect(plans).not.toEqual([]);
});

const LISTS = ['goals', 'projects', 'errata'].flatMap((name) => plans.map((plan) => [plan, name] as const));

test.each(LISTS)('%s/%s/: the filter, the jumps and the options count the entries', (plan, name) => {
  const document = page(plan, name)!;
  const entries = document.querySelectorAll('main [data-entry]').length;
  expect(numbers(textOf(document.querySelector('output')), /(\d+) 条/g)).toEqual([entries, entries]);
  for (const select of document.querySelectorAll('.filters select')) {
    const counts = numbers(textOf(select), /（(\d+)）/g);
    // What has no options here is counted in the browser; a correction may be in all chapters.
    if (counts.length > 0 && name !== 'errata')
      expect([select.getAttribute('name'), sum(counts)]).toEqual([select.getAttribute('name'), entries]);
  }
  for (const jump of document.querySelectorAll('.jump a')) {
    const counted = textOf(jump.querySelector('small'));
    const section = document
      .querySelector(`[id="${jump.getAttribute('href')!.slice(1)}"]`)!
      .closest('[data-group]')!;
    if (counted) expect(section.querySelectorAll('[data-entry]').length, textOf(jump)).toBe(Number(counted));
  }
});

test.each(plans)('%s: what the pages say in words', (plan) => {
  const listed = (name: string, entries: string): number =>
    page(plan, name)?.querySelectorAll(`main ${entries}`).length ?? 0;
  const said = (name: string, pattern: RegExp): number[] =>
    numbers(textOf(page(plan, name)!.querySelector('main')), pattern);
  const goals = listed('goals', '[data-entry]');
  const projects = listed('projects', '[data-entry]');
  expect(said('goals', /共 (\d+) 条，逐条/g)).toEqual([goals]);
  expect(said('projects', /共 (\d+) 项，逐项/g)).toEqual([projects]);
  if (page(plan, 'places'))
    expect(said('places', /写到的 (\d+) 个地方/g)).toEqual([listed('places', '.places-list li')]);
  if (page(plan, 'glossary'))
    expect(said('glossary', /规划里的 (\d+) 个/g)).toEqual([listed('glossary', '.word')]);
  const home = textOf(page(plan, '')!.querySelector('main'));
  for (const count of numbers(home, /(\d+) 个目标/g)) expect(count).toBe(goals);
  for (const count of numbers(home, /(\d+) 个项目/g)) expect(count).toBe(projects);
});

/** Headings that end with a count, and the entries under them. */
function headings(document: Document): [string, number][] {
  return [...document.querySelectorAll('main h2')].flatMap((heading): [string, number][] => {
    if (!/（\d+）$/.test(textOf(heading).trim())) return [];
    let count = 0;
    for (let next = heading.nextElementSibling; next && next.tagName !== 'H2'; next = next.nextElementSibling)
      count += next.matches('.erratum')
        ? 1
        : [next, ...next.querySelectorAll('*')].flatMap((e) =>
            e.matches('.hits > li, tbody tr, .place-records > li') ? e : [],
          ).length;
    return [[textOf(heading).trim(), count]];
  });
}

test.each(plans)('%s: headings with a count, of checks and of every place', (plan) => {
  const places = path.join(folder, plan, 'places');
  const names = existsSync(places)
    ? readdirSync(places).filter((name) => existsSync(path.join(places, name, 'index.html')))
    : [];
  const found = ['checks', ...names.map((name) => `places/${name}`)].flatMap((name) =>
    headings(page(plan, name)!),
  );
  expect(found.length).toBeGreaterThan(2);
  expect(found.filter(([heading, count]) => !heading.endsWith(`（${count}）`))).toEqual([]);
});

test.each(plans)('%s: the home of a place counts what the place lists', (plan) => {
  for (const link of page(plan, 'places')?.querySelectorAll('.places-list a') ?? []) {
    const place = page(plan, `places/${/([^/]+)\/$/.exec(link.getAttribute('href')!)![1]}`)!;
    const [projects = 0, clauses = 0] = numbers(textOf(link.querySelector('small')), /(\d+) (?:个项目|段)/g);
    const heading = (name: string): number =>
      numbers(textOf(place.querySelector('main')), new RegExp(`${name}（(\\d+)）`, 'g'))[0] ?? 0;
    expect([heading('项目'), heading('提到它的段落')], textOf(link)).toEqual([projects, clauses]);
  }
});
