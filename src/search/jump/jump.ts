/** From what a reader typed to the places meant by number or by name. Everything else is for the search. */
import { plain, readBare, readBox, readId, readLabel, sameDocument, type Label } from './label.ts';
import { byName, offersOf, type Offer } from './name.ts';
import { titleWithout } from './titles.ts';
import type { Outline } from './outline.ts';
import { simplify } from '../traditional.ts';

/**
 * The places meant, best first, at most twelve; none where a number does not exist, so that 第十三章 is nothing and
 * 第一章 never 第十一章. Never throws.
 * @param typed anything
 */
export function jump(typed: string, outline: Outline): Offer[] {
  const whole = plain(typed);
  // The way officials cite: 《…纲要》（西政〔2021〕8号）第三章第二节.
  const text = whole.replace(/^《[^》]*》(（[^）]*）)?(?=.)/u, '');
  if (!text) return [];
  return offersOf(byNumber(text, outline) ?? byName(simplify(typed), text, outline), outline);
}

/** `null` where the text is no number of any kind. */
function byNumber(text: string, outline: Outline): string[] | null {
  const { number, ids, names } = outline;
  if (number && sameDocument(text, plain(number[0]))) return [number[1]];
  const id = readId(text);
  if (id) return ids.has(id) || Object.hasOwn(names, id) ? [id] : [];
  const box = readBox(text);
  if (box) return boxes(box.numbers, outline, box.word, box.rest);
  const bare = readBare(text);
  if (bare) return bareNumber(bare.numbers, bare.mark, outline);
  const label = frontLabel(text, names['c0'] ?? '') ?? readLabel(text);
  return label && labelled(label, outline);
}

/** `印发通知与序言第5段`: what is before the first chapter has a name and no number. */
function frontLabel(text: string, name: string): Label | null {
  if (!name || !text.startsWith(plain(name))) return null;
  const label = readLabel(`零章${text.slice(plain(name).length)}`);
  return label?.clause ? label : null;
}

function labelled({ chapter, section, clause, rest }: Label, outline: Outline): string[] {
  const sections = Object.keys(outline.names).filter((id) => id.endsWith(`-s${section}`));
  const bases = chapter === null ? sections : [section === null ? `c${chapter}` : `c${chapter}-s${section}`];
  return bases
    .filter((base) => outline.ids.has(base) || (clause !== '' && outline.ids.has(base + clause)))
    .filter((base) => !rest || titleWithout(outline.names[base] ?? '').includes(titleWithout(rest)))
    .map((base) => base + clause)
    .filter((id) => outline.ids.has(id));
}

/** `3.2` is a section before it is a box, `4-1` a box before it is a section. */
function bareNumber(numbers: readonly number[], mark: string, outline: Outline): string[] {
  const [chapter, section, block] = numbers;
  const id = `c${chapter}${section ? `-s${section}` : ''}${block ? `-p${block}` : ''}`;
  const sections = outline.ids.has(id) ? [id] : [];
  if (block) return sections;
  const printed = boxes(section ? [chapter!, section] : [chapter!], outline, '专栏', '', true);
  return mark === '-' ? [...printed, ...sections] : [...sections, ...printed];
}

/**
 * Boxes and tables by the number printed on them, which need not be the one they should have. A chapter's number alone
 * means the box that is so numbered, then every box of that first number.
 */
function boxes(
  numbers: readonly number[],
  { titles, tables }: Outline,
  word: '专栏' | '表',
  rest: string,
  whole = false,
): string[] {
  const known = titles.flatMap(([id, title]) => {
    const printed = readBox(plain(title));
    return printed ? [{ id, printed, key: printed.numbers.join('-'), title }] : [];
  });
  const key = numbers.join('-');
  const exact = known.filter((box) => box.key === key);
  const family = numbers.length > 1 || whole ? [] : known.filter((b) => b.key.startsWith(`${key}-`));
  const fitting = [...exact, ...family].filter(
    ({ printed }) => !rest || titleWithout(printed.rest).includes(titleWithout(rest)),
  );
  const meant = fitting.filter(
    ({ id, printed }) => printed.word === word || (word === '表' && tables.has(id)),
  );
  return (meant.length > 0 ? meant : fitting).map(({ id }) => id);
}
