import { expect, test } from 'vitest';
import { formatFault } from '../text/faults.ts';
import { placesSchema } from './authoring/schema-lists.ts';
import { parseYaml } from './authoring/yaml.ts';
import { checkDoubtedNames } from './doubted-names.ts';

/** What is told of a list of places beside one doubt. */
const told = (yaml: string, why: string): string[] =>
  checkDoubtedNames(parseYaml('places.yaml', yaml, placesSchema), [{ where: 'c1-p2', why }]).map(formatFault);

const WHY = '此处作“北柳堰河”，第二章作“柳堰河”，是否同一条河不明。';

test.each([
  ['as an alias', 'aliases: [柳河, 北柳堰河]', /^places\.yaml:1:5\d Q20 /],
  ['in some clauses only', 'at: { 北柳堰河: [c2-p1] }', /^places\.yaml:1:5\d Q20 /],
])('a name that a doubt tells apart from another of its place is a fault %s', (_, field, start) => {
  const yaml = `- { id: liuyanhe, name: 柳堰河, kind: 水系, ${field} }`;
  const [line, ...more] = told(yaml, WHY);
  expect(more).toEqual([]);
  expect(line).toMatch(start);
  expect(line).toContain('「北柳堰河」和「柳堰河」写成了一个地方，c1-p2 的存疑说是否同一处不明 → 分开列');
});

test.each([
  ['two places', '- { id: a, name: 柳堰河, kind: 水系 }\n- { id: b, name: 北柳堰河, kind: 水系 }', WHY],
  [
    'one place of which no doubt speaks',
    '- { id: a, name: 柳堰河, kind: 水系, aliases: [柳河] }',
    '此处作“柳堰河”，第二章作“柳林河”，是否同一条河不明。',
  ],
  [
    'one place, where the doubt knows that it is one',
    '- { id: a, name: 小洪河, kind: 水系, aliases: [洪河] }',
    '有的地方作“洪河”，有的地方作“小洪河”，名称不一；地名页把两者列作同一条河。',
  ],
])('%s: nothing is told', (_, yaml, why) => {
  expect(told(yaml, why)).toEqual([]);
});
