/** T: the text and its source. E: what is registered of their differences. I: ids. */
import { rule } from './rule.ts';

export const fidelityRules = {
  T1: rule(
    (shown: string, source: string, at: string, _clause: string) =>
      `与原文不同：这里是「${clip(shown)}」，原文（source.txt:${at}）是「${clip(source)}」`,
    (_shown, _source, _at, clause) => `恢复原文；若确是错字，登记到 errata.yaml（where: ${clause}）`,
  ),

  E1: rule(
    (fixed: string, clause: string | null, stated: number, found: number) =>
      `勘误「${fixed}」${clause ? `在 ${clause} 里` : ''}写明 ${stated} 处，实际有 ${found} 处`,
    '改正 found、fixed、where 或 places，使它恰好对上',
  ),
  'E1/nothing': rule(
    (fixed: string) => `勘误「${fixed}」去掉空白和版式记号后与来稿相同，什么也没有改`,
    '改正 found、fixed、where 或 places，使它恰好对上',
  ),
  'E1/layout': rule(
    (found: string, stated: number, times: number) => `「${found}」写明 ${stated} 处，原文里有 ${times} 处`,
    '照抄原文，或改正 places',
  ),
  E2: rule((clause: string) => `没有「${clause}」这一段`, '改成有的段落编号'),
  E3: rule(
    (found: string, clause: string, times: number, _elsewhere: readonly string[]) =>
      `「${found}」在 ${clause} 里有 ${times} 处`,
    (_found, _clause, times, elsewhere) =>
      times > 1
        ? '多引几个字，使它只有一处'
        : elsewhere.length > 0
          ? `它在 ${elsewhere.slice(0, 3).join('、')}`
          : '照抄章文件里的文字',
  ),
  E4: rule(
    (was: string, is: string) => `勘误把数「${was}」改成了「${is}」`,
    '数字一律不改：恢复原文，另列一条存疑',
  ),

  I1: rule(
    (id: string, was: string) => `段落编号「${id}」不见了（「${was}」）`,
    '恢复这一段；已发布的编号不能删',
  ),
  I2: rule(
    (id: string, was: string, is: string) =>
      `段落编号「${id}」移到了别的文字上：原是「${was}」，现是「${is}」`,
    '把新增或拆分的段落放回原来的分段',
  ),
  I3: rule((id: string) => `段落编号「${id}」还没有登记`, '确认分段无误后运行 npm run ids'),
};

const clip = (text: string): string => ([...text].length > 40 ? `${[...text].slice(0, 40).join('')}…` : text);
