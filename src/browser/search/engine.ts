/**
 * Asks the index which clauses contain the words, and falls back to the plain text where the index cannot be had:
 * from a disk, after a broken download, or when index and page are of different makes. Both ways answer the same.
 */
import { isFigure, partsOfFigures } from '../../search/answer/figures.ts';
import { FOLD_VERSION, fold } from '../../search/fold.ts';
import { find, characterPairs, type Hit, type Spot } from '../../search/search.ts';
import { entryOf } from '../../search/pack.ts';
import { spotsOf } from '../../search/term.ts';
import type { SearchTable } from '../../search/table.ts';
import type { ResultText } from '../../search/result-text.ts';
import { headSuffices } from '../../search/result-head.ts';
import { searchData, type SearchData } from './data.ts';
import { openIndex, type Lookup } from './index.ts';
import { isOtherEdition } from './refused.ts';

export interface SearchEngine {
  data: SearchData;
  /** Why the plain text answers instead of the index; empty while the index does. */
  trouble(): string;
  /** Loads the table and the index; resolves also when only the plain text is to be had, rejects when neither is. */
  load(): Promise<SearchTable>;
  /** Forgets what failed. */
  retry(): void;
  /** Whether the plan has every character, of a long query every one of a few. */
  writes(terms: readonly string[]): Promise<boolean>;
  /** Clauses that contain every term, in reading order. */
  exact(terms: readonly string[]): Promise<Hit[]>;
  /** Hits of a term that begins or ends with a figure know where it is but a part of others. */
  wholeFigures(terms: readonly string[], hits: Hit[]): Promise<Hit[]>;
  /**
   * What is shown of a hit.
   * @param several whether every one of several words is shown
   */
  resultText(hit: Hit, several: boolean): Promise<ResultText>;
}

/**
 * @param base address of the plan's search folder, ending in a slash
 * @param edition mark of the edition of the page: nothing of another one answers
 */
export function searchEngine(base: string, edition: string): SearchEngine {
  const data = searchData(base, edition);
  let loading: Promise<SearchTable> | null = null;
  let lookUp: Lookup | null = null;
  let trouble = '';
  let folded: string[] | null = null;

  const start = async (): Promise<SearchTable> => {
    trouble = refusal();
    // Asked for at once: each takes a way to the server and back.
    const opening = trouble
      ? null
      : openIndex(`${base}index/`, edition).catch((error: unknown) => reason(error));
    const table = await data.table();
    if (!trouble && table.fold !== FOLD_VERSION) trouble = OTHER_MAKE;
    const opened = trouble ? null : await opening;
    if (typeof opened === 'string') trouble = opened;
    else lookUp = opened;
    if (trouble) await data.texts();
    return table;
  };
  const load = (): Promise<SearchTable> => (loading ??= start());

  /** Index of clause → spots of one term. */
  const occurrences = async (term: string): Promise<Map<number, Spot[]>> => {
    if (lookUp && !trouble) {
      try {
        const { lines } = await load();
        const found = await spotsOf(term, lookUp, async (index) => {
          const { text } = await data.text(entryOf(lines[index]!));
          return fold(text).text;
        });
        if ([...found.keys()].every((index) => lines[index])) return found;
        trouble = OTHER_MAKE;
      } catch (error) {
        trouble = reason(error);
      }
    }
    folded ??= (await data.texts()).map(({ text }) => fold(text).text);
    return new Map(
      folded.map((text, index) => [index, find(text, term)] as const).filter(([, spots]) => spots.length > 0),
    );
  };

  return {
    data,
    load,
    trouble: () => trouble,
    retry() {
      [loading, lookUp, trouble] = [null, null, ''];
    },
    async writes(terms) {
      const found = await Promise.all([...new Set(characterPairs(terms).join(''))].map(occurrences));
      return found.every(({ size }) => size > 0);
    },
    async exact(terms) {
      const { lines } = await load();
      const lists = await Promise.all(terms.map(occurrences));
      const [first, ...rest] = lists;
      return [...(first ?? [])]
        .filter(([index]) => rest.every((list) => list.has(index)))
        .sort(([a], [b]) => a - b)
        .map(([index]) => ({
          index,
          entry: entryOf(lines[index]!),
          spots: merge(lists.flatMap((list) => list.get(index)!)),
        }));
    },
    async wholeFigures([term = '', ...more], hits) {
      if (!isFigure(term) || more.length > 0 || hits.length < 2) return hits;
      return data.figures().then(
        (figures) => partsOfFigures(hits, term, figures),
        () => hits,
      );
    },
    async resultText(hit, several) {
      const alone =
        lookUp && !trouble ? await data.text(hit.entry, headSuffices(hit, several)).catch(() => null) : null;
      return alone ?? (await data.texts())[hit.index]!;
    },
  };
}

const NOT_LOADED = '索引未能载入';
const OTHER_MAKE = '索引与页面版本不一致';
const reason = (error: unknown): string => (isOtherEdition(error) ? OTHER_MAKE : NOT_LOADED);

/** Why the index is not even tried; empty where it is. */
function refusal(): string {
  if (location.protocol === 'file:') return '从本机文件打开，浏览器不许载入索引';
  return navigator.onLine ? '' : '没有网络';
}

const merge = (spots: readonly Spot[]): Spot[] => [...spots].sort((a, b) => a.start - b.start);
