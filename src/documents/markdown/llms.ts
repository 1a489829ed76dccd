/** `llms.txt`: a map of the site in Markdown, for a person who pastes an address into an assistant. */
import { documentName } from '../../naming/citation.ts';
import type { Plan } from '../../plan/plan.ts';
import { errataName, shows } from '../../plan/published-plan.ts';
import { folderOf } from '../../text/clause-id.ts';
import { escapeMarkdown } from './escape.ts';
import { TWIN } from './page.ts';

/**
 * @param name of the site, where it is known
 * @param root what every address begins with; without an origin they are seen from the file itself
 */
export function llmsText(plans: readonly Plan[], name = '规划书', root = './'): string {
  const about = '> 政府规划全文，逐段编号，可引用，可核对。下列文件是 Markdown，每段开头方括号里是它的编号。';
  return `${[`# ${escapeMarkdown(name)}`, about, ...plans.map((plan) => planMap(plan, `${root}${plan.id}/`))].join('\n\n')}\n`;
}

function planMap(plan: Plan, at: string): string {
  const { meta, chapters } = plan;
  const corrected = shows(plan, '勘误');
  const errata = [...(corrected ? ['改了哪些字'] : []), ...(shows(plan, '存疑') ? ['哪些地方存疑'] : [])];
  const link = (title: string, path: string, note = ''): string =>
    `- [${escapeMarkdown(title)}](${at}${path})${note && `：${note}`}`;
  return [
    `## ${escapeMarkdown(meta.short)}`,
    '',
    `${escapeMarkdown(`${meta.issuer}${documentName(meta)}`)}，${meta.issued}印发。`,
    '',
    link('全文', `full/${TWIN}`),
    ...chapters.map(({ id, heading, title }) => link(heading ?? title, `${folderOf(id)}/${TWIN}`)),
    link('全文逐段', 'data/clauses.json', `编号、正文${corrected ? '、与来稿不同处的原文' : ''}`),
    link('目标', 'data/goals.json', '每一个量化承诺，附引文和编号'),
    link('项目', 'data/projects.json', '每一项工程，附引文和编号'),
    ...(errata.length > 0 ? [link(errataName(plan), 'data/errata.json', errata.join('，'))] : []),
  ].join('\n');
}
