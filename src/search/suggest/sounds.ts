/** How characters sound, without tones, and which typed letters may stand for a word. */

/** Readings of a character; 绿 is `lv`. */
export type Sounds = ReadonlyMap<string, readonly string[]>;

export interface SoundTable {
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

export function packSounds(
  common: readonly string[],
  more: readonly (readonly [string, string])[],
): SoundTable {
  const runs: [string, number][] = [];
  for (const sound of common) {
    const last = runs.at(-1);
    if (last?.[0] === sound) last[1] += 1;
    else runs.push([sound, 1]);
  }
  const chars = new Map<string, string>();
  for (const [char, sound] of more) chars.set(sound, (chars.get(sound) ?? '') + char);
  return {
    common: runs.map(([sound, times]) => sound + (times > 1 ? String(times) : ',')).join(''),
    more: [...chars].map(([sound, list]) => sound + list).join(''),
  };
}

export function unpackSounds(table: SoundTable): Sounds {
  const sounds = new Map<string, string[]>();
  const chars = commonCharacters();
  let at = 0;
  for (const [, sound, times] of table.common.matchAll(/([a-z]+)(\d+|,)/g))
    for (let n = times === ',' ? 1 : Number(times); n > 0; n -= 1) sounds.set(chars[at++]!, [sound!]);
  for (const [, sound, list] of table.more.matchAll(/([a-z]+)([^a-z]+)/g))
    for (const char of list!) sounds.set(char, [...(sounds.get(char) ?? []), sound!]);
  return sounds;
}

/** The letters of a query typed as pinyin, `null` when it is none: `Xiǎo hóng hé` → `xiaohonghe`. */
export function lettersOf(query: string): string | null {
  const plain = query
    .normalize('NFKD')
    .toLowerCase()
    .replace(/u\u0308/g, 'v')
    .replace(/[\u0300-\u036f\s'’·-]/g, '');
  return /^[a-z]{2,40}$/.test(plain) ? plain : null;
}

/**
 * How well letters stand for a word: syllables in full, the last perhaps unfinished, or their initials. Less is
 * better, 0 is the whole word in full; `null` when they do not. In the middle of a word only full syllables count.
 */
export function spells(letters: string, word: readonly string[], sounds: Sounds): number | null {
  const readings = word.map((char) => sounds.get(char) ?? [char]);
  let best = abbreviations(letters, readings, 0);
  let start = 0;
  while (best !== 0 && start + 1 < word.length && letters.length > 3) {
    start += 1;
    const cost = abbreviations(letters, readings, start);
    if (cost !== null && cost % 10 === 0 && (best === null || cost + 1000 < best)) best = cost + 1000;
  }
  return best;
}

/** 10 for every syllable not typed, 1 for every syllable typed by its initial only (9 at most). */
function abbreviations(letters: string, readings: readonly (readonly string[])[], at: number): number | null {
  if (letters === '') return (readings.length - at) * 10;
  const here = readings[at];
  if (!here) return null;
  let best: number | null = null;
  for (const sound of here) {
    const ways = new Set([sound, /^[zcs]h/.exec(sound)?.[0] ?? '', sound[0] ?? '', letters]);
    for (const way of ways) {
      if (way === '' || !letters.startsWith(way) || !sound.startsWith(way)) continue;
      const rest = abbreviations(letters.slice(way.length), readings, at + 1);
      if (rest === null) continue;
      const cost = rest + (way === sound || rest % 10 === 9 ? 0 : 1);
      if (best === null || cost < best) best = cost;
    }
  }
  return best;
}
