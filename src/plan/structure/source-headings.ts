/** Lines of the source that look like headings: they begin with a number as the plan prints it, or with 第…章, and are short. */
import { labelAt, styleOf, type LabelStyle } from '../../text/label-style.ts';
import type { Numbering } from '../authoring/schema-plan.ts';

export type Level = 'part' | 'chapter' | 'section';

export interface SourceHeading {
  level: Level;
  /** Whether the label names its level itself: 第三章, not 三、. */
  named: boolean;
  /** Whether more than a heading stands in the line: it is one where the chapters have it as such. */
  long: boolean;
  /** As printed, without blanks. */
  label: string;
  number: number | null;
  /** The whole line, tidied. */
  words: string;
  /** 1-based. */
  line: number;
  /** Where it begins and ends in the source. */
  from: number;
  to: number;
}

const LEVELS: readonly Level[] = ['part', 'chapter', 'section'];
const NAMED: Readonly<Record<string, Level>> = {
  篇: 'part',
  编: 'part',
  卷: 'part',
  章: 'chapter',
  节: 'section',
};

/** A label that names its level, parted from its title. */
const NAMED_LABEL =
  /^(第\s*[零〇一二三四五六七八九十百\d０-９\s]{1,9}\s*([篇编卷章节]))(?=[\s　:：、.．]|$)/u;

/** What a heading does not have: a sentence's end inside, a sign behind which more must come, more than one line's words. */
const isShort = (words: string, most: number): boolean =>
  [...words].length <= most && !/[。！？；](?!$)|[，；：、]$|，.*。$/u.test(words);

/** @param running the source without the lines that stand aside */
export function sourceHeadings(running: string, numbering: Numbering): SourceHeading[] {
  const styles = LEVELS.flatMap((level): [Level, LabelStyle][] => {
    const style = numbering[level] ? styleOf(numbering[level]) : null;
    return style ? [[level, style]] : [];
  });
  const found: SourceHeading[] = [];
  let from = 0;
  running.split('\n').forEach((row, index) => {
    const to = from + row.length;
    const words = row.replaceAll('**', '').trim();
    const heading = words.includes('|') ? null : headingIn(words, styles);
    if (heading) found.push({ ...heading, words, line: index + 1, from, to });
    from = to + 1;
  });
  return found;
}

function headingIn(
  words: string,
  styles: readonly [Level, LabelStyle][],
): Pick<SourceHeading, 'level' | 'named' | 'long' | 'label' | 'number'> | null {
  const [, label, name] = NAMED_LABEL.exec(words) ?? [];
  for (const [level, style] of styles) {
    const named = /[篇编卷章节]|部分/u.test(style.after);
    const at = labelAt(style, words);
    if (!at || (named && !label && words.replace(/\s/g, '') !== at.label)) continue;
    const long = !isShort(words, named ? 60 : 40);
    if (!long || (level === 'section' && !named)) return { level, named, long, ...at };
  }
  if (!label || !isShort(words, 60)) return null;
  return { level: NAMED[name!]!, named: true, long: false, label: label.replace(/\s/g, ''), number: null };
}
