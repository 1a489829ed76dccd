/**
 * Whether words stand in a plan. Word for word means: the same characters after the fold of a keyboard: width, blanks, quotation
 * marks, kinds of dashes and dots. No misreading, no other word of the same meaning and no other way to write a figure is the same.
 */
import { fold, type Folded } from '../fold.ts';
import type { Contrast } from './contrasts.ts';
import { CELL_MARK, placesOf, withBorders, type Corpus, type Standing } from './corpus.ts';
import type { Unlike } from './unlike.ts';
import { split, type PastedSentence } from './sentences.ts';

export type JudgementKind = 'exact' | 'excerpt' | 'differs' | 'absent' | 'short';

/** What each is called, the best first. */
export const JUDGEMENT_NAMES: Record<JudgementKind, string> = {
  exact: '一字不差',
  excerpt: '节引',
  differs: '有出入',
  absent: '规划里没有',
  short: '太短，不判断',
};

/** What is judged against: the text as shown, and as received where that differs. */
export interface Judged {
  shown: Corpus;
  received: Corpus;
  /** Traditional characters that the plan has in simplified form only, each for each. */
  simplified(words: string): string;
  /** See `unlike`: asked where words do not stand in the plan; where nothing answers, the plan has nothing like them. */
  unlike(corpus: Corpus, typed: string, folded: Folded): Unlike | null;
}

export interface Judgement {
  kind: JudgementKind;
  words: string;
  /** Every clause that has the words, or the one that comes nearest. */
  clauses: string[];
  /** Which text has them. */
  layer: 'shown' | 'received';
  /** Wording and plan side by side where they differ; empty for every other verdict. */
  contrasts: Contrast[];
  /** Where the words were said to stand, if they do not stand there. */
  claimed: string[];
}

/** Folded characters below which nothing is judged. */
export const SHORTEST = 6;
const ELLIPSIS = /[[［【(（]?(?:\.{3,}|…+|⋯+|。{3,}|中略)[\]］】)）]?|[[［【(（]略[\]］】)）]?/;
/** Who quotes a part of a sentence closes it with a mark of his own: the last mark does not count. */
const LAST_MARK = /[。，、；：,;:]\s*$/;

/** A sentence is judged whole; where only its quotations may be the plan's, each of them is. */
export function judgeSentence({ text, quotations, claimed }: PastedSentence, judged: Judged): Judgement[] {
  const whole = judge(text, judged, claimed);
  if (quotations.length === 0 || whole.kind === 'exact' || hasFrame(whole, quotations)) return [whole];
  return quotations.flatMap((quotation) => judgeQuotation(quotation, judged, claimed));
}

/** Of several sentences between one pair of quotation marks each is judged where the whole is not to be found. */
function judgeQuotation(words: string, judged: Judged, claimed: readonly string[]): Judgement[] {
  const whole = judge(words, judged, claimed);
  const sentences = split(words);
  if (whole.kind !== 'absent' || sentences.length < 2) return [whole];
  return sentences.map((sentence) => judge(sentence, judged, claimed));
}

/** Whether the plan has most of what stands around the quotations, too. */
function hasFrame({ kind, words, contrasts }: Judgement, quotations: readonly string[]): boolean {
  if (kind !== 'differs') return kind === 'excerpt';
  const inside = quotations.reduce((sum, quotation) => sum + fold(quotation).text.length, 0);
  const shared = contrasts.filter(({ side }) => side === 'both').map(({ text }) => fold(text).text.length);
  const around = shared.reduce((sum, length) => sum + length, 0) - inside;
  return around > (fold(words).text.length - inside) / 2;
}

/**
 * @param words without the marks that quote them
 * @param claimed ids of clauses they are said to stand in
 */
export function judge(words: string, judged: Judged, claimed: readonly string[] = []): Judgement {
  const typed = withBorders(words.replace(LAST_MARK, ''));
  const simplified = judged.simplified(typed);
  const folded = fold(simplified);
  const verdict = (
    kind: JudgementKind,
    found: readonly Standing[] = [],
    more: Partial<Judgement> = {},
  ): Judgement => {
    const clauses = [...new Set(found.map(({ entry }) => entry.id))];
    const stands = claimed.some((id) => clauses.some((clause) => `${clause}-`.startsWith(`${id}-`)));
    const astray = stands || clauses.length === 0 ? [] : [...claimed];
    return { kind, words: words.trim(), clauses, layer: 'shown', contrasts: [], claimed: astray, ...more };
  };
  if (folded.text.length < SHORTEST) return verdict('short');
  for (const layer of ['shown', 'received'] as const) {
    const found = exactly(judged[layer], simplified);
    if (found.length > 0) return verdict('exact', found, { layer });
  }
  const excerpts = excerptsOf(judged.shown, simplified);
  if (excerpts.length > 0) return verdict('excerpt', excerpts);
  const near = judged.unlike(judged.shown, typed, folded);
  return near ? verdict('differs', [near.stretch], { contrasts: near.contrasts }) : verdict('absent');
}

/** Every place of the words; what parts the cells of a row when it is copied may be blanks as well as tabs. */
export function exactly(corpus: Corpus, words: string): Standing[] {
  const found = placesOf(corpus, fold(words).text);
  const row = words.trim().replace(/[\s|｜]+/g, CELL_MARK);
  return found.length > 0 || row === words ? found : placesOf(corpus, fold(row).text);
}

/** Clauses that have the parts between ellipses one after another. */
function excerptsOf(corpus: Corpus, words: string): Standing[] {
  if (!ELLIPSIS.test(words)) return [];
  const parts = words.split(new RegExp(ELLIPSIS, 'g')).map((part) => fold(part.replace(LAST_MARK, '')).text);
  const [first, ...rest] = parts.filter((part) => part !== '');
  if (first === undefined || [first, ...rest].some((part) => part.length < 2)) return [];
  return placesOf(corpus, first).filter(({ entry, end }) => {
    let from = end;
    return rest.every((part) => {
      const next = placesOf(corpus, part).find((place) => place.entry === entry && place.start >= from);
      from = next?.end ?? from;
      return next !== undefined;
    });
  });
}
