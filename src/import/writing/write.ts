/** Pieces as files: each heading opens a file or a section, boxes and tables become components. */
import type { Ask } from '../structure/headings.ts';
import { leadOf, leadsOf } from '../structure/leads.ts';
import { printedSign, writeNotes, type Note } from '../structure/notes.ts';
import type { Piece } from '../structure/piece.ts';
import type { TableFound } from '../structure/tables.ts';
import { frontFile, openFile, pathOf, textOf, type OpenFile } from './files.ts';
import { attribute, heading, items, paragraph, tableDraft } from './mdx.ts';
import type { Numbering } from './numbering.ts';
import { pictureDraft } from './pictures.ts';

export interface Written {
  pieces: readonly Piece[];
  tables: readonly TableFound[];
  notes: readonly Note[];
  numbering: Numbering;
  pictures: ReadonlyMap<string, Uint8Array>;
  ask: Ask;
}

/** How a paragraph that its files marks no lead in gets one. */
interface Usual {
  plain: boolean;
  numbered: boolean;
}

export function write(draft: Written): Map<string, string> {
  const { pieces, numbering } = draft;
  const files: OpenFile[] = [frontFile(frontTitle(pieces))];
  const counts = { part: 0, chapter: 0, annex: 0, inPart: 0 };
  const usual = usualLeads(draft);
  const holders = new Map<Piece['line'], OpenFile>();
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
  return new Map(last.map((file) => [pathOf(file, counts.chapter), textOf(file)]));
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
  if (piece.role === 'picture') body.push(pictureDraft(piece, draft.pictures, ask));
  else if (piece.role === 'row') return writeTable(draft, at, body);
  else if (piece.role === 'box' || piece.role === 'item') return writeBox(draft, at, body);
  else if (/^图号/.test(piece.text)) {
    ask({ line: piece.line.number, question: '此处原文缺图' });
    body.push(`<LostFigure caption="${attribute(piece.text)}" />`);
  } else if (piece.role === 'prose' && !isCaption(draft, piece))
    body.push(
      paragraph(
        piece.text,
        piece.line.bold || file.id === 'c0'
          ? ''
          : leadOf(piece.text, piece.label ? usual.numbered : usual.plain),
      ),
    );
  return at + 1;
}

/** 第一节 with a blank, 一、 without. */
const sectionWords = ({ label, title }: Piece): string =>
  label ? `${label.printed}${/^第|\d$/.test(label.printed) ? ' ' : ''}${title}`.trim() : title!;

const isCaption = ({ tables }: Written, { line }: Piece): boolean =>
  tables.some(({ caption }) => caption.some((one) => one.line === line));

function writeTable({ pieces, tables, ask }: Written, at: number, body: string[]): number {
  let end = at;
  while (pieces[end]?.role === 'row') end += 1;
  const table = tables.find(({ rows }) => rows[0]!.line === pieces[at]!.line);
  const rows = pieces.slice(at, end).filter(({ cells }) => cells!.some((cell) => cell !== ''));
  const title = (table?.caption ?? [])
    .filter(({ role }) => role === 'prose')
    .map(({ spaced }) => spaced.replaceAll('**', ''))
    .join(' ');
  const heads = rows.findIndex(({ line }) => !line.row?.head);
  ask({
    line: pieces[at]!.line.number,
    question: '表格：核对表头行数、跨行跨列（← ↑）和分页处被拆开的单元格',
  });
  body.push(
    tableDraft(
      rows.map(({ cells }) => cells!),
      plain(title),
      Math.max(1, heads),
    ),
  );
  return end;
}

function writeBox({ pieces, ask }: Written, at: number, body: string[]): number {
  const box = pieces[at]!.box ?? pieces[at]!;
  const titled = pieces[at]!.role === 'box';
  const own = pieces.slice(titled ? at + 1 : at);
  const after = own.findIndex((piece) => piece.role !== 'item' || piece.box?.line !== box.line);
  const inside = own.slice(0, after < 0 ? undefined : after);
  const texts = inside.flatMap(({ text }) => items(text));
  const title = titled ? plain(box.spaced.replaceAll('**', '')) : '';
  const end = inside.at(-1);
  const last = end?.until ?? end?.line.number ?? box.line.number;
  if (box.line.frame === undefined)
    ask({
      line: box.line.number,
      question: `专栏「${title}」到第 ${last} 行为止，共 ${texts.length} 条：核对起止`,
    });
  else if (!titled) ask({ line: box.line.number, question: '框里的文字没有题名，当作没有题名的专栏' });
  body.push(`<Box${title ? ` title="${attribute(title)}"` : ''}>\n\n${texts.join('\n\n')}\n\n</Box>`);
  return at + (titled ? 1 : 0) + inside.length;
}

/** A note cannot hang on words in an attribute: there its sign is printed. */
const plain = (text: string): string => writeNotes(text, printedSign);

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
function frontTitle(pieces: readonly Piece[]): string {
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
function placeNote(note: Note, holders: ReadonlyMap<Piece['line'], OpenFile>, files: OpenFile[]): void {
  (holders.get(note.ref!.line) ?? files.at(-1)!).notes.push(note);
}
