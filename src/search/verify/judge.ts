/**
 * Whether words stand in a plan. Word for word means: the same characters after the fold of a keyboard: width, blanks, quotation
 * marks, kinds of dashes and dots. No misreading, no other word of the same meaning and no other way to write a figure is the same.
 */
import { fold } from '../fold.ts';
import { CELL_MARK, placesOf, withBorders, type Corpus, type Entry, type Standing } from './corpus.ts';
import { split, type PastedSentence } from './sentences.ts';
import type { JudgementKind } from './judgement-names.ts';
import { unlike, type Contrast } from './unlike.ts';

/** What is judged against: the text as shown, and as received where that differs. */
export interface Judged {
  shown: Corpus;
  received: Corpus;
  /** Traditional characters that the plan has in simplified form only, each for each. */
  simplified(words: string): string;
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
  claimed: readonly string[];
}

/** Folded characters below which nothing is judged. */
export const SHORTEST = 6;
const ELLIPSIS = /[[［【（]?(?:\.{3,}|…+|⋯+|。{3,}|中略)[\]］】）]?|[[［【（]略[\]］】）]?/;
/** Who quotes a part of a sentence closes it with a mark of his own: the last mark does not count. */
const LAST_MARK = /[。，、；：,;:]\s*$/;

/**
 * A sentence is judged whole; where only its quotations may be the plan's, each of them is, and of several sentences
 * between one pair of quotation marks each where the whole is not to be found.
 */
export function judgeSentence({ text, quotations, claimed }: PastedSentence, judged: Judged): Judgement[] {
  const judgeOne = (words: string): Judgement => judge(words, judged, claimed);
  const whole = judgeOne(text);
  return quotations.length === 0 || isFramed(whole, quotations)
    ? [whole]
    : quotations.flatMap((quotation) => {
        const one = judgeOne(quotation);
        return one.kind === 'absent' ? split(quotation).map(judgeOne) : [one];
      });
}

/** Whether the plan has most of what stands around the quotations, too. */
function isFramed({ kind, words, contrasts }: Judgement, quotations: readonly string[]): boolean {
  const lengthOf = (texts: readonly string[]): number => fold(texts.join('')).text.length;
  const shared = contrasts.filter(({ side }) => side === 'both').map(({ text }) => text);
  const most = lengthOf(shared) * 2 > lengthOf([words]) + lengthOf(quotations);
  return kind === 'exact' || kind === 'excerpt' || most;
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
    found: readonly { entry: Entry }[] = [],
    layer: Judgement['layer'] = 'shown',
    contrasts: Contrast[] = [],
  ): Judgement => {
    const clauses = [...new Set(found.map(({ entry }) => entry.id))];
    const stands = claimed.some((id) => clauses.some((clause) => `${clause}-`.startsWith(`${id}-`)));
    const astray = stands || clauses.length === 0 ? [] : claimed;
    return { kind, words: words.trim(), clauses, layer, contrasts, claimed: astray };
  };
  if (folded.text.length < SHORTEST) return verdict('short');
  for (const layer of ['shown', 'received'] as const) {
    const found = exactly(judged[layer], simplified);
    if (found.length > 0) return verdict('exact', found, layer);
  }
  const excerpts = excerptsOf(judged.shown, folded.text);
  if (excerpts.length > 0) return verdict('excerpt', excerpts);
  const near = unlike(judged.shown, typed, folded);
  return near ? verdict('differs', [near], 'shown', near.contrasts) : verdict('absent');
}

/** Every place of the words; what parts the cells of a row when it is copied may be blanks as well as tabs. */
export function exactly(corpus: Corpus, words: string): Standing[] {
  const found = placesOf(corpus, fold(words).text);
  const row = words.trim().replace(/[\s|｜]+/g, CELL_MARK);
  return found.length > 0 || row === words ? found : placesOf(corpus, fold(row).text);
}

/** Clauses that have the parts of folded words between ellipses one after another. */
function excerptsOf(corpus: Corpus, words: string): Standing[] {
  const parts = words.split(ELLIPSIS).map((part) => part.replace(LAST_MARK, ''));
  const [first = '', ...rest] = parts.filter(Boolean);
  if (parts.length < 2 || [first, ...rest].some(({ length }) => length < 2)) return [];
  return placesOf(corpus, first).filter(({ entry, end }) =>
    rest.every((part) => {
      const next = placesOf(corpus, part).find((place) => place.entry === entry && place.start >= end);
      end = next?.end ?? end;
      return next;
    }),
  );
}
