/** Pieces as files: each heading opens a file or a section, boxes and tables become components. */
import { leadOf, leadsOf } from '../lines/leads.ts';
import type { Note } from '../lines/notes.ts';
import type { SourcePiece } from '../lines/piece.ts';
import { isCaption, writeBox, writeTable, type Written } from './blocks.ts';
import { frontFile, openFile, draftPath, draftText, type OpenFile } from './files.ts';
import { escapeAttribute, heading, paragraph } from './mdx.ts';
import { captionBelow, pictureDraft } from './pictures.ts';

/** Whether paragraphs without a number, and those with one, usually begin with a run-in heading. */
interface Usual {
  plain: boolean;
  numbered: boolean;
}

/** @returns path inside the plan's folder → text, in reading order */
export function write(draft: Written): Map<string, string> {
  const { pieces, numbering } = draft;
  const files: OpenFile[] = [frontFile(frontTitle(pieces))];
  const counts = { part: 0, chapter: 0, annex: 0, inPart: 0 };
  const usual = usualLeads(draft);
  const holders = new Map<SourcePiece['line'], OpenFile>();
  let at = 0;
  while (at < pieces.length) {
    const piece = pieces[at]!;
    if (piece.role === 'heading' && piece.rank !== 'section' && piece.rank !== 'sub')
      files.push(openFile(piece, counts, numbering));
    const file = files.at(-1)!;
    const next = writeOne(draft, at, file, usual);
    for (const one of pieces.slice(at, next)) holders.set(one.line, file);
    at = next;
  }
  for (const note of draft.notes) placeNote(note, holders, files);
  const last = files.filter(({ body, id }) => id !== 'c0' || body.length > 0);
  return new Map(last.map((file) => [draftPath(file, counts.chapter), draftText(file)]));
}

/** Writes what begins at a piece; returns where the next begins. */
function writeOne(draft: Written, at: number, { body, ...file }: OpenFile, usual: Usual): number {
  const { pieces, ask } = draft;
  const piece = pieces[at]!;
  if (piece.role === 'heading') {
    if (piece.rank === 'section') body.push(`## ${heading(sectionWords(piece))}`);
    if (piece.rank === 'sub') body.push(`### ${heading(piece.title!)}`);
    return at + 1;
  }
  if (piece.role === 'picture') {
    const caption = captionBelow(pieces[at + 1]);
    body.push(pictureDraft(piece, draft.pictures, caption, ask));
    return at + (caption ? 2 : 1);
  }
  if (piece.role === 'row') return writeTable(draft, at, body);
  if (piece.role === 'box' || piece.role === 'item') return writeBox(draft, at, body);
  if (/^图号/.test(piece.text)) {
    ask({ line: piece.line.number, question: '此处原文缺图' });
    body.push(`<LostFigure caption="${escapeAttribute(piece.text)}" />`);
  } else if (piece.role === 'prose' && !isCaption(draft, piece))
    body.push(paragraph(piece.text, file.id === 'c0' ? '' : leadIn(piece, usual)));
  return at + 1;
}

const leadIn = ({ text, line, label }: SourcePiece, usual: Usual): string =>
  line.bold ? '' : leadOf(text, label ? usual.numbered : usual.plain);

/** 第一节 with a blank, 一、 without. */
const sectionWords = ({ label, title }: SourcePiece): string =>
  label ? `${label.printed}${/^第|\d$/.test(label.printed) ? ' ' : ''}${title}`.trim() : title!;

function usualLeads({ pieces, ask }: Written): Usual {
  const first = pieces.findIndex(({ rank }) => rank === 'chapter');
  const prose = pieces.filter(({ role }, at) => role === 'prose' && at > first);
  const [plainLeads, numbered] = [false, true].map((labelled) => {
    const leads = leadsOf(prose.filter(({ label }) => (label !== null) === labelled));
    if (leads.usual)
      ask({
        line: leads.found[0]!.line.number,
        question:
          `${leads.of} 个${labelled ? '带序号的' : ''}段落里 ${leads.found.length} 个以短句开头，初稿把它当作引领句加粗：` +
          `核对第 ${leads.found.map(({ line }) => line.number).join('、')} 行`,
      });
    return leads.usual;
  });
  return { plain: plainLeads!, numbered: numbered! };
}

/** What stands before the first chapter has no printed title; this one says what it is. */
function frontTitle(pieces: readonly SourcePiece[]): string {
  const first = pieces.findIndex(({ rank }) => rank === 'chapter' || rank === 'part');
  if (first < 0) return '全文';
  const front = pieces.slice(0, first);
  const notice = front.some(({ text }) => /通知$/.test(text.replace(/\s/g, ''))) ? ['印发通知'] : [];
  const preface = front.flatMap(({ role, title }) =>
    role === 'heading' && title!.length <= 3 ? [title!] : [],
  );
  return [...notice, ...preface].join('与') || '卷首';
}

/** A note stands at the end of the file that has its words. */
function placeNote(note: Note, holders: ReadonlyMap<SourcePiece['line'], OpenFile>, files: OpenFile[]): void {
  (holders.get(note.ref!.line) ?? files.at(-1)!).notes.push(note);
}
