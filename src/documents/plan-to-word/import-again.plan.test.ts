/** A Word file of a plan, imported: the same chapters, tables and words come back. */
import { expect, inject, test } from 'vitest';
import { documentPictures, planOf } from '../../../scripts/testing/fixture-plans.ts';
import { bodyOf, draftedFile } from '../../../scripts/testing/received/drafted.ts';
import { numberChapter } from '../../plan/chapter/clauses.ts';
import { parseChapter } from '../../plan/chapter/markdown.ts';
import { archive } from '../../publish/downloads/archive.ts';
import { folderOf } from '../../text/clause-id.ts';
import { imprintOf } from '../imprint.ts';
import { planWord } from './document.ts';

interface Readable {
  id: string;
  kind: string;
  ownText: string;
  picture?: { alt: string } | undefined;
  cells?: { column: number; columns: number; rows: number }[][] | undefined;
  children: readonly Readable[];
}

/** Kind, words and spans of every clause; a chapter that bears no number may come back as an annex. */
const said = (blocks: readonly Readable[], withIds: boolean): string[] =>
  blocks
    .flatMap((block) => [block, ...block.children])
    .map(({ id, kind, ownText, picture, cells }) => {
      const spans = cells?.map((row) =>
        row.map(({ column, columns, rows }) => `${column}+${columns}x${rows}`),
      );
      return [
        withIds ? id : '',
        kind,
        ownText.replace(/\s/g, ''),
        picture?.alt ?? '',
        spans ? spans.join('|') : '',
      ].join(' ');
    });

test.each(inject('plans'))('the Word file of $id is imported again as the same chapters', async (folder) => {
  const plan = planOf(folder);
  const pictures = documentPictures(folder);
  const parts = planWord(plan, imprintOf(plan, { mark: '3f9a1c2e' }), { pictures });
  const draft = await draftedFile('规划.docx', archive(parts, '2026-11-27'));
  const withIds = plan.chapters.every(({ id, label }) => label !== '' || !/^c[1-9]/.test(id));
  const pages = [...draft.files.keys()].map((path) => /\/([ab]?)0*(\d+)/.exec(path)!.slice(1).join(''));
  const again = pages.flatMap((page) => {
    const id = /^\d/.test(page) ? `c${page}` : page;
    const { blocks } = numberChapter(parseChapter(bodyOf(draft, page)), id, '');
    // The title stands above the contents and is no part of the text.
    const isTitle = id === 'c0' && blocks[0]?.ownText === plan.meta.title;
    return said(isTitle ? blocks.slice(1) : blocks, withIds && id !== 'c0');
  });
  expect(again).toEqual(plan.chapters.flatMap(({ id, blocks }) => said(blocks, withIds && id !== 'c0')));
  if (withIds) expect(pages).toEqual(expect.arrayContaining(plan.chapters.map(({ id }) => folderOf(id))));
});
