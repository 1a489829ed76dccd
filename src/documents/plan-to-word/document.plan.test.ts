/** The Word files of every plan, read back by others: no word and no clause is missing or another. */
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { expect, inject, test } from 'vitest';
import { clausesOfWord, named, partOf, wordsIn } from '../../../scripts/testing/documents/word.ts';
import { documentPictures, planOf, type PlanFolder } from '../../../scripts/testing/fixture-plans.ts';
import type { Plan } from '../../plan/plan.ts';
import { archive } from '../../publish/downloads/archive.ts';
import { isNote, pageOf } from '../../text/clause-id.ts';
import { imprintOf } from '../imprint.ts';
import { signsOfBlock } from '../note-signs.ts';
import { chapterWord, planWord } from './document.ts';

const imprintFor = (plan: Plan) => imprintOf(plan, { date: '2026-11-27', mark: '3f9a1c2e' });
const makeWord = (folder: PlanFolder, plan: Plan, tracked: boolean): Uint8Array =>
  archive(planWord(plan, imprintFor(plan), { tracked, pictures: documentPictures(folder) }), '2026-11-27');

const made = new Map<string, Uint8Array>();

/** The Word file of a plan as it is, made once for all tests. */
function wordOf(folder: PlanFolder, plan: Plan, tracked = false): Uint8Array {
  const name = `${folder.root}/${folder.id} ${tracked}`;
  const word = made.get(name) ?? makeWord(folder, plan, tracked);
  made.set(name, word);
  return word;
}

/** Ids as a Word file has them: notes behind all that has them. */
const notesLast = (clauses: readonly { id: string }[]): string[] => {
  const ids = clauses.map(({ id }) => id);
  return [...ids.filter((id) => !isNote(id)), ...ids.filter(isNote)];
};

/** Of GB/T 9704: 156 mm in twentieths of a point. */
const TEXT_WIDTH = 8845;

const bare = (text: string): string => text.replace(/\s/g, '');

/** A box and a table with all that is in them. */
function whole(found: ReadonlyMap<string, string>, id: string): string {
  const inside = [...found.keys()].filter((other) => new RegExp(`^${id}-[ir]\\d+$`).test(other));
  return [id, ...inside].map((one) => found.get(one)!).join('\n');
}

test.each(inject('plans'))(
  'the Word file of $id has a bookmark for every clause, around its words',
  (folder) => {
    const plan = planOf(folder);
    const found = clausesOfWord(wordOf(folder, plan));
    expect([...found.keys()]).toEqual(notesLast(plan.clauses));
    for (const { id, text } of plan.clauses) expect(bare(whole(found, id)), id).toBe(bare(text));
  },
);

test.each(inject('plans'))('each chapter of $id is a Word file of its own', (folder) => {
  const plan = planOf(folder);
  const pictures = documentPictures(folder);
  for (const chapter of plan.chapters) {
    const word = archive(chapterWord(plan, chapter, imprintFor(plan), { pictures }), '2026-11-27');
    const own = plan.clauses.filter(({ id }) => pageOf(id) === chapter.id);
    expect([...clausesOfWord(word).keys()]).toEqual(notesLast(own));
    expect(wordsIn(partOf(word, 'word/header.xml'), 'shown')).toContain(`《${plan.meta.title}》`);
  }
});

test.each(inject('plans'))(
  'in the tracked edition of $id accepting all gives what is shown, refusing all what was received',
  (folder) => {
    const plan = planOf(folder);
    const word = wordOf(folder, plan, true);
    const [shown, received] = [clausesOfWord(word, 'shown'), clausesOfWord(word, 'received')];
    expect([...shown.keys()]).toEqual(notesLast(plan.clauses));
    for (const { id, text, source } of plan.clauses) {
      expect(bare(whole(shown, id)), id).toBe(bare(text));
      expect(bare(whole(received, id)), id).toBe(bare(source ?? text));
    }
  },
);

test.each(inject('plans'))(
  'in the tracked edition of $id every doubt is a comment on its words',
  (folder) => {
    const plan = planOf(folder);
    const word = wordOf(folder, plan, true);
    const body = partOf(word, 'word/document.xml');
    for (const name of ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'])
      expect(
        named(body, name)
          .map(({ attribs }) => attribs['w:id'])
          .sort(),
      ).toEqual(plan.doubts.map((_, k) => String(k)).sort());
    const said = plan.doubts.length > 0 ? named(partOf(word, 'word/comments.xml'), 'w:comment') : [];
    const texts = said.map((comment) => wordsIn(comment, 'shown'));
    for (const { id, why } of plan.doubts)
      expect(texts.filter((text) => text.includes(`（${id}）：${why}`))).toHaveLength(1);
  },
);

test.each(inject('plans'))(
  'another reader of Word finds the words of $id, its heads and its spans',
  async (folder) => {
    const plan = planOf(folder);
    const { value: html, messages } = await mammoth.convertToHtml({
      buffer: Buffer.from(wordOf(folder, plan)),
    });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    const text = bare(
      html
        .replace(/<sup><a[^>]*>\[\d+\]<\/a><\/sup>|<a href="#footnote-ref-\d+">↑<\/a>/g, '')
        .replace(/<img alt="([^"]*)"[^>]*>/g, '$1')
        .replace(/<[^>]*>/g, '')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&'),
    );
    const all = plan.chapters.flatMap(({ id, heading, blocks }) => [
      { id, words: heading ?? '' },
      ...blocks
        .flatMap((block) => [block, ...block.children])
        .map(({ id: own, ownText, picture }) => ({ id: own, words: (picture?.alt ?? '') + ownText })),
    ]);
    const words = new Map(all.map((one) => [one.id, one.words]));
    expect(
      text.endsWith(
        bare(
          notesLast(all)
            .map((id) => words.get(id)!)
            .join(''),
        ),
      ),
    ).toBe(true);
    const heads = html.match(/<h[1-4]>/g)?.length ?? 0;
    expect(heads).toBe(plan.clauses.filter(({ kind }) => kind === 'heading').length);
    const cells = plan.chapters
      .flatMap(({ blocks }) => blocks.flatMap((block) => [block, ...block.children]))
      .flatMap((block) => block.cells?.flat() ?? []);
    for (const [name, key] of [
      ['colspan', 'columns'],
      ['rowspan', 'rows'],
    ] as const)
      expect(html.split(` ${name}="`).length - 1).toBe(cells.filter((cell) => cell[key] > 1).length);
  },
);

test.each(inject('plans'))(
  'every table of $id has the grid that WPS obeys: as wide as the text',
  (folder) => {
    const plan = planOf(folder);
    const tables = named(partOf(wordOf(folder, plan), 'word/document.xml'), 'w:tbl');
    const blocks = plan.chapters.flatMap(({ blocks }) => blocks);
    expect(tables.length).toBeGreaterThanOrEqual(blocks.filter(({ kind }) => kind === 'table').length);
    const numberIn = (value: string | undefined): number => Number(value ?? 1);
    for (const table of tables) {
      const widths = named(table, 'w:gridCol').map(({ attribs }) => numberIn(attribs['w:w']));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(TEXT_WIDTH);
      for (const row of named(table, 'w:tr')) {
        const spans = named(row, 'w:tc').map((cell) =>
          numberIn(named(cell, 'w:gridSpan')[0]?.attribs['w:val']),
        );
        expect(spans.reduce((sum, span) => sum + span, 0)).toBe(widths.length);
      }
    }
  },
);

test.each(inject('plans'))('the Word file of $id is the same twice', (folder) => {
  const plan = planOf(folder);
  const make = (): string => Buffer.from(makeWord(folder, plan, true)).toString('base64');
  expect(make()).toBe(make());
});

test.each(inject('plans'))('footnotes and pictures of $id are such in its Word file', (folder) => {
  const plan = planOf(folder);
  const word = wordOf(folder, plan);
  const body = partOf(word, 'word/document.xml');
  const signs = plan.chapters.flatMap(({ blocks }) =>
    blocks.flatMap((block) => [block, ...block.children]).flatMap(signsOfBlock),
  );
  // Notes are numbered as their signs follow one another, and a number has its note.
  const noted = named(body, 'w:footnoteReference').map(({ attribs }) => attribs['w:id']);
  expect(noted).toEqual([...new Set(signs.map(({ note }) => note))].map((_, k) => String(k + 1)));
  const notes = noted.length > 0 ? named(partOf(word, 'word/footnotes.xml'), 'w:footnote') : [];
  expect(notes.map(({ attribs }) => attribs['w:id']).filter((id) => Number(id) > 0)).toEqual(noted);
  const files = unzipSync(word);
  const relations = named(partOf(word, 'word/_rels/document.xml.rels'), 'Relationship');
  const shown = named(body, 'a:blip').map(({ attribs }) => {
    const target = relations.find((one) => one.attribs['Id'] === attribs['r:embed'])!.attribs['Target'];
    return files[`word/${target}`];
  });
  expect(shown).toEqual([...documentPictures(folder).values()].map(({ bytes }) => bytes));
});
