import { expect, test } from 'vitest';
import { readPlan } from '../../scripts/read-plan.ts';
import { draft } from './draft.ts';
import { toChinese } from '../text/numerals.ts';
import { buildPlan } from '../plan/plan.ts';
import { formatFault } from '../text/faults.ts';

/** A text without layout, markup and escapes. */
const plain = (text: string): string =>
  text
    .replace(/<Box title="(.*)">|<LostFigure caption="(.*)" \/>|<\/?\w+[^>]*>/g, '$1$2')
    .replace(/-{3,}|\*\*|\\|[|\s#]/g, '');

test('a draft of the whole source loses nothing and adds nothing', () => {
  const source = readPlan('xiping-145', 'content').files.get('source.txt')!;
  const { chapters } = draft(source);
  const bodies = [...chapters].map(([number, text]) => {
    const [, title, rest] = /^---\nnumber: \d+\ntitle: (.*)\n---\n([^]*)$/.exec(text)!;
    return number === 0 ? rest! : `第${toChinese(number)}章${title}${rest}`;
  });
  expect(plain(bodies.join(''))).toBe(plain(source));
});

test('a draft of a source without tables builds as it is, nothing corrected', () => {
  const { files } = readPlan('linhe-155', 'scripts/testing/fixtures/content');
  const drafted = new Map([...files].filter(([path]) => path === 'plan.yaml' || path === 'source.txt'));
  for (const [number, text] of draft(files.get('source.txt')!).chapters)
    drafted.set(`chapters/0${number}.mdx`, text);
  const { plan, faults } = buildPlan({
    id: 'linhe-155',
    files: drafted.set('errata.yaml', 'corrections: []'),
  });
  expect(faults.map(formatFault)).toEqual([]);
  expect(plan!.stats).toMatchObject({ chapters: 2, sections: 1, unaccounted: 0 });
});
