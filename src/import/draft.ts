/**
 * A first draft of chapters from a received text. It proposes; a person decides: everything it guessed comes back as a
 * question with its line. Afterwards the chapters are the truth and this is never run on them again.
 */
import type { Question, Received } from './reading/received.ts';
import { markBoxes } from './structure/boxes.ts';
import { markContents } from './lines/contents-list.ts';
import { markAnnexes, markFront } from './structure/ends.ts';
import { splitGlued } from './structure/glued.ts';
import { type Ask, piecesOf } from './lines/piece.ts';
import { markBare, markHeadings, markSubheadings } from './structure/headings.ts';
import { markNotes, releaseNotes } from './lines/notes.ts';
import { markPageNumbers } from './lines/page-numbers.ts';
import { joinParagraphs, typingOf } from './structure/paragraphs.ts';
import { askSequence } from './structure/sequence.ts';
import { markTables } from './lines/tables.ts';
import { joinTitles, nameAnnexes } from './structure/titles.ts';
import { unwrap } from './structure/wrapping.ts';
import type { Aside } from '../plan/authoring/schema-errata.ts';
import { asideOf } from './writing/aside.ts';
import { firstLoss } from './writing/nothing-lost.ts';
import { readNumbering, type DraftNumbering } from './writing/numbering.ts';
import { countDraft, countSource, summary } from './writing/summary.ts';
import { write } from './writing/write.ts';

export interface Draft {
  /** Path inside the plan's folder → text, `chapters/` alone. */
  files: Map<string, string>;
  numbering: DraftNumbering;
  /** The plan's title where the text says it, or ''. */
  title: string;
  /** Lines of `source.txt` that are in no chapter, or elsewhere in one than in the source. */
  aside: Aside[];
  /** What a person must decide, by line of the source. */
  questions: Question[];
  /** What the source has and what the draft has, one line. */
  summary: string;
}

/** Drafts the chapter files of a plan from what was received. */
export function draft({ lines, source, questions: remarks, pictures, title: own }: Received): Draft {
  const questions = [...remarks];
  const ask: Ask = (question) => void questions.push(question);
  const rows = piecesOf(lines);
  markPageNumbers(rows);
  const all = unwrap(rows);
  const contents = markContents(all);
  const tables = markTables(all);
  const marked = markNotes(all, ask);
  const scheme = markHeadings(all, ask);
  markAnnexes(all, ask);
  const { title } = markFront(all, ask);
  const split = splitGlued(all, scheme, ask);
  askSequence(split, ask);
  const captions = new Set(tables.flatMap(({ caption }) => caption.filter(({ role }) => role === 'prose')));
  const pieces = joinTitles(split, { captions, ...typingOf(split) }, ask);
  nameAnnexes(pieces);
  markBoxes(pieces, captions);
  const notes = releaseNotes(marked, captions, ask);
  const typing = typingOf(pieces);
  markSubheadings(pieces, ask);
  markBare(pieces, !typing.broken, ask);
  const numbering = readNumbering(pieces);
  const text = pieces.filter(({ role }) => !['page', 'note', 'contents'].includes(role));
  const joined = joinParagraphs(text, typing, ask);
  const files = write({ pieces: joined, tables, notes, numbering, pictures, ask });
  const aside = asideOf(all, contents, ask);
  if (!pieces.some(({ rank }) => rank === 'chapter')) ask({ line: 1, question: '没有认出章：全文放在 00' });
  const loss = firstLoss(source, aside, files, numbering);
  if (loss) ask({ line: 1, question: `初稿和来稿有一处对不上，请告诉维护程序的人：${loss}` });
  return {
    files,
    numbering,
    title: title || own || '',
    aside,
    questions: questions.sort((a, b) => a.line - b.line),
    summary: summary(countSource(pieces, tables, notes.length), countDraft(files)),
  };
}
