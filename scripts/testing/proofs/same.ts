/**
 * `same <old dist> <new dist> [seed]`: two builds are one site to its readers. Text, ids, links and `data-` attributes of
 * every page and the bytes of every data file are equal, 300 queries have the same answers, and 12 pages at three widths
 * the same pixels. Packed copies and downloads (`.br`, `.gz`, `.zip`) may be absent: they belong to a release.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { siteServer } from '../../../src/site/serving/site-server.ts';
import { ensureBrowser, launch } from '../browser.ts';
import type { Verdict } from '../proof.ts';
import { answersTo, queriesFor } from './same/answers.ts';
import { compareFolders } from './same/folders.ts';
import { firstDifference } from './same/page.ts';
import { draw, pagesToDraw } from './same/pictures.ts';
import { filesOf } from '../../../src/site/check/site-files.ts';

const QUERIES = 300;
const PAGES = 12;
const SEED = 20261127;
/** Where pictures that differ are put, old and new. */
const PICTURES = 'node_modules/.planbook/same';

/** What a browser sees of a site: lines of answers and pictures, each by its name. */
interface Seen {
  answers: Map<string, string[]>;
  pictures: Map<string, Buffer>;
}

export default async function prove([old = '', now = '', seed]: string[]): Promise<Verdict> {
  for (const folder of [old, now])
    if (!existsSync(path.join(folder, 'index.html')))
      throw new Error(`same <old dist> <new dist> [seed]: no site in «${folder}»`);
  const { pages, data, differences } = compareFolders(old, now);
  ensureBrowser();
  const wanted = {
    plans: plansOf(old),
    seed: Number(seed ?? SEED),
    pages: pagesToDraw(old, PAGES),
    from: old,
  };
  const before = await see(old, 0, wanted);
  const after = await see(now, before.port, wanted);
  const shortcomings = [...differences, ...answersApart(before, after), ...picturesApart(before, after)];
  const all = pages + data + before.answers.size + before.pictures.size;
  const note = `(${pages} pages, ${data} data files, ${before.answers.size} queries, ${before.pictures.size} pictures)`;
  return { found: Math.max(0, all - shortcomings.length), wanted: all, shortcomings, note };
}

interface Wanted {
  plans: string[];
  seed: number;
  pages: string[];
  /** The folder whose text the queries are of. */
  from: string;
}

/** Folders of the plans in a built site. */
const plansOf = (folder: string): string[] =>
  filesOf(folder).flatMap((file) => /^([^/]+)\/data\/clauses\.json$/.exec(file)?.[1] ?? []);

/** @param at the port: pages print their address, so both sites stand at one; 0 for any that is free */
async function see(folder: string, at: number, wanted: Wanted): Promise<Seen & { port: number }> {
  const server = siteServer(folder);
  await new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const site = `http://127.0.0.1:${port}/`;
  const browser = await launch();
  // A worker tells at the foot of the page how far it is.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const seen: Seen = { answers: new Map(), pictures: new Map() };
  try {
    for (const plan of wanted.plans) {
      const count = Math.ceil(QUERIES / wanted.plans.length);
      const page = await context.newPage();
      await page.goto(`${site}${plan}/search/`);
      const queries = queriesFor(path.join(wanted.from, plan), count, wanted.seed);
      for (const [query, lines] of await answersTo(page, queries))
        seen.answers.set(`${plan} ${query}`, lines);
      await page.close();
    }
    for (const page of wanted.pages)
      for (const [width, picture] of await draw(context, site + page))
        seen.pictures.set(`${page || 'home'} ${width}`, picture);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
  return { ...seen, port };
}

const answersApart = (old: Seen, now: Seen): string[] =>
  [...old.answers].flatMap(([query, lines]) => {
    const first = firstDifference(lines, now.answers.get(query) ?? []);
    return first ? [`${query}: ${first}`] : [];
  });

function picturesApart(old: Seen, now: Seen): string[] {
  return [...old.pictures].flatMap(([name, picture]) => {
    const other = now.pictures.get(name);
    if (other?.equals(picture)) return [];
    const file = path.join(PICTURES, name.replace(/[^\w-]+/g, '-'));
    mkdirSync(PICTURES, { recursive: true });
    writeFileSync(`${file}-old.png`, picture);
    if (other) writeFileSync(`${file}-new.png`, other);
    return [`${name} px: looks different, see ${file}-old.png and -new.png`];
  });
}
