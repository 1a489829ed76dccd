/** Loaded by a list when a reader first sorts it. */
import { compareKeys, sortKey } from '../../lists/sort-keys.ts';
import type { SortEntries } from '../../lists/sort.ts';

const sortEntries: SortEntries = (entries, name) => {
  const keys = new Map(name ? entries.map((entry) => [entry, sortKey(entry, name)]) : []);
  for (const [group, own] of byParent(entries)) {
    const sorted = name ? [...own].sort((a, b) => compareKeys(keys.get(a)!, keys.get(b)!)) : own;
    group.append(...sorted.flatMap(withDetails));
  }
};

/** An entry, with what is opened below it. */
const withDetails = (entry: HTMLElement): Element[] => {
  const below = entry.nextElementSibling;
  return below?.matches('.more') ? [entry, below] : [entry];
};

function byParent(entries: readonly HTMLElement[]): Map<HTMLElement, HTMLElement[]> {
  const groups = new Map<HTMLElement, HTMLElement[]>();
  for (const entry of entries)
    groups.set(entry.parentElement!, [...(groups.get(entry.parentElement!) ?? []), entry]);
  return groups;
}

Object.assign(((window as unknown as { planbook?: object }).planbook ??= {}), { sortEntries });
