/** From what a reader typed to the places meant by number or by name. Everything else is for the search. */
import { sectionLabel } from '../../naming/labels.ts';
import { byCount, labelled } from './heads.ts';
import { plain, readNumbers, readBox, readId, readLabel, sameDocument } from './label.ts';
import { byName, MOST_OF_A_NUMBER, jumpTargets, type JumpTarget } from './name.ts';
import { comparableTitle } from './titles.ts';
import type { Outline } from './outline.ts';
import { simplify } from '../traditional.ts';

/**
 * The places meant, best first; none where a number does not exist, so that 第十三章 is nothing and
 * 第一章 never 第十一章. Never throws.
 * @param typed anything
 */
export function jump(typed: string, outline: Outline): JumpTarget[] {
  const whole = plain(typed);
  // The way officials cite: 《…纲要》（西政〔2021〕8号）第三章第二节.
  const text = whole.replace(/^《[^》]*》(（[^）]*）)?(?=.)/u, '');
  if (!text) return [];
  const numbered = byNumber(text, outline);
  if (numbered) return jumpTargets(numbered, outline, MOST_OF_A_NUMBER);
  return jumpTargets(byName(simplify(typed), text, outline), outline);
}

/** `null` where the text is no number of any kind. */
function byNumber(text: string, outline: Outline): string[] | null {
  const { number, ids, names } = outline;
  if (number && sameDocument(text, plain(number[0]))) return [number[1]];
  const id = readId(text);
  if (id) return ids.has(id) || Object.hasOwn(names, id) ? [id] : [];
  const label = readLabel(text);
  const headed = label && labelled(label, outline);
  if (headed && headed.length > 0 && label.heads[0]!.level.startsWith('附')) return headed;
  const box = readBox(text);
  if (box) return boxes(box.numbers, outline, box.word, box.rest);
  const numeric = readNumbers(text);
  if (numeric) return numericTargets(numeric.numbers, numeric.separator, outline);
  return called(text, outline) ?? headed;
}

/** `印发通知与序言第5段`, `名词解释第2段`: what has a name and no number, and clauses of it. */
function called(text: string, { labels, ids }: Outline): string[] | null {
  for (const id of Object.keys(labels)) {
    const place = id === 'c0' ? labels[id]! : sectionLabel(id, labels);
    const name = plain(`${place}第`).slice(0, -1);
    if (id !== 'c0' && text === plain(place)) return [id];
    const clause = text.startsWith(name) ? readLabel(`一章${text.slice(name.length)}`) : null;
    if (clause?.clause && clause.heads.length === 1 && !clause.rest && ids.has(id + clause.clause))
      return [id + clause.clause];
  }
  return null;
}

/** `3.2` is a section before it is a box, `4-1` a box before it is a section. */
function numericTargets(numbers: readonly number[], separator: string, outline: Outline): string[] {
  const [chapter, section, block] = numbers;
  const counted = byCount(numbers.slice(0, 2).map(String), outline.heads);
  const clause = block ? `-p${block}` : '';
  const sections = [...new Set([...counted, `c${chapter}${section ? `-s${section}` : ''}`])]
    .map((id) => id + clause)
    .filter((id) => outline.ids.has(id));
  if (block) return sections.slice(0, 1);
  const printed = boxes(section ? [chapter!, section] : [chapter!], outline, '专栏', '', true);
  return separator === '-' ? [...printed, ...sections] : [...sections, ...printed];
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
    ({ printed }) => !rest || comparableTitle(printed.rest).includes(comparableTitle(rest)),
  );
  const meant = fitting.filter(
    ({ id, printed }) => printed.word === word || (word === '表' && tables.has(id)),
  );
  return (meant.length > 0 ? meant : fitting).map(({ id }) => id);
}
