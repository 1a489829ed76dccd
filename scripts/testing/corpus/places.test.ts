/** The places of Xiping. */
import { expect, test } from 'vitest';
import { placeRecords } from '../../../src/publish/data/data-records.ts';
import { clausesNaming } from '../../../src/publish/views/place-clauses.ts';
import { planOf, XIPING } from '../fixture-plans.ts';

const plan = planOf(XIPING);
const towns = plan.places.filter(({ kind }) => kind === '乡镇' || kind === '街道');

test('every town and street has a page, also those the plan does not name', () => {
  expect(towns).toHaveLength(19);
  expect(clausesNaming(plan, 'baicheng')).toEqual([]);
});

test.each(['盆尧镇', '五沟营镇', '出山镇', '权寨镇', '师灵镇', '重渠乡', '焦庄乡'])('%s is named', (name) => {
  expect(clausesNaming(plan, towns.find((town) => town.name === name)!.id).length).toBeGreaterThan(0);
});

test.each([
  [
    '盆尧镇',
    [
      '西平县盆尧镇休闲观光农业产业园项目',
      '优质小麦良种繁育基地',
      '供港蔬菜产业基地',
      '食用菌产业基地',
      '花木林果产业基地',
      '绿色生猪养殖产业基地',
      '焦庄乡、嫘祖镇、盆尧镇东部高标准农田建设',
      '京港澳高速公路上跨立交桥建设工程',
      '省道S224和S222连接道路建设项目',
      '西平县盆尧镇国家风电项目',
      '15个乡镇卫生院病房楼建设',
    ],
  ],
  ['嫘祖颐养特色小镇', ['柏亭办事处嫘祖颐养特色小镇']],
  ['鹏翔悦府商贸中心', ['鹏翔悦府商贸中心', '鹏翔悦府商业中心改造和提升']],
])('%s has the projects that a reader of the text lists', (name, projects) => {
  const nameOf = new Map(plan.projects.map((project) => [project.id, project.name]));
  const place = placeRecords(plan).find((record) => record.name === name)!;
  expect(place.projects.map((id) => nameOf.get(id))).toEqual(projects);
});
