/** A plan's contents: its chapters under the parts in which they stand. */
import type { ChapterText } from '../../plan/chapter/chapter-text.ts';
import { pageOf } from '../../text/clause-id.ts';
import { partsOf } from '../../text/parts.ts';

/** The chapters of a part; those that stand in none have none. */
export interface ContentsPart {
  part: ChapterText | null;
  chapters: ChapterText[];
}

/** In reading order; a plan without parts is one stretch of chapters. */
export function contentsOf(chapters: readonly ChapterText[]): ContentsPart[] {
  const parts = partsOf(chapters.map(({ id }) => id));
  const contents: ContentsPart[] = [];
  for (const chapter of chapters) {
    const own = parts.get(pageOf(chapter.id)) ?? null;
    if (contents.length === 0 || own !== (contents.at(-1)!.part?.id ?? null))
      contents.push({ part: chapter.id === own ? chapter : null, chapters: [] });
    if (chapter.id !== own) contents.at(-1)!.chapters.push(chapter);
  }
  return contents;
}
