/** H: what looks like a heading, a lead or a box in the source and is none in the chapters, or the other way round. */
import { rule } from './rule.ts';

const excuse = (code: string, line: number): string =>
  `确是这样的，登记到 errata.yaml 的 excused：rule: ${code}, line: ${line}`;

export const structureRules = {
  H1: rule(
    (words: string, line: number, level: string, _write: string) =>
      `来稿的${level}标题「${words}」（source.txt:${line}）粘在这一段里`,
    (_words, line, _level, write) => `${write}；${excuse('H1', line)}`,
  ),
  'H1/level': rule(
    (words: string, line: number, level: string, _write: string) =>
      `来稿的${level}标题「${words}」（source.txt:${line}）在这里是另一级`,
    (_words, line, _level, write) => `${write}；${excuse('H1', line)}`,
  ),
  H2: rule(
    (words: string, line: number, level: string) =>
      `来稿的${level}「${words}」（source.txt:${line}）没有文件`,
    (_words, line, level) => `补上它的${level}文件，或在别的${level}里找回这个标题；${excuse('H2', line)}`,
  ),
  H3: rule(
    (words: string, line: number, _due: string) => `「${words}」（source.txt:${line}）的序号不接`,
    (_words, line, due) => `应是「${due}」：看来稿里是不是少了、多了一个标题；${excuse('H3', line)}`,
  ),
  H4: rule(
    (lead: string, line: number) =>
      `引领句「${lead}」在来稿里（source.txt:${line}）没有标出，多数段落也没有引领句`,
    (_lead, line) => `去掉 **；${excuse('H4', line)}`,
  ),
  H5: rule(
    (title: string, line: number) => `专栏「${title}」（source.txt:${line}）里一条也没有`,
    (_title, line) => `把属于它的段落移进来；${excuse('H5', line)}`,
  ),
  'H5/next': rule(
    (title: string, words: string, line: number) =>
      `「${words}」（source.txt:${line}）接着专栏「${title}」最后一条的序号，却在专栏外面`,
    (_title, _words, line) => `移进 </Box>；${excuse('H5', line)}`,
  ),
};
