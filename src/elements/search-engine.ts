/**
 * Asks the index which clauses contain the words, and falls back to the plain text where the index cannot be had:
 * from a disk, after a broken download, or when index and page are of different makes. Both ways answer the same.
 */
import { FOLD_VERSION, fold } from '../plan/fold.ts';
import {
  find,
  nearest,
  pairs,
  phrase,
  type Entry,
  type Hit,
  type Positions,
  type Spot,
} from '../plan/search.ts';
import { unpackLines } from '../plan/search-pack.ts';
import type { PackedTable, SearchTable } from '../plan/search-table.ts';
import type { Advice } from './hints.entry.ts';
import type { Jump } from './jump.entry.ts';

interface PagefindResult {
  id: string;
  words: number[];
}
interface Pagefind {
  options(options: { noWorker: boolean; basePath: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] } | null>;
}

/** The data files call this by name; scripts load from anywhere, also from a disk. */
const data: { table?: PackedTable; texts?: string[]; hints?: object; advice?: Advice; jump?: Jump } = {};
(window as unknown as { planbook: typeof data }).planbook = data;

export class SearchEngine {
  /** Why the plain text answers instead of the index; empty while the index does. */
  trouble = '';
  private pagefind: Pagefind | null = null;
  private loading: Promise<void> | null = null;
  private tabling: Promise<void> | null = null;
  private broken = false;
  private readonly shown = new Map<number, Promise<string>>();
  private unpacked: SearchTable | null = null;
  private readonly chars = new Map<string, Promise<Positions>>();
  private folded: string[] | null = null;

  private readonly base: string;

  /** @param base address of the search folder, ending in a slash */
  constructor(base: string) {
    this.base = base;
  }

  get table(): SearchTable {
    this.unpacked ??= { ...data.table!, lines: unpackLines(data.table!.lines) };
    return this.unpacked;
  }

  /** Loads the table and the index; resolves also when only the plain text is to be had. Rejects when neither is. */
  load(): Promise<void> {
    this.loading ??= this.start();
    return this.loading;
  }

  /** The table alone: enough to know the places meant by a number or a name. */
  async loadTable(): Promise<SearchTable> {
    this.tabling ??= data.table ? Promise.resolve() : script(`${this.base}table.js`);
    await this.tabling;
    return this.table;
  }

  /** Forgets a failed attempt. */
  retry(): void {
    this.trouble = '';
    this.tabling = null;
    this.broken = false;
    this.pagefind = null;
    this.loading = null;
    this.chars.clear();
    this.shown.clear();
  }

  /** Clauses that contain every term, in reading order. */
  async exact(terms: readonly string[]): Promise<Hit[]> {
    const lists = await Promise.all(terms.map((term) => this.occurrences(term)));
    const [first, ...rest] = lists;
    return [...(first ?? [])]
      .filter(([index]) => rest.every((list) => list.has(index)))
      .sort(([a], [b]) => a - b)
      .map(([index]) => ({
        index,
        entry: this.entry(index),
        spots: merge(lists.map((list) => list.get(index)!)),
      }));
  }

  /** Clauses that come near, best first. */
  async near(terms: readonly string[]): Promise<Hit[]> {
    const found = new Map<string, number[]>();
    for (const pair of pairs(terms)) {
      const clauses = [...(await this.occurrences(pair)).keys()].filter((index) => !this.entry(index).parent);
      if (clauses.length > 0) found.set(pair, clauses);
    }
    return nearest(found, this.table.lines.length).map((index) => ({
      index,
      entry: this.entry(index),
      spots: [],
    }));
  }

  /** The text of a clause as shown. */
  text(index: number): Promise<string> {
    const known = this.shown.get(index) ?? this.fetchText(index);
    this.shown.set(index, known);
    return known;
  }

  /** The text of every clause. */
  async texts(): Promise<string[]> {
    if (!data.texts) await script(`${this.base}texts.js`);
    return data.texts!;
  }

  /** From its own small file; from all texts where that is not to be had. */
  private async fetchText(index: number): Promise<string> {
    if (!data.texts && this.pagefind) {
      const answer = await fetch(`${this.base}text/${this.entry(index).id}.txt`).catch(() => null);
      if (answer?.ok) return answer.text();
    }
    return (await this.texts())[index]!;
  }

  /** What other words to offer; rejects when it cannot be had. */
  async advice(): Promise<Advice> {
    if (!data.hints) await script(`${this.base}hints.js`);
    if (!data.advice) await script(new URL('../../assets/hints.js', this.base).href);
    return data.advice!;
  }

  /** Places meant by a number or a name; needs only the table. Rejects when it cannot be had. */
  async places(query: string): Promise<ReturnType<Jump>> {
    await this.loadTable();
    if (!data.jump) await script(new URL('../../assets/jump.js', this.base).href);
    return data.jump!(query, this.table);
  }

  private async start(): Promise<void> {
    await this.loadTable();
    if (this.table.fold !== FOLD_VERSION) this.trouble = '索引与页面版本不一致';
    else if (location.protocol === 'file:') this.trouble = '从本机文件打开，浏览器不许载入索引';
    else if (!navigator.onLine) this.trouble = '没有网络';
    else await this.startIndex();
    if (this.trouble) await this.texts();
  }

  private async startIndex(): Promise<void> {
    try {
      watch(`${this.base}index/`, () => (this.broken = true));
      const pagefind = (await import(`${this.base}index/pagefind.js`)) as Pagefind;
      await pagefind.options({ noWorker: true, basePath: `${this.base}index/` });
      await pagefind.init();
      if (this.broken) throw new Error('index');
      this.pagefind = pagefind;
    } catch {
      this.trouble = '索引未能载入';
    }
  }

  /** Index of clause → spots of one term. */
  private async occurrences(term: string): Promise<Map<number, Spot[]>> {
    if (this.pagefind && !this.trouble) {
      try {
        return phrase(await Promise.all([...term].map((char) => this.positions(char))));
      } catch {
        this.trouble = '索引未能载入';
      }
    }
    this.folded ??= (await this.texts()).map((text) => fold(text).text);
    const found = new Map<number, Spot[]>();
    this.folded.forEach((text, index) => {
      const spots = find(text, term);
      if (spots.length > 0) found.set(index, spots);
    });
    return found;
  }

  /** Where a character stands. Every character is a word of the index, so this is exact and loads little. */
  private positions(char: string): Promise<Positions> {
    const known = this.chars.get(char) ?? this.lookUp(char);
    this.chars.set(char, known);
    return known;
  }

  private async lookUp(char: string): Promise<Positions> {
    const answer = await this.pagefind!.search(char);
    if (this.broken || !answer) throw new Error('index');
    const found = new Map<number, number[]>();
    for (const result of answer.results) {
      // The build names records by their place in reading order: `unknown_0000012`.
      const index = Number(result.id.replace(/^\D+/, ''));
      if (!this.table.lines[index]) throw new Error('index');
      found.set(index, result.words);
    }
    return found;
  }

  private entry(index: number): Entry {
    const [id, kind, lead, length, parent] = this.table.lines[index]!;
    return { id, kind, lead, length, parent: parent === 1 };
  }
}

function merge(lists: readonly Spot[][]): Spot[] {
  return lists.flat().sort((a, b) => a.start - b.start);
}

/** A classic script, because those also load from a disk. */
function script(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement('script'), { src: address });
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(address));
    document.head.append(element);
  });
}

/** A piece of the index that does not arrive looks like «no hits»: watch the downloads. */
function watch(prefix: string, fail: () => void): void {
  const real = window.fetch;
  window.fetch = async (...request) => {
    const address = new URL(
      String(request[0] instanceof Request ? request[0].url : request[0]),
      location.href,
    ).href;
    try {
      const response = await real(...request);
      if (!response.ok && address.startsWith(prefix)) fail();
      return response;
    } catch (error) {
      if (address.startsWith(prefix)) fail();
      throw error;
    }
  };
}
