/** The words by which a reader asks, and those that only join others: they stand in no plan and mean nothing to it. */

const ASKING =
  /请问|我?想(?:知道|了解|问)(?:一下)?|[是有要会能还]*(?:什么(?:时候|样|意思|叫)?|何时|啥(?:时候)?|为(?:什么|啥|何)|怎么(?:样|办|走|弄)?|怎样|如何|多少|几[个所条家名座项]|哪(?:里|儿|些|个|边|年)?)[是有]?|谁来?|能不能|能否|可不可以|可以|是不是|会不会|要不要|有没有|是否|吗|呢|吧|啊|[?？!！。]/gu;
/** A piece does not begin or end with one of these, unless it is a word of the plan's own. */
const JOINING =
  '的地得了着过在和与及或跟把被给从向对让是有要会能来去到里还算该都也就不这那我你他们谁往边个以';

/** 安不安全 asks whether it is 安全. */
const WHETHER = /(\p{Script=Han})[不没]\1/gu;

/** What a question asks for, where its words say so: whoever asks 多少人 asks for the 总人口. */
const ASKED: readonly (readonly [RegExp, string])[] = [
  [/(?:有|是)?(?:多少|几口)人口?/u, ' 总人口 '],
  [/(?:要|需要?)?(?:花|用)?多少钱|哪(?:儿|里)?来的钱|^钱/u, ' 资金 '],
  [/谁来?(?=[^\s]{2})|(?:归|由|是)谁/u, ' 负责 '],
];

/** What is left without the words of asking, in pieces. */
export const subjectsOf = (query: string): string[] =>
  ASKED.reduce((text, [asking, asked]) => text.replace(asking, asked), query.replace(WHETHER, '$1'))
    .replace(ASKING, ' ')
    .split(/[\s、，；,;：:]+/u)
    .filter((piece) => piece && !onlyJoins(piece));

/** Whether a piece begins or ends with a word that only joins. */
export const isLoose = (piece: string): boolean =>
  JOINING.includes(piece[0]!) || JOINING.includes(piece.at(-1)!);

/** Whether a character means nothing by itself. */
export const onlyJoins = (piece: string): boolean => [...piece].every((char) => JOINING.includes(char));
