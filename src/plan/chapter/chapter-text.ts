/** A chapter as the pages and exports need it: its words and ids, without the syntax tree they were read from. */
import type { Chapter } from './chapter.ts';
import type { Block } from './block.ts';
import type { Piece } from './markup.ts';

export interface BlockText extends Pick<
  Block,
  'id' | 'kind' | 'chapter' | 'section' | 'lead' | 'ownText' | 'cells' | 'picture' | 'label'
> {
  pieces: Pick<Piece, 'text' | 'note'>[];
  children: BlockText[];
}

export interface ChapterText extends Pick<
  Chapter,
  'id' | 'number' | 'title' | 'label' | 'heading' | 'meta' | 'file'
> {
  blocks: BlockText[];
}

/**
 * A chapter without its syntax tree. Without trees a plan can be sent to another thread, and a hundred plans fit into
 * memory.
 */
export const chapterText = ({
  id,
  number,
  title,
  label,
  heading,
  meta,
  file,
  blocks,
}: Chapter): ChapterText => ({
  id,
  number,
  title,
  label,
  heading,
  meta,
  file,
  blocks: blocks.map(blockText),
});

const blockText = (block: Block): BlockText => {
  const { id, kind, chapter, section, lead, ownText, cells, picture, label, pieces, children } = block;
  return {
    id,
    kind,
    chapter,
    section,
    lead,
    ownText,
    pieces: pieces.map(({ text, note }) => (note ? { text, note } : { text })),
    ...(cells ? { cells } : {}),
    ...(picture ? { picture } : {}),
    ...(label === undefined ? {} : { label }),
    children: children.map(blockText),
  };
};
