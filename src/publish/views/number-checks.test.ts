/** 数字核对 is about figures alone, and each of its quotes says by itself what its figures are of. */
import { describe, expect, test } from 'vitest';
import { COMPLETE, planOf } from '../../../scripts/testing/fixture-plans.ts';
import type { Doubt } from '../../plan/fidelity/errata.ts';
import { numberChecks } from './number-checks.ts';
import { quotedFigures } from './quoted-figures.ts';

const doubt = (kind: Doubt['class'], why: string, ...quotes: string[]): Doubt => {
  const [found, ...others] = quotes;
  return {
    id: 'd',
    where: 'c1',
    class: kind,
    why,
    found: found!,
    other: others.map((one) => ({ where: 'c1', found: one })),
  };
};

/** The list an entry stands in. */
const listOf = (one: Doubt): string => {
  const { differing, computed } = numberChecks({ doubts: [one] });
  return differing.length > 0 ? '数不一样' : computed.length > 0 ? '可以验算' : '只是存疑';
};

test.each<[string, Doubt]>([
  ['数不一样', doubt('前后不一', '两处不同', '集群3-8个', '集群8-10个')],
  ['数不一样', doubt('前后不一', '三处不同', '增长8.3%', '增长8.1%', '75.2 8.3')],
  ['可以验算', doubt('前后不一', '46728÷1353≈34.5倍', '由1353万元到46728万元', '1353 46728', '持续低位徘徊')],
  ['可以验算', doubt('可疑数字', '6亿元÷69万吨≈870元/吨', '69万吨，产值6亿元')],
  ['可以验算', doubt('可疑数字', '五年合计210.5公里', '210公里', '60公里、150.5公里')],
  ['可以验算', doubt('单位可疑', '300÷30＝10，折合每公里10平方公里', '绿化300平方公里')],
  ['只是存疑', doubt('可疑数字', '怎样计算，没有说明', '使用水平达50%')],
  ['只是存疑', doubt('前后不一', '同一个数，两种说法', '169MW风电已投运', '风电5个，169MW')],
  ['只是存疑', doubt('前后不一', '名称不一', '七大游园', '七大主题公园')],
  ['只是存疑', doubt('前后不一', '年限不同', '《规划（2020-2035）》', '《规划（2020年-2030年）》')],
  ['只是存疑', doubt('疑似误植', '可能是京广高铁', 'G4高铁', '107国道')],
  ['只是存疑', doubt('编号可疑', '没有专栏2-2', '专栏 2-3', '专栏 2-1')],
])('%s：%o', (list, one) => expect(listOf(one)).toBe(list));

describe('a quote says by itself what its figures are of:', () => {
  const said = quotedFigures(planOf(COMPLETE));

  test('in a row the table, the row and the head of each column, said once where it goes on', () => {
    expect(said({ where: 'c1-s1-p5-r1', found: '90.5 128 7.2 120 5.8' })).toEqual({
      of: '专栏 1-1 地区生产总值(亿元)',
      before: '',
      words:
        '2020年 90.5，“十四五”规划目标 2025年 128，年均增长% 7.2，“十四五”完成情况 2025年 120，年均增长% 5.8',
      after: '',
    });
    expect(said({ where: 'c1-s1-p5-r1', found: '120' }).words).toBe('“十四五”完成情况 2025年 120');
  });

  test('in a paragraph the sentence from its beginning to the next sign', () => {
    expect(said({ where: 'c1-s1-p3', found: '县道60公里、乡道150.5公里' })).toMatchObject({
      of: '',
      before: expect.stringMatching(/新改建农村公路210公里，其中$/u),
      words: '县道60公里、乡道150.5公里',
    });
  });
});
