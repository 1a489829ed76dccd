/**
 * `asked [folder]`: both lists of what people say and ask, typed one after another into the search page of the real plan
 * on a phone of 360 × 740. The clause or card that a clerk would choose is among the first three, and on the first screen;
 * of the first list at least 95 in 100, of the second 85; no answer is a blank page.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { ensureBrowser, launch } from '../browser.ts';
import { buildSite } from '../build-site.ts';
import { XIPING } from '../fixture-plans.ts';
import { serveFolder } from '../serve-folder.ts';
import type { Verdict } from '../proof.ts';

const OWN = 'node_modules/.planbook/sites/asked';
const LISTS: readonly (readonly [file: string, least: number])[] = [
  ['everyday-first.json', 0.95],
  ['everyday-second.json', 0.85],
];
const SCREEN = { width: 360, height: 740 };
/** A line of a result. */
const LINE = 20;

interface Asked {
  typed: string;
  /** Ids of clauses; none where the plan does not say it. */
  want: string[];
  /** `goal:地区生产总值365亿元` */
  cards: string[];
}

/** What stands on the first screen. */
interface Screen {
  /** The first three results, those of them that begin there. */
  clauses: string[];
  /** Kind and name of the first three cards, those of them that stand there. */
  cards: { kind: string; name: string }[];
  exact: boolean;
  blank: boolean;
}

export default async function prove([folder = OWN]: string[]): Promise<Verdict> {
  if (folder === OWN) buildSite(XIPING.root, folder);
  ensureBrowser();
  const { site, stop } = await serveFolder(folder);
  const browser = await launch();
  const shortcomings: string[] = [];
  const notes: string[] = [];
  let asked = 0;
  let answered = 0;
  try {
    const page = await browser.newPage({ viewport: SCREEN });
    await page.goto(`${site}${XIPING.id}/search/`);
    for (const [file, least] of LISTS) {
      const list = JSON.parse(readFileSync(new URL(`../corpus/${file}`, import.meta.url), 'utf8')) as Asked[];
      const missed: string[] = [];
      for (const wanted of list) {
        const screen = await screenOf(page, wanted.typed);
        if (screen.blank) shortcomings.push(`${file}: 「${wanted.typed}」 is answered by a blank page`);
        if (!answers(screen, wanted)) missed.push(wanted.typed);
      }
      const share = 1 - missed.length / list.length;
      const line = `${file}: ${list.length - missed.length} of ${list.length}, missed ${missed.join('、')}`;
      if (share < least) shortcomings.push(line);
      else console.log(line);
      notes.push(`${(share * 100).toFixed(1)} %`);
      asked += list.length;
      answered += list.length - missed.length;
    }
  } finally {
    await browser.close();
    stop();
  }
  const wanted = shortcomings.length > 0 ? asked : answered;
  return {
    found: answered,
    wanted,
    shortcomings,
    note: `of ${asked} on the first screen, ${notes.join(' and ')}`,
  };
}

function answers({ clauses, cards, exact }: Screen, { want, cards: wanted }: Asked): boolean {
  if (want.length === 0) return !exact;
  return (
    clauses.some((id) => want.includes(id)) ||
    cards.some(({ kind, name }) => wanted.some((card) => isCalled(card, kind, name)))
  );
}

/** A card says the year of a goal, `城镇化率（2025年）`, and words before it, `完成旅游开发投入`; the lists say its name or more. */
function isCalled(card: string, kind: string, name: string): boolean {
  const called = card.slice(kind.length + 1);
  return card.startsWith(`${kind}:`) && (called.includes(name) || name.includes(called));
}

/** Sends a query and looks at what stands on the screen when all has come. */
async function screenOf(page: Page, query: string): Promise<Screen> {
  await page.locator('#q').fill(query);
  await page.locator('#q').press('Enter');
  await page.waitForFunction(
    (q) => document.querySelector<HTMLElement>('plan-search')!.dataset['answered'] === q,
    query,
  );
  await page.waitForLoadState('networkidle');
  return page.evaluate((line) => {
    scrollTo(0, 0);
    const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
    const seen = (element: Element): boolean => element.getBoundingClientRect().top + line <= innerHeight;
    const first = all('[data-clause]').slice(0, 3);
    const name = (element: HTMLElement): string => {
      const beside = element.querySelector('small')?.textContent ?? '';
      return element.querySelector('a')!.textContent.replace(beside, '').trim().split(' ')[0]!;
    };
    return {
      clauses: first
        .filter((item) => seen(item.querySelector('.words')!))
        .map(({ dataset }) => dataset['clause']!),
      cards: all('[data-card]')
        .slice(0, 3)
        .filter(seen)
        .map((card) => ({ kind: card.dataset['card']!, name: name(card) })),
      exact: all('[data-match=exact]').length > 0,
      blank: first.length === 0 && all('plan-search .answer a, .jumps a, .cards a').length === 0,
    };
  }, LINE);
}
