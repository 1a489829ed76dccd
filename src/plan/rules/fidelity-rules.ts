/** T: the text and its source. E: what is registered of their differences. I: ids. */
import { rule } from './rule.ts';

export const fidelityRules = {
  T1: rule(
    (shown: string, source: string, at: string, _clause: string) =>
      `与原文不同：这里是「${clip(shown)}」，原文（source.txt:${at}）是「${clip(source)}」`,
    (_shown, _source, _at, clause) => `恢复原文；若确是错字，登记到 errata.yaml（where: ${clause}）`,
  ),

  'T2/cell': rule(
    (column: number, shown: string, source: string, at: string) =>
      `表格的格子与原文不同：这一行第 ${column} 格${held(shown)}，原文（source.txt:${at}）${held(source)}`,
    '照原文的竖线分格；来稿拆乱的表格，把接缝登记到 errata.yaml 的 seams',
  ),
  'T2/joined': rule(
    (column: number, shown: string, at: string) =>
      `表格的格子与原文不同：这一行第 ${column} 格${held(shown)}，而表头这一列并入左边，原文（source.txt:${at}）这一行也少一格`,
    '这一格写 ←，同表头一样；这一行并没有少格子的，从 seams 的挤格里划出去',
  ),
  'T2/mark': rule(
    (column: number, mark: string, at: string) =>
      `表格的格子与原文不同：这一行第 ${column} 格是「${mark}」，原文（source.txt:${at}）是空格子，不在表头、行首和分组名里`,
    '空格子照空；确是并入别格的，为这一行登记一条“表格”勘误，found 照抄来稿的这一整行',
  ),
  'T2/row': rule(
    (shown: string, source: string, line: number) =>
      `表格的行与原文不同：这里是「${clip(shown)}」，原文${line ? `（source.txt:${line}）是「${clip(source)}」` : '没有这一行'}`,
    '照原文分行；来稿拆成两行的，把接缝登记到 errata.yaml 的 seams',
  ),
  'T2/missing': rule(
    (source: string, line: number) =>
      `表格的行与原文不同：原文在这一行下面还有「${clip(source)}」（source.txt:${line}）`,
    '照原文分行，空行也写出；来稿拆乱的表格，把接缝登记到 errata.yaml 的 seams',
  ),
  'T2/torn': rule(
    (above: number, below: number) =>
      `表格在原文里断开了：这一行和上一行之间有空行或 --- 行（source.txt:${above}—${below}）`,
    (above, below) =>
      `确是一张表，就登记到 errata.yaml 的 seams：class: 断表，lines: [${above}, ${below}]；不是，就写成两张表`,
  ),
  T3: rule(
    (what: string, at: string) => `正文里多出${what}，原文（source.txt:${at}）这里没有`,
    '删去；字间一个空格不算，原文真有的照原样写',
  ),

  T4: rule(
    (forms: readonly string[], at: string) => `脚注的号「${forms[0]!}」，原文（source.txt:${at}）这里没有`,
    '移到原文有号的地方；注释的行登记在 errata.yaml 的 aside，class 写「注释」',
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
  'E1/unmet': rule(
    (fixed: string, clause: string | null, found: readonly string[]) =>
      `勘误「${fixed}」没有可改的：${clause ? `${clause} 的` : ''}原文里没有「${found.join('」「')}」，或者另一条勘误已经改了`,
    '照抄原文；多余的、重复的删去',
  ),
  'E1/layout': rule(
    (found: string, stated: number, times: number) => `「${found}」写明 ${stated} 处，原文里有 ${times} 处`,
    '照抄原文，或改正 places',
  ),
  'E1/mark': rule(
    (found: string) => `「${found}」里没有版式记号，什么也没有去掉`,
    '照抄原文，记号也照抄；改了字的写 fixed；不需要的删去',
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
  E5: rule(
    (kind: string, lines: readonly number[]) => `接缝「${kind} [${lines.join(', ')}]」什么也没有接上`,
    (kind) => SEAM_HINTS[kind] ?? '',
  ),
  'E5/away': rule(
    (kind: string, lines: readonly number[], rows: number) =>
      `接缝「${kind} [${lines.join(', ')}]」伸到来稿外面，来稿只有 ${rows} 行`,
    '改正 lines',
  ),
  E6: rule((words: string, line: number) => `「${words}」在第 ${line} 行已经登记过`, '删去一条'),

  E7: rule(
    ([from, to]: readonly [number, number], begins: string, is: string) =>
      `不进正文的第 ${from} 至 ${to} 行不以「${begins}」开头，开头是「${clip(is)}」`,
    '改正 lines，或照抄这几行的开头；不需要的删去',
  ),

  E8: rule(
    (rule: string, line: number, begins: string) =>
      `没有可以开脱的：来稿第 ${line} 行（「${begins}」）没有 ${rule} 这个问题`,
    '改正 rule、line 或 begins；不需要的删去',
  ),

  I1: rule(
    (id: string, was: string) => `段落编号「${id}」不见了（「${was}」）`,
    '恢复这一段；已发布的编号不能删',
  ),
  I2: rule(
    (id: string, was: string, is: string, at: string) =>
      `段落编号「${id}」移到了别的文字上：原是「${was}」，现是「${is}」${bracketed(at)}`,
    '把新增或拆分的段落放回原来的分段',
  ),
  I3: rule(
    (ids: readonly string[], at: string) => `段落编号${listed(ids)}还没有登记${bracketed(at)}`,
    '确认分段无误后运行 npm run ids',
  ),
  'I1/row': rule(
    (row: string) => `这一行「${clip(row)}」不是一个编号和它的字`,
    '恢复这一行；ids.txt 由 npm run ids 写，不手改',
  ),
  'I1/erratum': rule(
    (id: string, was: string) => `勘误或存疑的编号「${id}」不见了（「${was}」）`,
    '恢复这一条；已发布的勘误和存疑不能删',
  ),
  'I2/erratum': rule(
    (id: string, was: string, is: string) =>
      `勘误或存疑的编号「${id}」移到了别的字句上：原是「${was}」，现是「${is}」`,
    (id: string, _: string, is: string) =>
      `把新增的一条移到同一段（或同为通篇）的各条之后；只是改写了这一条的字句，就把这一行改成「${id}\t${is}」`,
  ),
  'I3/erratum': rule(
    (ids: readonly string[], at: string) => `勘误或存疑的编号${listed(ids)}还没有登记${bracketed(at)}`,
    '确认它在同一段（或同为通篇）的各条之后，运行 npm run ids',
  ),
  'I1/record': rule(
    (id: string, was: string) => `目标或项目的编号「${id}」不见了（「${was}」）`,
    '恢复这一条；并进别的目标里的，在那一处 also 写上 id',
  ),
  'I3/record': rule(
    (ids: readonly string[], at: string) => `目标或项目的编号${listed(ids)}还没有登记${bracketed(at)}`,
    '确认编号以后不再改，运行 npm run ids',
  ),
  I4: rule((id: string) => `并掉的编号「${id}」没有登记过`, '照抄它单列时的编号；从来没有单列过的，不写 id'),
  I5: rule(
    (edition: string) => `「${clip(edition)}」这一版的记录改动过`,
    '恢复这一版原来的各行；editions.txt 由 npm run edition 写在末尾，不手改',
  ),
};

const SEAM_HINTS: Record<string, string> = {
  断表: 'lines 写前一半的末行和后一半的首行；两行之间只能有空行、空格子的行和 --- 行',
  断行: 'lines 写断开的那一行和余下的那一行；两行之间只能有空行、空格子的行和 --- 行',
  挤格: 'lines 写起止两行，其中要有少一格、在行尾补了空格子的行；表头要有并入左边的列',
  断格: 'lines 写起止两行，其中要有一格被竖线拆成两格的行',
};

/** `「c1」`, `「c1、c1-p1、c1-p2」等 473 个` */
const listed = (ids: readonly string[]): string =>
  `「${ids.slice(0, 3).join('、')}」${ids.length > 3 ? `等 ${ids.length} 个` : ''}`;

const bracketed = (at: string): string => at && `（${at}）`;

const held = (words: string): string => (words ? `是「${clip(words)}」` : '是空的');

const clip = (text: string): string => ([...text].length > 40 ? `${[...text].slice(0, 40).join('')}…` : text);
