/** Q: goals, projects and words tied to the text. K: what none of them covers. */
import { rule } from './rule.ts';

const AWAY = '不在引文所在的段落、专栏、表格和标题里';

export const recordRules = {
  Q1: rule(
    (quote: string, clause: string | null, _elsewhere: readonly string[]) =>
      `引文「${quote}」${clause ? `在 ${clause} 里没有` : '不在本章正文里'}`,
    (_quote, _clause, elsewhere) =>
      elsewhere.length > 0 ? `它在 ${elsewhere.slice(0, 3).join('、')}` : '照抄正文，一字不差',
  ),
  Q2: rule(
    (quote: string, clauses: readonly string[]) =>
      `引文「${quote}」在 ${clauses.join('、')} ${clauses.length > 1 ? '都有' : '里不止一处'}`,
    (_quote, clauses) => (clauses.length > 1 ? '多引几个字，或用 clause 写明哪一段' : '多引几个字'),
  ),
  Q3: rule((id: string) => `id「${id}」重复`, '换一个'),
  Q4: rule(
    (value: number, quote: string, _figures: readonly number[]) => `数值「${value}」不在引文「${quote}」里`,
    (_value, _quote, figures) => `引文里的数：${figures.join('、') || '没有'}`,
  ),
  'Q4/words': rule(
    (words: string, quote: string) => `「${words}」不在引文「${quote}」里`,
    '照抄引文里说明达到什么的那几个字，如 全覆盖、翻一番',
  ),
  Q5: rule((goal: string) => `目标「${goal}」的数没有单位`, '单位写在数的后面，如 40万吨'),
  Q6: rule((place: string) => `地名表里没有「${place}」`, '改成 places.yaml 里的名字，或先把它加进去'),
  Q7: rule((goal: string) => `没有「${goal}」这个目标`, '写目标的 id'),
  Q8: rule((word: string) => `正文里没有「${word}」`, '改成正文里的写法，或删去'),
  'Q8/clause': rule(
    (word: string, clause: string) => `「${word}」不在 ${clause} 里`,
    '改成它所在的段落编号，或删去',
  ),
  'Q8/place': rule(
    (name: string) => `正文里没有「${name}」，别的写法也没有`,
    '改成正文里的写法，或删去；确实没有提到而要让读者查得到的，写 unnamed: true',
  ),
  'Q8/unnamed': rule((name: string) => `「${name}」写了 unnamed，正文或项目里却有`, '删去 unnamed'),
  Q9: rule(
    (target: string, quote: string, word: string, _stated: string) =>
      `target「${target}」与引文「${quote}」不合：引文说的是「${word}」`,
    (_target, _quote, _word, stated) => `写作 ${stated}`,
  ),
  'Q9/none': rule(
    (target: string, quote: string, _plain: string) =>
      `target「${target}」与引文「${quote}」不合：引文里没有这个意思的字`,
    (_target, _quote, plain) => `写作 ${plain}；字在引文外面的，把引文加长到那里`,
  ),
  Q10: rule(
    (unit: string, quote: string, other: string) =>
      `单位「${unit}」与引文「${quote}」不合：数的后面是「${other}」`,
    '照抄引文里的单位，不换算',
  ),
  'Q10/away': rule((unit: string) => `单位「${unit}」${AWAY}`, '照抄原文的单位，不换算'),
  Q11: rule(
    (year: number, quote: string, _years: readonly number[]) => `目标年「${year}」与引文「${quote}」不合`,
    (_year, _quote, years) => `引文里的年份：${years.join('、')}`,
  ),
  'Q11/early': rule(
    (year: number, from: number) => `目标年「${year}」早于规划的起年 ${from}`,
    '目标是规划期要达到的数；改正 year，过去的成绩不是目标',
  ),
  'Q11/base': rule(
    (year: number, goal: number) => `基数的年份「${year}」不早于目标年 ${goal}`,
    '改正 baseline 的 year',
  ),
  'Q11/away': rule(
    (year: number) => `年份「${year}」不在引文所在的节、表格里，也不是规划的起止年`,
    '改正年份，或引写着它的话',
  ),
  Q12: rule((word: string) => `「${word}」写了两次`, '删去一个'),
  'Q12/place': rule(
    (name: string) => `两个地方都叫「${name}」`,
    '改正一个；真是同名，name 写成不同的全称，短名用 at 写明各在哪些段落',
  ),
  Q13: rule(
    (target: string, _meant: string | null) => `「${target}」读不懂`,
    (_target, meant) =>
      meant
        ? `是不是「${meant}」？`
        : '写作 20个、≥20个、≤4.5%、>90%、约8%、50—60万吨；没有数的照抄引文，如 全覆盖；原文空着的，写 □亿元',
  ),
  Q14: rule(
    (name: string, first: string, where: string) => `两条记录都叫「${name}」，前面的是 ${first}（${where}）`,
    (_name, first) => `同一件事就并入 ${first}，写进 also；不是同一件，名称写得分得开`,
  ),
  Q15: rule(
    (name: string, topic: string, first: string, other: string, where: string) =>
      `「${name}」的主题是「${topic}」，同名的 ${first}（${where}）是「${other}」`,
    '同一个指标写同一个主题',
  ),
  Q16: rule((quote: string) => `引文「${quote}」只是标签，后面没有内容`, '没有内容的标签不是项目，删去'),
  Q17: rule(
    (quote: string, _around: string) => `引文「${quote}」把一个数切断了`,
    (_quote, around) => `引到数的头尾：…${around}…`,
  ),
  Q18: rule(
    (place: string, name: string) => `名称「${name}」里有「${place}」，places 没有写`,
    '写进 places；places 就是名称和引文里的地名的，不必写',
  ),

  Q19: rule((words: string) => `「${words}」${AWAY}`, '照抄原文；原文没说就不写'),
  Q20: rule(
    (word: string, other: string, where: string) =>
      `「${word}」和「${other}」写成了一个地方，${where} 的存疑说是否同一处不明`,
    '分开列成两个地方；文中有依据说是同一处的，改写那条存疑',
  ),

  K1: rule(
    (figure: string, around: string) => `数「${figure}」（…${around}…）没有归入目标或项目`,
    '补一条目标或项目；不是承诺就写进 figures.yaml',
  ),
  K2: rule(
    (item: string) => `专栏里的「${item}」没有归入目标或项目`,
    '补一条目标或项目；不是承诺就写进 figures.yaml',
  ),
  K3: rule(
    (work: string) => `段落里的「${work}」没有归入目标或项目`,
    '补一条项目，或在已有的一条里加 also；不是要建的写进 figures.yaml（泛指、方向、总称、制度……）',
  ),
};
