/** What of a pasted text is judged one by one. */

/** A sentence, or a line without an end mark. */
export interface PastedSentence {
  text: string;
  /** What stands between quotation marks in it, without them; only what is long enough to be judged. */
  quotations: string[];
  /** Ids of clauses written beside it: where it is said to stand. */
  claimed: string[];
}

const ENDS = '。！？；!?;';
const CLOSING = '”’」』）)"';
/** A line that its sentence ends with, or that announces others. */
const ENDED = new RegExp(`[${ENDS}：][${CLOSING}]*\\s*$`);
/** What splitting looks at. */
const STOP = new RegExp(`[${ENDS}“「『"]`, 'g');
const PAIRS: Record<string, string> = { '“': '”', '「': '」', '『': '』', '"': '"' };
/** An id as this site writes it, in an address or in brackets. */
const ID = /(?:https?:\/\/\S*?#|[[［【(（]\s*)?\b([abc]\d+(?:-[spirn]\d+)+)\b(?:\s*[\]］】)）])?/g;
/** What Markdown puts before a line. */
const MARKDOWN = /^\s*(?:#{1,6}\s+|>\s*|[-*+•]\s+|\d{1,3}[.)]\s+(?=[“「『"*]))+/;

/** What is shorter between quotation marks is a name, 十里地服务圈, and no quotation. */
const SHORTEST_QUOTATION = 10;

/**
 * Splits after 。！？； and at line ends, never inside quotation marks. A line end inside a sentence, as programs that
 * wrap lines leave it, is none: where the words stand in the plan across it, or where the line is as long as the longest.
 * @param stands whether words stand in the plan
 */
export function pastedSentences(pasted: string, stands: (words: string) => boolean): PastedSentence[] {
  const lines = pasted.split(/\r\n?|\n/).map((line) => line.replace(MARKDOWN, '').replaceAll('**', ''));
  return unwrapped(lines, stands).flatMap((line) => sentencesIn(line));
}

/** The longest line of a text that is wrapped is at least so long. */
const NARROWEST = 12;
const FULL = 0.8;

/** Lines that one sentence runs through, as one. */
function unwrapped(lines: readonly string[], stands: (words: string) => boolean): string[] {
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const whole: string[] = [];
  let before = '';
  for (const line of lines) {
    const last = whole.at(-1);
    const tail = last === undefined ? '' : lastOf(last);
    const open = tail.trim() !== '' && line.trim() !== '' && !line.includes('\t');
    if (open && runsOn(tail, firstOf(line), before.length, longest, stands)) whole[whole.length - 1] += line;
    else whole.push(line);
    before = line;
  }
  return whole;
}

function runsOn(
  tail: string,
  head: string,
  length: number,
  longest: number,
  stands: (words: string) => boolean,
): boolean {
  if (stands(tail + head)) return true;
  const full = longest >= NARROWEST && length >= longest * FULL;
  return full && !(stands(tail) && stands(head));
}

/** What follows the last end mark of a line; empty where it ends with one. */
const lastOf = (line: string): string => (ENDED.test(line) ? '' : split(line).at(-1)!);
const firstOf = (line: string): string => split(line)[0]!;

function sentencesIn(line: string): PastedSentence[] {
  const found: PastedSentence[] = [];
  let leading: string[] = [];
  let at = 0;
  const take = (text: string): PastedSentence[] =>
    (line.includes('\t') ? [text] : split(text))
      .filter((part) => /[\p{L}\p{N}]/u.test(part))
      .map((part) => ({
        text: part.trim(),
        quotations: quotationsIn(part),
        claimed: [...leading],
      }));
  for (const match of line.matchAll(ID)) {
    const before = take(line.slice(at, match.index));
    found.push(...before);
    // Before the words of a line an id is that of all of them, behind words of those.
    const last = found.at(-1);
    if (last) last.claimed = [...last.claimed.filter((id) => !leading.includes(id)), match[1]!];
    else leading = [match[1]!];
    at = match.index + match[0].length;
  }
  return [...found, ...take(line.slice(at))];
}

/** Splits after end marks that no quotation encloses. */
export function split(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  let at = 0;
  for (const { index } of text.matchAll(STOP)) {
    if (index < at) continue;
    const close = closingOf(text, index);
    at = Math.max(index, close);
    if (!ENDS.includes(close < 0 ? text[index]! : text[close - 1]!)) continue;
    while (at + 1 < text.length && (ENDS + CLOSING).includes(text[at + 1]!) && closingOf(text, at + 1) < 0)
      at += 1;
    at += 1;
    found.push(text.slice(start, at));
    start = at;
  }
  return start < text.length || found.length === 0 ? [...found, text.slice(start)] : found;
}

/** Where the quotation closes that opens at `at`; -1 where none opens or none closes. */
function closingOf(text: string, at: number): number {
  const close = PAIRS[text[at]!];
  return close ? text.indexOf(close, at + 1) : -1;
}

function quotationsIn(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const close = closingOf(text, at);
    if (close < 0) continue;
    if (close - at > SHORTEST_QUOTATION) found.push(text.slice(at + 1, close));
    at = close;
  }
  return found;
}
