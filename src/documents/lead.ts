/** The run-in heading of a paragraph, as far as it is set apart: with its final punctuation. */
import type { BlockText } from '../plan/chapter/chapter-text.ts';

/** Where the run-in heading of a block ends in its own text; 0 where it has none. */
export function leadEnd({ lead, ownText }: Pick<BlockText, 'lead' | 'ownText'>): number {
  if (!lead || !ownText.startsWith(lead)) return 0;
  return lead.length + /^[。：；，、:;,.]*/.exec(ownText.slice(lead.length))![0].length;
}
