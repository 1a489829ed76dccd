/** Leaves styles out of the pages that have nothing of what they are for. */
import { attribute, type ParsedPage, type Tag } from '../html/tags.ts';

/**
 * @returns all styles in the page that say what they are for (`<style data-for="picture lost">`) where nothing on it is
 * of one of those classes
 */
export function unusedStyles({ tags }: ParsedPage): Tag[] {
  const classes = (tag: Tag, name: string): string[] => attribute(tag, name)?.split(' ') ?? [];
  const styles = tags.filter((tag) => tag.name === 'style' && attribute(tag, 'data-for'));
  const used = new Set(styles.length > 0 ? tags.flatMap((tag) => classes(tag, 'class')) : []);
  return styles.filter((style) => !classes(style, 'data-for').some((name) => used.has(name)));
}
