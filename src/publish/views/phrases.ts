/** Where a title may break: between its words, never inside one. */

/** What is one piece whatever a dictionary says: words in quotation marks, numbers with what they number, years. */
const WHOLE =
  /“[^”]{1,8}”|第[〇零一二三四五六七八九十百\d]+[篇编部章节个届次]|[〇零一二三四五六七八九十]{4}年|[\dA-Za-z][\w.,%:—-]*[年月日个亿万]*/;
/** These belong to what follows. */
const BEFORE = new Set('《（“〔以为和与及在对把向从到由将全新大高各再可不');
/** These belong to what stands before. */
const AFTER = /^(?:[\p{Pe}\p{Pf}\p{Po}\s的了着等性化率者中业]+|主义)$/u;

const segmenter = new Intl.Segmenter('zh-Hans-CN', { granularity: 'word' });

/**
 * The pieces of a title: together they are the title. Characters that the dictionary leaves alone are a word where
 * several stand together; one by itself belongs to what follows.
 * @param words of the plan that a dictionary would cut: names of places, terms
 */
export function phrasesOf(title: string, words: readonly string[] = []): string[] {
  const pieces: string[] = [];
  let open = '';
  let alone = '';
  const close = (): void => {
    if ([...alone].length > 1) {
      pieces.push(open + alone);
      open = '';
    } else open += alone;
    alone = '';
  };
  for (const atom of atomsOf(title, words)) {
    const after = AFTER.test(atom);
    if (!after && !BEFORE.has(atom) && /^\p{Script=Han}$/u.test(atom)) {
      alone += atom;
      continue;
    }
    if (after && open + alone !== '' && (pieces.length === 0 || [...(open + alone)].length > 1))
      pieces.push(open + alone + atom);
    else if (after && pieces.length > 0) pieces[pieces.length - 1] += open + alone + atom;
    else {
      close();
      if (BEFORE.has(atom)) open += atom;
      else pieces.push(open + atom);
      if (!BEFORE.has(atom)) open = '';
      continue;
    }
    [open, alone] = ['', ''];
  }
  close();
  if (open) pieces.push((pieces.pop() ?? '') + open);
  return pieces;
}

function atomsOf(title: string, words: readonly string[]): string[] {
  const known = words.filter((word) => title.includes(word)).sort((a, b) => b.length - a.length);
  const pattern = new RegExp([...known.map(escaped), WHOLE.source].join('|'), 'g');
  const atoms: string[] = [];
  let from = 0;
  for (const { 0: found, index } of title.matchAll(pattern)) {
    atoms.push(...segments(title.slice(from, index)), found);
    from = index + found.length;
  }
  return [...atoms, ...segments(title.slice(from))];
}

const segments = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
