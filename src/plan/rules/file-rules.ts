/** F, C: the files of a plan. S: their fields. */
import { rule } from './rule.ts';

/** `[1, 3, 4, 5]` → `1、3—5`. */
function ranges(numbers: readonly number[]): string {
  const starts = numbers.filter((n) => !numbers.includes(n - 1));
  const ends = numbers.filter((n) => !numbers.includes(n + 1));
  return starts.map((start, k) => (start === ends[k] ? `${start}` : `${start}—${ends[k]}`)).join('、');
}

const twoDigits = (chapter: number): string => String(chapter).padStart(2, '0');

export const fileRules = {
  F1: rule((path: string) => `缺少文件「${path}」`, '按作者手册补上'),
  F2: rule(
    (sign: string, count: number) => `不是 UTF-8 文字：有 ${count} 处读不出的字「${sign}」`,
    '用原来的编码打开，另存为 UTF-8',
  ),
  F4: rule(
    (id: string) => `规划文件夹「${id}」是空的`,
    '放入 plan.yaml、source.txt、errata.yaml 和 chapters/，或删去这个文件夹',
  ),
  F5: rule(
    (path: string, _meant: string | null) => `章文件名「${path}」不合规定`,
    (_path, meant) =>
      meant
        ? `是不是「${meant}」？`
        : '写作章号（两位或三位）加连字符加标题，如 chapters/03-创新.mdx；篇写作 b2-…，附件写作 a1-…',
  ),
  F6: rule('没有章首的「---」字段区', '第一行写 ---，再写 number 和 title，再写 ---'),
  F7: rule(
    (id: string) => `规划文件夹名「${id}」不能作网址`,
    '用小写字母、数字和连字符，如 xiping-145；「assets」「data」「search」是网站自己的',
  ),
  F8: rule(
    (path: string, _meant: string | null) => `规划文件夹里没有叫「${path}」的文件`,
    (_path, meant) => (meant ? `是不是「${meant}」？` : '移到别处；规划文件夹里只放作者手册列出的文件'),
  ),
  'F8/site': rule(
    (name: string) => `content/ 里没有叫「${name}」的文件`,
    '网站的信息写在「site.yaml」里；规划的文件放进规划的文件夹',
  ),
  F9: rule(
    (path: string, is: string, _wanted: string) => `「${path}」是${is}`,
    (_path, _is, wanted) => `换成读得到的${wanted}`,
  ),
  F10: rule(
    (path: string) => `没有「${path}」这幅图`,
    '把图放进 pictures/，名字一字不差；没有图的写 <LostFigure />',
  ),
  'F10/kind': rule((path: string) => `网页显示不了「${path}」`, '另存为 png、jpg、gif 或 webp'),
  'F10/unused': rule((path: string) => `「${path}」没有用在哪一章里`, '写成 <Picture>，或删去'),

  C1: rule(
    (kind: string, number: number, twin: string) => `${kind}号「${number}」与「${twin}」重复`,
    (kind) => `一${kind}一个文件，改正其中一个的${kind}号`,
  ),
  C2: rule(
    (kind: string, _letter: string, missing: readonly number[]) => `缺第「${ranges(missing)}」${kind}的文件`,
    (kind, letter, [first = 0, ...more]) =>
      `补上 chapters/${letter === 'c' ? twoDigits(first) : letter + String(first)}-….mdx${more.length > 0 ? ' 等' : ''}，${kind}号须连续`,
  ),
  'C2/none': rule('「chapters/」里一章也没有', '用 npm run import 生成初稿'),
  C3: rule(
    (number: number, named: number) => `字段「number」是 ${number}，文件名里是 ${named}`,
    '两处写成一样',
  ),
  'C4/none': rule('篇没有写「first」', '写上这一篇第一章的位置，如 first: 5（全规划第 5 章）'),
  'C4/not': rule('只有篇才写「first」', '删去这一行'),
  'C4/order': rule(
    (first: number, from: number, to: number) => `篇的第一章「${first}」不在 ${from} 和 ${to} 之间`,
    '写这一篇第一章在全规划里的位置；篇与篇、章与章的先后要一致',
  ),
  'C4/level': rule(
    'plan.yaml 的「numbering」没有写篇（part），chapters/ 里却有篇',
    '写上第一篇的序号，如 part: 第一篇',
  ),

  S1: rule(
    (key: string, _meant: string | null, _known: readonly string[]) => `没有「${key}」这个字段`,
    (_key, meant, known) => (meant ? `是不是「${meant}」？` : `可用的字段：${known.join('、')}`),
  ),
  S2: rule(
    (field: string, wrote: string, why: string) =>
      `字段「${field}」${wrote && `「${wrote}」`}不合要求：${why}`,
    (_field, wrote) => (wrote ? '按作者手册改正这个值' : '按作者手册补上这个字段'),
  ),
  'S2/choice': rule(
    (field: string, wrote: string, why: string, _choices: readonly string[]) =>
      `字段「${field}」${wrote && `「${wrote}」`}不合要求：${why}`,
    (_field, _wrote, _why, choices) => `只能写：${choices.join('、')}`,
  ),
};
