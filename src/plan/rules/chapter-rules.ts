/** M: what stands in a chapter. */
import { rule } from './rule.ts';

export const chapterRules = {
  M1: rule(
    (words: string) => `MDX 读不懂这里：「${words}」`,
    '组件要成对闭合；正文里的 { 写作 \\{，< 写作 \\<，或核对原文是否多了符号',
  ),
  'M2/inside': rule('句子中间有「**」', '加粗只能用作段首的引领句，去掉这对 **'),
  'M2/single': rule('有落单的「**」', '成对写在段首引领句两边，或去掉'),
  M3: rule(
    (what: string) => `章文件里不能有「${what}」`,
    '只写段落、## 节标题、### 小标题、脚注和 Box、Table、Picture、LostFigure；正文里真有这些符号时在前面加反斜杠',
  ),
  'M4/component': rule(
    (name: string, _known: readonly string[]) => `没有「<${name}>」这个组件`,
    (_name, known) => `章文件里只能用 ${known.join('、')}`,
  ),
  'M4/attribute': rule(
    (component: string, name: string, _known: readonly string[]) => `「<${component}>」不能写「${name}」`,
    (_component, _name, known) => `可写：${known.join('、')}，值用双引号`,
  ),
  'M4/empty': rule('「<Table>」里没有表格', '写一个以 | 开头的表格'),
  'M4/head': rule((head: string) => `「head="${head}"」不是表头的行数`, '写 1 到 9 的数字，如 head="2"'),
  'M4/src': rule(
    (src: string) => `「src="${src}"」不是规划文件夹里的图`,
    '图放进 pictures/，写作 src="pictures/图1.png"',
  ),
  'M4/alt': rule(
    (src: string) => `图「${src}」没有写图里的文字`,
    '照图录入，写在 alt="…" 里；只是装饰的图删去',
  ),
  M5: rule('一段文字中间换了行', '一段写成一行；另起一段时中间空一行'),
  M6: rule(
    (section: number, heading: string, _ordinal: string) => `第 ${section} 个节标题写作「${heading}」`,
    (_section, _heading, ordinal) => `以「${ordinal}」开头`,
  ),
  M7: rule(
    '「← ↑」没有可以并入的格子，或并成的不是方块',
    '← 的左边、↑ 的上边要有格子；并入同一格的要排成方块',
  ),
  M8: rule(
    (row: string, cells: number, width: number) => `表格的一行「${row}」有 ${cells} 格，第一行有 ${width} 格`,
    '每行的格数与第一行相同：空格子也写出，并入别格的写 ← 或 ↑',
  ),
  'M9/unused': rule(
    (label: string) => `脚注「[^${label}]」在本章正文里没有号`,
    (label) => `在所注的字后面写 [^${label}]；不是脚注的写成段落`,
  ),
  'M9/twice': rule(
    (label: string) => `脚注「[^${label}]」写了两次`,
    (label) => `第二个写作 [^${label}-2]`,
  ),
  M10: rule((words: string) => `标题里有多余的空格「${words}」`, '删去；只有标题分两行印的，两行之间空一格'),
  'M9/empty': rule((label: string) => `脚注「[^${label}]」没有文字`, '冒号后空一格，接着写它的文字'),
};
