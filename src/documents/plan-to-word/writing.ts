/** What the writers of one Word file of a plan share: its numbers, its marks, what they have put aside. */
import type { BlockText, ChapterText } from '../../plan/chapter/chapter-text.ts';
import type { Doubt, ErratumMark } from '../../plan/fidelity/errata.ts';
import type { Plan } from '../../plan/plan.ts';
import { signsOfBlock, type SignAt } from '../note-signs.ts';
import type { DocumentPicture, DocumentPictures } from '../pictures.ts';
import { bookmarkEnds, bookmarkName } from '../word/text.ts';

export interface Writing {
  plan: Plan;
  /** Corrections and doubts by clause: of the tracked edition; in others there are none. */
  marks: ReadonlyMap<string, readonly ErratumMark[]>;
  doubts: ReadonlyMap<string, Doubt>;
  /** The signs of footnotes by the clause they stand in, and the notes by their ids. */
  signs: ReadonlyMap<string, readonly SignAt[]>;
  notes: ReadonlyMap<string, BlockText>;
  pictures: DocumentPictures;
  /** Day of all changes and comments. */
  date: string;
  /** Number of the next bookmark or change. */
  next: number;
  /** Comments written so far, by their doubt. */
  comments: Map<string, string>;
  /** Ids of the notes whose signs are written so far; the first is number 1. */
  footnotes: string[];
  /** Pictures written so far. */
  shown: DocumentPicture[];
}

/** @param chapters that the file has */
export function beginWriting(
  plan: Plan,
  chapters: readonly ChapterText[],
  date: string,
  { tracked = false, pictures = new Map() }: { tracked?: boolean; pictures?: DocumentPictures },
): Writing {
  const blocks = chapters.flatMap((chapter) => chapter.blocks.flatMap((block) => [block, ...block.children]));
  return {
    plan,
    marks: Map.groupBy(tracked ? plan.marks : [], ({ clause }) => clause),
    doubts: new Map(plan.doubts.map((doubt) => [doubt.id, doubt])),
    signs: new Map(blocks.map((block) => [block.id, signsOfBlock(block)])),
    notes: new Map(blocks.flatMap((block) => (block.kind === 'note' ? [[block.id, block]] : []))),
    pictures,
    date,
    next: 1,
    comments: new Map(),
    footnotes: [],
    shown: [],
  };
}

/** The bookmark of a clause, with a number of its own, for words that begin in one paragraph and end in another. */
export const clauseEnds = (writing: Writing, id: string): [begin: string, end: string] =>
  bookmarkEnds(bookmarkName(id), (writing.next += 1));

/** A clause's bookmark around its words. */
export function clauseMark(writing: Writing, id: string, content: string): string {
  const [begin, end] = clauseEnds(writing, id);
  return begin + content + end;
}
