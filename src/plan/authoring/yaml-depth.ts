/** YAML that would keep its reader busy without end, for the reader nests with the text. */

/** No list of a plan nests as deep. */
const DEEPEST = 64;
const OPENS = /(?<=^|[\s[{,:])[[{]/.source;
const NESTING = new RegExp(`${OPENS}|[\\]}]|^(?: {${2 * DEEPEST}}(?=.*\\S)| *(?:[-?] +){${DEEPEST}})`, 'gm');

/** Where brackets, indents or dashes nest deeper than any list of a plan; `null` where they do not. */
export function tooDeep(text: string): number | null {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(NESTING)) {
    depth = sign === ']' || sign === '}' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST || sign.length > 1) return index;
  }
  return null;
}
