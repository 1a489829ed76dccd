/** How characters sound, without tones, and which typed letters may stand for a word. */

/** Readings of a character; 绿 is `lv`. */
export type Pinyin = ReadonlyMap<string, readonly string[]>;

export interface PackedPinyin {
  /** Runs over the common characters in the order of their standard: `a2ai13an9…`. */
  common: string;
  /** Other characters of the plan, and further readings: `lei嫘chong重种…`. */
  more: string;
}

/** The 3,755 characters of GB2312 level 1, in the order of the standard (nearly that of their sounds). */
export function commonCharacters(): string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
  return [...new TextDecoder('gbk').decode(new Uint8Array(bytes))];
}

export function packPinyin(
  common: readonly string[],
  more: readonly (readonly [string, string])[],
): PackedPinyin {
  const runs: [string, number][] = [];
  for (const syllable of common) {
    const last = runs.at(-1);
    if (last?.[0] === syllable) last[1] += 1;
    else runs.push([syllable, 1]);
  }
  const chars = new Map<string, string>();
  for (const [char, syllable] of more) chars.set(syllable, (chars.get(syllable) ?? '') + char);
  return {
    common: runs.map(([syllable, times]) => syllable + (times > 1 ? String(times) : ',')).join(''),
    more: [...chars].map(([syllable, list]) => syllable + list).join(''),
  };
}

export function unpackPinyin(table: PackedPinyin): Pinyin {
  const pinyin = new Map<string, string[]>();
  const chars = commonCharacters();
  let at = 0;
  for (const [, syllable, times] of table.common.matchAll(/([a-z]+)(\d+|,)/g))
    for (let n = times === ',' ? 1 : Number(times); n > 0; n -= 1) pinyin.set(chars[at++]!, [syllable!]);
  for (const [, syllable, list] of table.more.matchAll(/([a-z]+)([^a-z]+)/g))
    for (const char of list!) pinyin.set(char, [...(pinyin.get(char) ?? []), syllable!]);
  return pinyin;
}

/** The letters of a query typed as pinyin, `null` when it is none: `Xiǎo hóng hé` → `xiaohonghe`. */
export function pinyinLetters(query: string): string | null {
  const plain = query
    .normalize('NFKD')
    .toLowerCase()
    .replace(/u\u0308/g, 'v')
    .replace(/[\u0300-\u036f\s'’·-]/g, '');
  return /^[a-z]{2,40}$/.test(plain) ? plain : null;
}

/**
 * How well typed letters fit a word in pinyin; less is better, 0 is the whole word typed in full, `null` is no fit.
 * Each syllable may be typed in full or by its initial, the last may be unfinished. A match that begins inside the
 * word must be typed in full.
 */
export function pinyinCost(letters: string, word: readonly string[], pinyin: Pinyin): number | null {
  const syllables = word.map((char) => pinyin.get(char) ?? [char]);
  let best = abbreviations(letters, syllables, 0);
  let start = 0;
  while (best !== 0 && start + 1 < word.length && letters.length > 3) {
    start += 1;
    const cost = abbreviations(letters, syllables, start);
    if (cost !== null && cost % 10 === 0 && (best === null || cost + 1000 < best)) best = cost + 1000;
  }
  return best;
}

/** Costs 10 for each syllable not typed and 1 for each typed by its initial only (at most 9). */
function abbreviations(
  letters: string,
  syllables: readonly (readonly string[])[],
  at: number,
): number | null {
  if (letters === '') return (syllables.length - at) * 10;
  const here = syllables[at];
  if (!here) return null;
  let best: number | null = null;
  for (const syllable of here) {
    const ways = new Set([syllable, /^[zcs]h/.exec(syllable)?.[0] ?? '', syllable[0] ?? '', letters]);
    for (const way of ways) {
      if (way === '' || !letters.startsWith(way) || !syllable.startsWith(way)) continue;
      const rest = abbreviations(letters.slice(way.length), syllables, at + 1);
      if (rest === null) continue;
      const cost = rest + (way === syllable || rest % 10 === 9 ? 0 : 1);
      if (best === null || cost < best) best = cost;
    }
  }
  return best;
}
