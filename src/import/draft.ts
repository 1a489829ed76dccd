/**
 * A first draft of chapters from a received text. It proposes; a person decides: everything doubtful comes back as
 * a question with its line. Afterwards the chapters are the truth and this is never run on them again.
 */
import { attribute, BOX, CHAPTER, item, paragraph, SECTION, tableDraft, tidy } from './draft-text.ts';
import { fromChinese } from '../text/numerals.ts';

export interface Draft {
  /** Chapter number → the text of its file. */
  chapters: Map<number, string>;
  /** What a person must decide, by line of the received text. */
  questions: { line: number; question: string }[];
}

interface Line {
  number: number;
  text: string;
}

const FIGURE = /^图号/;
const ENDS = /[。！？：]\**$/;
const LABEL = /^(\*\*[^*]{2,30}[：:]\**|[^，。；：“”]{2,20}：|[一二三四五六七八九十]、|\d+、)/;

/** Drafts the chapter files of a plan from its received text. */
export function draft(source: string): Draft {
  const result: Draft = { chapters: new Map(), questions: [] };
  const ask = (line: number, question: string): void => void result.questions.push({ line, question });
  const lines = source
    .split('\n')
    .map((text, index) => ({ number: index + 1, text: tidy(text) }))
    .filter(({ text }) => text !== '');
  let number = 0;
  let title = '印发通知与序言';
  let body: string[] = [];
  const close = (): void => {
    if (body.length > 0) result.chapters.set(number, chapterFile(number, title, body));
    body = [];
  };
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]!;
    const heading = CHAPTER.exec(line.text);
    if (heading) {
      close();
      number = fromChinese(heading[1]!) ?? number + 1;
      title = heading[2]!;
      const next = lines[i + 1];
      if (next && next.text.length < 26 && !/[，。；：！？]/.test(next.text) && isProse(next.text)) {
        title += ` ${next.text}`;
        ask(next.number, `「${next.text}」当作章标题的第二行`);
        i += 1;
      }
    } else if (SECTION.test(line.text)) body.push(`## ${line.text}`);
    else if (FIGURE.test(line.text)) {
      ask(line.number, '此处原文缺图');
      body.push(`<LostFigure caption="${attribute(line.text)}" />`);
    } else if (line.text.startsWith('|')) {
      const end = lines.findIndex((l, k) => k > i && !l.text.startsWith('|'));
      const rows = lines.slice(i, end < 0 ? undefined : end);
      ask(line.number, '表格：核对表头行数、跨行跨列（← ↑）和分页处被拆开的单元格');
      body.push(tableDraft(rows.map((row) => row.text)));
      i += rows.length - 1;
    } else if (BOX.test(line.text)) {
      const items = boxItems(lines, i + 1, ask);
      ask(line.number, `专栏「${line.text}」到第 ${items.end} 行为止，共 ${items.texts.length} 条：核对起止`);
      body.push(`<Box title="${attribute(line.text)}">\n\n${items.texts.join('\n\n')}\n\n</Box>`);
      i = items.next - 1;
    } else {
      const [text, taken] = joined(lines, i, ask);
      body.push(paragraph(text));
      i += taken - 1;
    }
  }
  close();
  return result;
}

function joined(
  lines: readonly Line[],
  from: number,
  ask: (line: number, q: string) => void,
): [string, number] {
  let text = lines[from]!.text;
  let k = from + 1;
  while (k < lines.length && isProse(lines[k]!.text) && !ENDS.test(text)) {
    const next = lines[k]!;
    if (/[；”）]$/.test(text) || text.length < 20)
      ask(next.number, `接在「${text.slice(-8)}」后面：「${next.text.slice(0, 8)}」`);
    text += next.text;
    k += 1;
  }
  return [text, k - from];
}

const isProse = (text: string): boolean =>
  !CHAPTER.test(text) &&
  !SECTION.test(text) &&
  !BOX.test(text) &&
  !FIGURE.test(text) &&
  !text.startsWith('|');

function boxItems(
  lines: readonly Line[],
  from: number,
  ask: (line: number, q: string) => void,
): { texts: string[]; next: number; end: number } {
  const texts: string[] = [];
  let k = from;
  while (k < lines.length && isProse(lines[k]!.text) && (texts.length === 0 || LABEL.test(lines[k]!.text))) {
    const [text, taken] = joined(lines, k, ask);
    texts.push(...text.split(/(?<=.)(?=\*\*[^*]{2,30}(?:[：:]\*\*|\*\*[：:]))/u).map(item));
    k += taken;
  }
  return { texts, next: k, end: lines[k - 1]?.number ?? 0 };
}

function chapterFile(number: number, title: string, body: readonly string[]): string {
  return `---\nnumber: ${number}\ntitle: ${title}\n---\n\n${body.join('\n\n')}\n`;
}
