import { expect, inject, test } from 'vitest';
import { drafted } from '../../scripts/testing/received/drafted.ts';
import { filesOf } from '../../scripts/testing/fixture-plans.ts';
import { toChinese } from '../text/numerals.ts';

/** A text without layout, markup and escapes. */
const plain = (text: string): string =>
  text
    .replace(
      /<(?:Box|Table)(?: title="(.*?)")?(?: head="\d")?>|<LostFigure caption="(.*)" \/>|<\/?[A-Z]\w+[^>]*>/g,
      '$1$2',
    )
    .replace(/-{3,}|\*\*|\\|[|\s#]|&nbsp;|&amp;nbsp;/g, '');

test.each(inject('plans'))('a draft of the source of $id loses nothing and adds nothing', (folder) => {
  const source = filesOf(folder).get('source.txt')!;
  const bodies = [...drafted(source).files.values()].map((text) => {
    const [, number, title, rest] = /^---\nnumber: (\d+)\ntitle: (.*)\n---\n([^]*)$/.exec(text)!;
    return number === '0' ? rest! : `第${toChinese(Number(number))}章${title}${rest}`;
  });
  expect(plain(bodies.join(''))).toBe(plain(source));
});
