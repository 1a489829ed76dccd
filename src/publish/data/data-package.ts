/** A Data Package (v2) over the CSV files: what tables there are and what their columns mean. */
import type { Plan } from '../../plan/plan.ts';
import { formOf, type DataForm } from './data-form.ts';

/** Every column in English; in Chinese it is described where its table is. */
const TITLES: Record<string, string> = {
  clause: 'Clause id',
  url: 'Address of the clause; relative to this folder where the site does not know its own',
  quote: 'Quotation of the plan, verbatim',
  id: 'Id',
  name: 'Name',
  comparator: 'Comparison',
  value: 'Value or range',
  unit: 'Unit',
  words: 'Promise without a figure, in the words of the plan',
  year: 'Target year or period',
  kind: 'Kind',
  baseline: 'Baseline (JSON)',
  history: 'Earlier years (JSON)',
  topic: 'Topic',
  note: "Editors' note",
  also: 'Other places that say the same (JSON)',
  box: 'Box',
  category: 'Category in the box',
  places: 'Ids of places, parted by semicolons',
  placeNames: 'Names of places, parted by semicolons',
  quantity: 'Size, as printed',
  status: 'Status',
  citation: 'Citation',
  part: 'Part',
  chapter: 'Chapter',
  section: 'Section',
  label: 'Place in the plan, as printed',
  lead: 'Lead',
  text: 'Text',
  source: 'Text as received, where it differs',
};

const string = (name: string, description: string) => field(name, 'string', description);
const field = (name: string, type: string, description: string) => ({
  name,
  title: TITLES[name]!,
  type,
  description,
});
const where = [
  string('clause', '段落编号'),
  string('url', '段落地址；网站没有写明自己的网址时，相对于本文件夹'),
  string('quote', '正文引文，一字不差'),
];

const GOALS = [
  string('id', '目标编号'),
  string('name', '名称'),
  ...where,
  string('comparator', '比较：>= 以上，<= 以内，> 超过，< 低于，= 等于，~ 左右，range 区间'),
  field('value', 'any', '数值，区间写作 [下限,上限]；原文留空的为空'),
  string('unit', '单位'),
  string('words', '没有数的承诺，照原文：全覆盖、翻一番'),
  field('year', 'any', '目标年，或起止年'),
  string('kind', '约束性或预期性，规划写明的才有'),
  string('baseline', '基期值（JSON）'),
  string('history', '往年的原定数和实际数（JSON）'),
  string('topic', '主题'),
  string('note', '编者注'),
  string('also', '别处也说到（JSON）；id 是它原来单列时的编号'),
  string('citation', '出处，可直接引用'),
];

const PROJECTS = [
  string('id', '项目编号'),
  string('name', '名称'),
  ...where,
  string('box', '所在专栏'),
  string('category', '专栏里的类别'),
  string('places', '地名编号，分号隔开'),
  string('placeNames', '地名，分号隔开'),
  string('quantity', '规模，照原文'),
  string('topic', '主题'),
  string('status', '计划、续建或已建'),
  string('also', '别处也说到（JSON）；id 是它原来单列时的编号'),
  string('citation', '出处，可直接引用'),
];

const clauses = (more: DataForm) => [
  string('id', '段落编号'),
  string('url', '段落地址；网站没有写明自己的网址时，相对于本文件夹'),
  ...(more.parts ? [field('part', 'integer', '篇')] : []),
  field('chapter', 'integer', '章'),
  field('section', 'integer', '节'),
  ...(more.labels ? [string('label', '在文中的位置，照原文的编号')] : []),
  string('kind', '类别'),
  string('lead', '引领句'),
  string('text', '正文'),
  string('source', '来稿原文，与正文不同时才有'),
];

/** The descriptor of a plan's tables. */
export function dataPackage(plan: Plan): object {
  const resource = (name: string, title: string, fields: object[]): object => ({
    name,
    title,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { fields, primaryKey: ['id'] },
  });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: plan.id,
    title: plan.meta.title,
    created: `${plan.meta.issued}T00:00:00Z`,
    sources: [{ title: `${plan.meta.issuer}${plan.meta.number ? ` ${plan.meta.number}` : ''}` }],
    resources: [
      resource('goals', '目标', GOALS),
      resource('projects', '项目', PROJECTS),
      resource('clauses', '全文逐段', clauses(formOf(plan))),
    ],
  };
}
