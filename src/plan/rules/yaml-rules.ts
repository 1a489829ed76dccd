/** F3: YAML that cannot be read. */
import { rule } from './rule.ts';

const says = (what: string): string => `YAML 写法有误：${what}`;
const IN_QUOTES = '用单引号括住整个值，值里的单引号写两个';

export const yamlRules = {
  F3: rule((words: string) => says(`读不懂「${words}」`), '检查缩进、冒号后的空格和引号是否成对'),
  'F3/wide': rule((key: string) => says(`「${key}」后面是全角冒号「：」`), '改成半角冒号，冒号后空一格'),
  'F3/space': rule((key: string) => says(`「${key}:」的冒号后面没有空格`), '冒号后空一格'),
  'F3/colon': rule(
    (words: string) => says(`「${words}」后面没有冒号`),
    '写作「字段: 值」，用半角冒号，后面空一格',
  ),
  'F3/inside': rule((words: string) => says(`值里有冒号加空格「${words}」`), IN_QUOTES),
  'F3/tab': rule(says('缩进用了制表符（Tab）'), '缩进改用空格，上下对齐'),
  'F3/indent': rule(says('这一行的缩进与上面的对不齐'), '同一层左边对齐，缩进用空格'),
  'F3/twice': rule((key: string) => says(`字段「${key}」写了两次`), '删去一个，或改正字段名'),
  'F3/documents': rule((mark: string) => says(`「${mark}」把文件分成了两份`), '一个文件只写一份：删去这一行'),
  'F3/quote': rule(
    (mark: string) => says(`引号「${mark}」没有成对`),
    '在值的末尾补上同样的引号，中文引号不算',
  ),
  'F3/bracket': rule((mark: string) => says(`括号「${mark}」没有成对`), '补上另一半，或删去'),
  'F3/comma': rule(
    (words: string) => says(`[ ] 或 { } 里的各项没有隔开：「${words}」`),
    '用半角逗号加空格隔开；值里有半角逗号或冒号时用单引号括住',
  ),
  'F3/after': rule((words: string) => says(`值已经写完，后面又有「${words}」`), IN_QUOTES),
  'F3/start': rule((sign: string) => says(`值不能以「${sign}」开头`), IN_QUOTES),
  'F3/escape': rule(
    (words: string) => says(`双引号里的「${words}」不成一个字`),
    '改用单引号，或把反斜杠写成两个',
  ),
  'F3/deep': rule(says('括号或缩进一层套一层，太深了'), '检查这里是否多了「[」「{」「-」或空格'),
};
