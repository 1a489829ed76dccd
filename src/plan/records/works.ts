/**
 * Works that running prose names: a 工程, a 项目, a bridge, that a sentence means to build. Each is quoted by a goal or
 * a project, unless its sentence only encourages it or speaks of many without a name, or it stands in a run-in heading.
 */
import { stripLayout } from '../../text/strip-layout.ts';
import type { Block } from '../chapter/block.ts';

/** A stretch of a text; of `covered`, of one without layout. */
export interface Range {
  start: number;
  end: number;
}

/** How a work's name ends; but not 中心 in 中心城区 and 以人民为中心, 项目 in 重点项目 and 项目审批. */
const WORK = new RegExp(
  [
    '工程(?!技术)',
    '(?<!实施|规划|通过|重点|精品|等)项目(?!审批|资金|带动|支撑|对接)',
    '(?<!宅)基地|(?<!为)中心(?!城|镇|村|卫生院|集聚|为)|平台|园区|小镇|示范区',
    '(?:公|植物|产业|文化)园(?!区)|广场(?!舞|文化)|体育场|[中小]学(?!生)|学院',
    '(?:大|景观|立交)桥|闸|(?:水|处理)厂|(?:车|变电|服务)站|(?:水|储备)库|[管道]网|管廊',
  ].join('|'),
  'gu',
);
const BUILDS =
  /建设|新建|建立|建成|打造|实施|推进|开工|启动|设立|改造|完成|共建|组建|搭建|构建|创建|培育|规划/u;
/** What is only encouraged, or many and none of them named: no commitment to build it. */
const LOOSE = /鼓励|支持|引导|争取|探索|依托|一批|各类|重大/u;

/** The words of each work that no quote meets, from the sign before it on. */
export function uncoveredWorks(
  { ownText, lead }: Pick<Block, 'ownText' | 'lead'>,
  covered: readonly Range[],
): Range[] {
  const { text, origin } = stripLayout(ownText);
  const begin = stripLayout(lead ?? '').text.length;
  let told = begin;
  return [...text.matchAll(WORK)].flatMap(({ index, 0: kind }) => {
    const end = index + kind.length;
    if (index < begin || !isPromised(text, index, end)) return [];
    if (covered.some((c) => c.start < end && index < c.end)) return [];
    const words = /[^，。；：、（）“”]*$/u.exec(text.slice(told, index))![0];
    told = end;
    return [{ start: origin[index - words.length]!, end: origin[end - 1]! + 1 }];
  });
}

/** Whether the words between two stops mean to build what ends there. */
function isPromised(text: string, index: number, end: number): boolean {
  const before = /[^，。；：]*$/u.exec(text.slice(0, index))![0];
  if (LOOSE.test(before)) return false;
  return BUILDS.test(before) || /^的?(?:建设|改造|开发|治理)/u.test(text.slice(end));
}
