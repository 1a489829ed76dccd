/** The e-book of every plan, read back as XML: no word and no clause is missing or another. */
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { parseDocument } from 'htmlparser2';
import { expect, inject, test } from 'vitest';
import { documentPictures, planOf, SMALL, type PlanFolder } from '../../../scripts/testing/fixture-plans.ts';
import {
  childrenOf,
  findElement,
  htmlText,
  isElement,
  type HtmlElement,
  type HtmlNode,
} from '../../import/reading/html.ts';
import type { Plan } from '../../plan/plan.ts';
import { archive } from '../../publish/downloads/archive.ts';
import { imprintOf } from '../imprint.ts';
import { planEpub } from './book.ts';

const bookOf = (folder: PlanFolder, plan: Plan) =>
  planEpub(plan, imprintOf(plan, { date: '2026-11-27', mark: '3f9a1c2e' }), documentPictures(folder));
const xml = (text: string | Uint8Array | undefined): HtmlNode =>
  parseDocument(String(text), { xmlMode: true });
const bare = (text: string): string => text.replace(/\s/g, '');

/** As `Clause.text` has them: the signs of notes are no words, a picture has those that stand for it. */
function wordsOf(node: HtmlNode): string {
  if (!isElement(node)) return node.type === 'text' ? htmlText(node) : childrenOf(node).map(wordsOf).join('');
  if (/^doc-(noteref|backlink)$/.test(node.attribs['role'] ?? '')) return '';
  if (node.name !== 'figure') return childrenOf(node).map(wordsOf).join('');
  const [image] = findElement(node, ({ name }) => name === 'img');
  return `${childrenOf(node).map(wordsOf).join('')}\n${image!.attribs['alt']}`;
}

/** Every element with an id, those inside others too. */
const withId = (node: HtmlNode): HtmlElement[] =>
  'children' in node
    ? node.children.flatMap((child) => [
        ...(isElement(child) && child.attribs['id'] ? [child] : []),
        ...withId(child),
      ])
    : [];

test.each(inject('plans'))('the e-book of $id has every clause by its id, word by word', (folder) => {
  const plan = planOf(folder);
  const pages = [...bookOf(folder, plan)].filter(([name]) => /EPUB\/[abc]\d+\.xhtml$/.test(name));
  const found = new Map(
    pages.flatMap(([, page]) => withId(xml(page)).map((e) => [e.attribs['id']!, wordsOf(e)])),
  );
  const wanted = plan.clauses.map(({ id }) => id);
  // What stands before the first chapter has a title of ours.
  expect([...found.keys()].filter((id) => id !== 'c0')).toEqual(wanted);
  for (const { id, text } of plan.clauses) expect(bare(found.get(id)!), id).toBe(bare(text));
});

test.each(inject('plans'))('every link and every file of the e-book of $id arrives', (folder) => {
  const plan = planOf(folder);
  const book = bookOf(folder, plan);
  expect([...book][0]).toEqual(['mimetype', 'application/epub+zip']);
  const nav = xml(book.get('EPUB/nav.xhtml')!);
  for (const { attribs } of findElement(nav, ({ name }) => name === 'a')) {
    const [file, id] = attribs['href']!.split('#');
    expect(book.get(`EPUB/${file}`)).toContain(id ? ` id="${id}"` : '');
  }
  for (const [name, page] of book) {
    if (!/EPUB\/[abc]?\d+\.xhtml$/.test(name)) continue;
    for (const { attribs } of findElement(xml(page), (element) => element.name === 'a'))
      expect(page).toContain(` id="${attribs['href']!.replace('#', '')}"`);
    for (const { attribs } of findElement(xml(page), (element) => element.name === 'img'))
      expect(book.get(`EPUB/${attribs['src']}`)).toBeInstanceOf(Uint8Array);
  }
  const items = findElement(xml(book.get('EPUB/package.opf')!), ({ name }) => name === 'item');
  const files = [...book.keys()].filter((name) => name.startsWith('EPUB/') && !name.endsWith('.opf'));
  expect(items.map(({ attribs }) => `EPUB/${attribs['href']}`).sort()).toEqual(files.sort());
});

test.each(inject('plans'))('EPUBCheck finds no error and no warning in the e-book of $id', async (folder) => {
  const { messages } = await EpubCheck.validate(archive(bookOf(folder, planOf(folder)), '2026-11-27'));
  expect(messages.filter(({ severity }) => severity !== 'usage' && severity !== 'info')).toEqual([]);
});

test('EPUBCheck does find what is wrong', async () => {
  const book = bookOf(SMALL, planOf(SMALL));
  const broken = 'EPUB/c1.xhtml';
  book.set(broken, String(book.get(broken)).replace('href="style.css"', 'href="none.css"'));
  const { errorCount } = await EpubCheck.validate(archive(book, '2026-11-27'));
  expect(errorCount).toBeGreaterThan(0);
});
