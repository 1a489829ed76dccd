/** A chapter as the pages and exports need it: its words and ids, without the syntax tree they were read from. */
import type { Chapter } from './chapter.ts';
import type { Block } from './block.ts';

export interface BlockText extends Pick<Block, 'id' | 'kind' | 'chapter' | 'section' | 'lead' | 'own'> {
  pieces: { text: string }[];
  parts: BlockText[];
}

export interface ChapterText extends Pick<Chapter, 'id' | 'number' | 'title' | 'label' | 'heading' | 'file'> {
  blocks: BlockText[];
}

/** A plan can so be sent from one thread to another, and a hundred fit into the memory. */
export const chapterText = ({ id, number, title, label, heading, file, blocks }: Chapter): ChapterText => ({
  id,
  number,
  title,
  label,
  heading,
  file,
  blocks: blocks.map(blockText),
});

const blockText = ({ id, kind, chapter, section, lead, own, pieces, parts }: Block): BlockText => ({
  id,
  kind,
  chapter,
  section,
  lead,
  own,
  pieces: pieces.map(({ text }) => ({ text })),
  parts: parts.map(blockText),
});
