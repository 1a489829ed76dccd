import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { drafted } from '../../scripts/testing/received/drafted.ts';
import { planFilesOf } from '../../scripts/testing/fixture-plans.ts';
import { withoutNotes } from '../../scripts/testing/truth/plain-source.ts';
import { labelOf, styleOf } from '../text/label-style.ts';

/** A text without layout, markup and escapes. */
const plain = (text: string): string =>
  text
    .replace(
      /<(?:Box|Table)(?: title="(.*?)")?(?: head="\d")?>|<LostFigure caption="(.*)" \/>|<\/?[A-Z]\w+[^>]*>/g,
      '$1$2',
    )
    .replace(/^\[\^.*\n?/gm, '')
    .replace(/(?<!\\)\[\^[^\]]+\]/g, '')
    .replace(/-{3,}|\*\*|\\|[|\s#]|&nbsp;|&amp;nbsp;/g, '');

test.each(inject('plans'))('a draft of the source of $id loses nothing and adds nothing', (folder) => {
  const source = planFilesOf(folder).get('source.txt')!;
  const { files, numbering, aside } = drafted(source);
  let inPart = 0;
  const bodies = [...files].map(([path, text]) => {
    const [, front, rest] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text)!;
    const { number, title, label } = parse(front!) as { number: number; title: string; label?: string };
    const kind = ({ b: 'part', a: 'annex' } as const)[/\/([ab]?)\d/.exec(path)![1]!] ?? 'chapter';
    inPart = kind === 'part' ? 0 : inPart + 1;
    const style = kind === 'annex' || number === 0 ? null : styleOf(numbering[kind] ?? '');
    const n = kind === 'chapter' && numbering.chapters === 'again' ? inPart : number;
    return number === 0 ? rest! : `${label ?? (style ? labelOf(style, n) : '')}${title}${rest}`;
  });
  expect(plain(bodies.join(''))).toBe(plain(withoutNotes(source, aside).running));
});
