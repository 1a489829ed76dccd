/** The files of a draft: headings open them, everything else goes into the one that is open. */
import { dueLabel, type DraftNumbering } from './numbering.ts';
import { heading as headingWords, yaml } from './mdx.ts';
import type { Note } from '../lines/notes.ts';
import type { SourcePiece } from '../lines/piece.ts';

export interface OpenFile {
  /** `c3`, `b2`, `a1`. */
  id: string;
  fields: [string, string][];
  title: string;
  body: string[];
  notes: Note[];
}

const FRONT: OpenFile = { id: 'c0', fields: [['number', '0']], title: '', body: [], notes: [] };

/** Opens the first file, what stands before the first chapter. */
export const frontFile = (title: string): OpenFile => ({ ...FRONT, title, body: [], notes: [] });

/** What the next file of each kind counts from. */
export interface DraftCounts {
  part: number;
  chapter: number;
  annex: number;
  /** Chapters of the part that is open. */
  inPart: number;
}

/** The file a heading opens. Its label is a field only where the plan's numbering would print another. */
export function openFile(piece: SourcePiece, counts: DraftCounts, numbering: DraftNumbering): OpenFile {
  const rank = piece.rank as 'part' | 'chapter' | 'annex';
  counts[rank] += 1;
  counts.inPart = rank === 'part' ? 0 : counts.inPart + 1;
  const number = counts[rank];
  const printed = piece.label?.printed ?? '';
  const style = rank === 'annex' ? undefined : numbering[rank];
  const nth = rank === 'chapter' && numbering.chapters === 'again' ? counts.inPart : number;
  const due = dueLabel(style, nth);
  const fields: OpenFile['fields'] = [['number', String(number)]];
  if (rank === 'part') fields.push(['first', String(counts.chapter + 1)]);
  if (printed !== due && !(rank === 'annex' && !printed))
    fields.push(['label', printed ? yaml(printed) : "''"]);
  return {
    id: `${{ part: 'b', chapter: 'c', annex: 'a' }[rank]}${number}`,
    fields,
    title: piece.title ?? '',
    body: [],
    notes: [],
  };
}

/** `c3` of 120 chapters titled 发展环境 → `chapters/003-发展环境.mdx`. */
export function draftPath({ id, title }: OpenFile, chapters: number): string {
  const width = Math.max(2, String(chapters).length);
  const number = id.startsWith('c') ? id.slice(1).padStart(width, '0') : id;
  const [words = ''] =
    /^[\p{Script=Han}\p{L}\p{N}]{1,10}/u.exec(title.replace(/[\s“”‘’《》、，]/g, '')) ?? [];
  return `chapters/${number}${words ? `-${words}` : ''}.mdx`;
}

/** The text of a file. */
export function draftText({ fields, title, body, notes }: OpenFile): string {
  const [number, ...rest] = fields;
  const lines = [number!, ['title', yaml(title)], ...rest].map((field) => field.join(': '));
  const foot = notes.map(({ label, text }) => `[^${label}]: ${headingWords(text)}`);
  return `${['---', ...lines, '---'].join('\n')}\n${[...body, ...foot].map((block) => `\n${block}\n`).join('')}`;
}
