/** What of a pasted text is judged one by one. */

/** A sentence, or a line without an end mark. */
export interface PastedSentence {
  text: string;
  /** What stands between quotation marks in it, without them; only what is long enough to be judged. */
  quotations: string[];
  /** Ids of clauses written beside it: where it is said to stand. */
  claimed: readonly string[];
}

/** What is shorter between quotation marks is a name, 十里地服务圈, and no quotation. */
const SHORTEST_QUOTATION = 10;
/** The longest line of a text that is wrapped is at least so long. */
const NARROWEST = 14;
const FULL = 0.8;

const ENDS = '。！？；!?;';
const CLOSING = '”’」』）)';
const QUOTATION = '“[^”]*”|「[^」]*」|『[^』]*』|"[^"]*"';
const ENDED_QUOTATION = QUOTATION.replaceAll('*', `*[${ENDS}]`);
/** To the first end mark that no quotation encloses, or a quotation that has one at its end, and what closes behind it. */
const SENTENCE = new RegExp(
  `(?!$)(?:${QUOTATION}|[^${ENDS}])*?(?:(?:[${ENDS}]|${ENDED_QUOTATION})(?:[${ENDS}${CLOSING}]|"(?![^"]*"))*|$)`,
  'g',
);
/** A line that its sentence ends with, or that announces others. */
const ENDED = new RegExp(`[${ENDS}：][${CLOSING}"]*\\s*$`);
/** An id as this site writes it, in an address or in brackets. */
const ID = /(?:https?:\S*?#|[[［【(（]\s*)?\b([abc]\d+(?:-[spirn]\d+)+)\b\s*[\]］】)）]?/;
/** What Markdown puts before a line, and around words. */
const MARKDOWN = /^\s*(?:#+\s+|>\s*|[-*+•]\s+|\d+[.)]\s+(?=[“「『"*]))+|\*\*/g;

/**
 * Splits after 。！？； and at line ends, never inside quotation marks. A line end inside a sentence, as programs that
 * wrap lines leave it, is none: where the words stand in the plan across it, or where the line is as long as the longest.
 * @param stands whether words stand in the plan
 */
export function pastedSentences(pasted: string, stands: (words: string) => boolean): PastedSentence[] {
  const lines = pasted.split(/\r\n?|\n/).map((line) => line.replace(MARKDOWN, ''));
  const longest = lines.reduce((most, { length }) => Math.max(most, length), NARROWEST);
  /** Lines that one sentence runs through, as one. */
  const whole = [''];
  let before = '';
  for (const line of lines) {
    const [tail, head] = [split(whole.at(-1)!).at(-1)!, split(line)[0]!];
    const open = tail.trim() && !ENDED.test(tail) && line.trim() && !line.includes('\t');
    const wrapped = before.length >= longest * FULL && !(stands(tail) && stands(head));
    if (open && (wrapped || stands(tail + head))) whole.push(whole.pop()! + line);
    else whole.push(line);
    before = line;
  }
  return whole.flatMap(sentencesIn);
}

function sentencesIn(line: string): PastedSentence[] {
  const found: PastedSentence[] = [];
  let leading: readonly string[] = [];
  for (const [n, part] of line.split(ID).entries()) {
    const last = found.at(-1);
    if (n % 2 === 0)
      for (const text of split(part).filter((one) => /[\p{L}\p{N}]/u.test(one)))
        found.push({ text: text.trim(), quotations: quotationsIn(text), claimed: leading });
    // Before the words of a line an id is that of all of them, behind words of those.
    else if (last) last.claimed = last.claimed === leading ? [part] : [...last.claimed, part];
    else leading = [part];
  }
  return found;
}

/** Splits after end marks that no quotation encloses; a row of cells is one. */
export const split = (text: string): string[] => (!text.includes('\t') && text.match(SENTENCE)) || [text];

function quotationsIn(text: string): string[] {
  const all = text.match(new RegExp(QUOTATION, 'g')) ?? [];
  return all.map((quotation) => quotation.slice(1, -1)).filter(({ length }) => length >= SHORTEST_QUOTATION);
}
