import { expect, test } from 'vitest';
import { isDraft } from './draft.ts';

test.each([
  ['draft: true\ntitle: 某县规划\n', true],
  ['title: 某县规划\ndraft: true # 校完删去\n', true],
  ['draft: false\n', false],
  ['title: draft: true\n', false],
  ['# draft: true\n', false],
  ['', false],
])('plan.yaml that says %j is a draft: %s', (text, draft) => {
  expect(isDraft({ files: new Map([['plan.yaml', text]]) })).toBe(draft);
});
