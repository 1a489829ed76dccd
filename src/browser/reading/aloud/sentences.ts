/** Where sentences begin and end, for reading aloud. */

/** A stretch of a text: `text.slice(start, end)`. */
export interface SentenceSpan {
  start: number;
  end: number;
}

/** What ends a sentence, with the quotes and brackets that close after it. A full stop of figures (3.5%) does not. */
const END = /(?:[。！？；!?;]+|…+(?=[”’」』）)】》〉\]]*(?:\s|$)))[”’」』）)】》〉\]]*|\n+/gu;

/** A pause inside a sentence. */
const PAUSE = /(?:[，、：]|,(?!\d))[”’」』）)】》〉]*|——/gu;

/** Some voices stop after a quarter of a minute of one utterance: about this many characters, read slowly. */
export const BREATH = 48;

/**
 * Cuts a text into sentences. They cover it without a gap, except for white space around them.
 * @param text words as shown
 */
export function splitSentences(text: string): SentenceSpan[] {
  return cut(text, { start: 0, end: text.length }, END);
}

/**
 * Cuts a sentence that is too long for one breath at its commas, as late as the breath allows; a stretch without a
 * comma stays whole.
 */
export function splitBreaths(text: string, sentence: SentenceSpan, breath = BREATH): SentenceSpan[] {
  const pieces = cut(text, sentence, PAUSE);
  const breaths: SentenceSpan[] = [];
  for (const { start, end } of pieces) {
    const last = breaths.at(-1);
    if (last && end - last.start <= breath) last.end = end;
    else breaths.push({ start, end });
  }
  return breaths;
}

function cut(text: string, { start, end }: SentenceSpan, at: RegExp): SentenceSpan[] {
  const words = text.slice(start, end);
  const ends = [...words.matchAll(at)].map((match) => start + match.index + match[0].length);
  return [start, ...ends]
    .map((from, k) => trim(text, from, ends[k] ?? end))
    .filter((span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)));
}

function trim(text: string, start: number, end: number): SentenceSpan {
  const words = text.slice(start, end);
  return {
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.trimEnd().length),
  };
}
