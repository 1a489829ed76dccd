import { expect, test } from 'vitest';
import { planFilesOf, SMALL } from '../../scripts/testing/fixture-plans.ts';
import { buildPlan } from '../plan/plan.ts';
import { formatFault } from '../text/faults.ts';
import { cell, docx, p, row, table } from '../../scripts/testing/received/docx.ts';
import { drafted, draftedFile } from '../../scripts/testing/received/drafted.ts';

test('a draft of a source without tables builds as it is, nothing corrected', () => {
  const files = planFilesOf(SMALL);
  const kept = [...files].filter(([path]) => path === 'plan.yaml' || path === 'source.txt');
  const { plan, faults } = buildPlan({
    id: SMALL.id,
    files: new Map([...kept, ...drafted(files.get('source.txt')!).files, ['errata.yaml', 'corrections: []']]),
  });
  expect(faults.map(formatFault)).toEqual([]);
  expect(plan!.stats).toMatchObject({ chapters: 2, sections: 1, unaccounted: 0 });
});

test('a draft of a Word file whose tables join cells anywhere builds as it is', async () => {
  const [down, on] = ['<w:vMerge w:val="restart"/>', '<w:vMerge/>'];
  const body =
    p('第一章 目标') +
    p('表1 指标') +
    table(
      row(cell('指标'), cell('2025年'), cell('属性')),
      row(cell('粮食'), cell('38'), cell('约束性', down)),
      row(cell('棉花'), cell('4'), cell('', on)),
      row(cell('合计', '<w:gridSpan w:val="2"/>'), cell('预期性')),
    ) +
    p('以上指标逐年考核。');
  const { files, source } = await draftedFile('来稿.docx', docx({ body }));
  const plan = planFilesOf(SMALL).get('plan.yaml')!;
  const given: [string, string][] = [
    ['plan.yaml', plan],
    ['source.txt', source],
    ['errata.yaml', 'corrections: []'],
  ];
  const { faults } = buildPlan({ id: SMALL.id, files: new Map([...given, ...files]) });
  expect(faults.map(formatFault)).toEqual([]);
  expect(source).toContain('| 棉花 | 4 | ↑ |\n| 合计 | ← | 预期性 |');
});
