/** The marks of Markdown inside a line: gone where they are layout, kept where the check reads them. */

const ENTITIES: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  emsp: ' ',
  ensp: ' ',
};

const TAGS = /<\/?(?:p|div|span|center|b|strong|i|em|u|sup|sub|font|small|a|br)(?:\s[^<>]*)?\/?>/gi;

export interface Inline {
  text: string;
  bold: boolean;
  /** Bold in the middle of a line, which a plan does not keep. */
  dropped: string[];
  pictures: { src: string; alt: string }[];
}

/** Signs that stand for themselves after a backslash, kept aside while marks are read. */
const aside = (sign: string): string => String.fromCodePoint(0xe000 + sign.codePointAt(0)!);
const back = (text: string): string =>
  text.replace(/[\ue000-\ue07f]/g, (sign) => String.fromCodePoint(sign.codePointAt(0)! - 0xe000));

/** Reads one line of Markdown. What it does not know stays as it is: nothing is lost. */
export function inline(raw: string): Inline {
  const pictures: Inline['pictures'] = [];
  const dropped: string[] = [];
  let text = raw
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => aside(sign))
    .replace(/!\[([^\]]*)\]\(\s*<?([^\s)>]*)>?[^)]*\)/g, (_, alt: string, src: string) => {
      pictures.push({ src, alt: back(alt).trim() });
      return '';
    })
    .replace(/\[([^\]^][^\]]*)\]\((?:https?:|mailto:|#|\/|\.)[^)\s]*\)/g, '$1')
    .replace(/<((?:https?:\/\/|mailto:)[^<>\s]+)>/g, '$1')
    .replace(TAGS, (tag) => (/^<\/?(b|strong)\b/i.test(tag) ? '**' : /^<br/i.test(tag) ? ' ' : ''))
    .replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string | undefined) =>
      code ? String.fromCodePoint(Number(code)) : (ENTITIES[name!] ?? whole),
    )
    .replace(/(`+)([^`]+)\1/g, '$2')
    .replace(/(?<!\w)__(?=\S)([^_]+?)__(?!\w)/g, '**$1**')
    .trim();
  const whole = /^\*\*([^*]+)\*\*$/.exec(text);
  if (whole) text = whole[1]!.trim();
  else
    text = text.replace(/(\*{2,3})(?=\S)([^*]+?)\1/g, (_, __, words: string, at: number) => {
      if (at === 0) return `**${words.trim()}**`;
      dropped.push(words);
      return words;
    });
  return { text: back(text), bold: whole !== null, dropped, pictures };
}
