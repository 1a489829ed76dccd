/** Leaves a sheet out of the pages that have nothing of what it is for. */
import { attribute, type ParsedPage, type Tag } from '../html/tags.ts';

/**
 * @returns every sheet that says what it is for (`<link data-for="picture lost">`) where nothing on the page is of one
 * of those classes
 */
export function unusedSheets({ tags }: ParsedPage): Tag[] {
  const classes = (tag: Tag, name: string): string[] => attribute(tag, name)?.split(' ') ?? [];
  const sheets = tags.filter((tag) => tag.name === 'link' && attribute(tag, 'data-for'));
  const used = new Set(sheets.length > 0 ? tags.flatMap((tag) => classes(tag, 'class')) : []);
  return sheets.filter((sheet) => !classes(sheet, 'data-for').some((name) => used.has(name)));
}
