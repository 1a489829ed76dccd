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
  'F2/bom': rule('文件开头有「BOM」', '另存为不带 BOM 的 UTF-8'),
  'F2/crlf': rule('换行是「CRLF」', '另存为 LF 换行'),
  F4: rule(
    (id: string) => `规划文件夹「${id}」是空的`,
    '放入 plan.yaml、source.txt、errata.yaml 和 chapters/，或删去这个文件夹',
  ),
  F5: rule(
    (path: string) => `章文件名「${path}」不合规定`,
    '写作两位章号加连字符加标题，如 chapters/03-创新.mdx',
  ),
  F6: rule('没有章首的「---」字段区', '第一行写 ---，再写 number 和 title，再写 ---'),
  F7: rule(
    (id: string) => `规划文件夹名「${id}」不能作网址`,
    '用小写字母、数字和连字符，如 xiping-145；「assets」「search」是网站自己的',
  ),

  C1: rule(
    (number: number, twin: string) => `章号「${number}」与「${twin}」重复`,
    '一章一个文件，改正其中一个的章号',
  ),
  C2: rule(
    (missing: readonly number[]) => `缺第「${ranges(missing)}」章的文件`,
    ([first = 0, ...more]) =>
      `补上 chapters/${twoDigits(first)}-….mdx${more.length > 0 ? ' 等' : ''}，章号须连续`,
  ),
  'C2/none': rule('「chapters/」里一章也没有', '用 npm run import 生成初稿'),
  C3: rule(
    (number: number, named: number) => `字段「number」是 ${number}，文件名里是 ${named}`,
    '两处写成一样',
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
