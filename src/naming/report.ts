/** The message with which a reader reports an error in a clause. Runs in the reader's browser. */
import type { Labels } from '../text/labels.ts';
import { clauseLabel } from './labels.ts';

/** Some mail programs cut addresses beyond two thousand characters; a Chinese one takes nine. */
const LONGEST = 100;

export interface ErrorReport {
  /** Title of the plan. */
  title: string;
  /** Id of the clause. */
  id: string;
  /** Words of the clause, or those selected in it. */
  words: string;
  /** Address of the clause. */
  address: string;
  /** Which edition the reader has before him, as `editionName` calls it. */
  edition?: string | undefined;
  /** What chapters and sections are called, where that is not as usual. */
  labels?: Labels | undefined;
}

/**
 * Address that opens the message.
 * @param to `mailto:…`, or the address of a form in which `{text}` stands for the message
 */
export function reportLink(to: string, { title, id, words, address, edition, labels }: ErrorReport): string {
  const signs = [...words.replace(/\s+/g, ' ').trim()];
  const quoted = signs.slice(0, LONGEST).join('') + (signs.length > LONGEST ? '……' : '');
  const label = clauseLabel(id, labels);
  const name = `《${title}》${label}（${id}）${edition ? `，${edition}版` : ''}`;
  const lines = [name, address, `原文：${quoted}`, '错误：'];
  if (!to.startsWith('mailto:')) return to.replaceAll('{text}', encodeURIComponent(lines.join('\n')));
  const body = encodeURIComponent(lines.join('\r\n'));
  return `${to}?subject=${encodeURIComponent(`报告错误：${label}（${id}）`)}&body=${body}`;
}
