/** The data files of a plan's search: classic scripts, because those also load from a disk. */
import { fold } from '../../search/fold.ts';
import type { Offer } from '../../search/jump/name.ts';
import type { OutlineData } from '../../search/jump/outline.ts';
import type { Entry } from '../../search/search.ts';
import { unpackLines } from '../../search/pack.ts';
import type { PackedPlaces } from '../../search/packed-places.ts';
import type { PackedTable, SearchTable } from '../../search/table.ts';
import { unpackShown, type Shown } from '../../search/shown.ts';
import { A_WHOLE, inTime } from '../base/patience.ts';
import { HEAD } from '../../search/shown-head.ts';
import type { Advice, Jump, Saving } from './on-demand.ts';

/** What the files put there, the latest of each. */
interface Given {
  table?: PackedTable;
  texts?: string[];
  places?: PackedPlaces;
  outline?: OutlineData;
  traditional?: string;
  hints?: object;
  advice?: Advice;
  jump?: Jump;
  named?: Jump;
  saving?: Saving;
}
const given: Given = {};
(window as unknown as { planbook: Given }).planbook = given;

/** Each loads once; what failed is tried again when it is asked for again. All reject when they cannot be had. */
export interface SearchData {
  table(): Promise<SearchTable>;
  /** Every clause. */
  texts(): Promise<Shown[]>;
  /**
   * One clause, from its own small file. Its length is asked for because some servers answer with a page of their own
   * where a file is missing.
   * @param head whether the head of its text will do; more may be answered
   */
  text(entry: Pick<Entry, 'id' | 'length'>, head?: boolean): Promise<Shown>;
  /** For filters. */
  places(): Promise<PackedPlaces>;
  /** Characters of the plan with their traditional forms. */
  traditional(): Promise<string>;
  /** What other words to offer. */
  advice(): Promise<Advice>;
  /** Places meant by a number or a name. */
  jumps(query: string): Promise<Offer[]>;
  /** Places of a name, in simplified characters, that is no number: loads less. */
  named(words: string): Promise<Offer[]>;
  /** What copies and saves results. */
  saving(): Promise<Saving>;
}

/** @param base address of the plan's search folder, ending in a slash */
export function searchData(base: string): SearchData {
  const file = (name: string): Promise<void> => loadClassic(`${base}${name}.js`);
  const asset = (name: string): Promise<void> => loadClassic(new URL(`../../assets/${name}.js`, base).href);
  const texts = new Map<string, () => Promise<Shown>>();
  const table = once(async () => {
    await file('table');
    const packed = given.table!;
    return { ...packed, lines: unpackLines(packed.lines) };
  });
  const outline = once(async () => {
    await file('outline');
    return given.outline!;
  });
  const code = { jump: once(() => asset('jump')), named: once(() => asset('named')) };
  const offers = async (by: 'jump' | 'named', words: string): Promise<Offer[]> => {
    const [data, known] = await Promise.all([outline(), table(), code[by]()]);
    return given[by]!(words, data, known);
  };
  return {
    table,
    texts: once(async () => {
      await file('texts');
      return given.texts!.map(unpackShown);
    }),
    text({ id, length }, head = false) {
      const part = head && !texts.has(id);
      const name = part ? `${id}.head` : id;
      const known = texts.get(name) ?? once(() => fetchText(`${base}text/${name}.txt`, part ? HEAD : length));
      texts.set(name, known);
      return known();
    },
    places: once(async () => {
      await file('places');
      return given.places!;
    }),
    traditional: once(async () => {
      await file('traditional');
      return given.traditional!;
    }),
    advice: once(async () => {
      await file('hints');
      await asset('hints');
      return given.advice!;
    }),
    jumps: (query) => offers('jump', query),
    named: (words) => offers('named', words),
    saving: once(async () => {
      await asset('export');
      return given.saving!;
    }),
  };
}

async function fetchText(address: string, length: number): Promise<Shown> {
  const answer = await inTime(fetch(address), address);
  const text = answer.ok ? await inTime(answer.text(), address) : '';
  const shown = unpackShown(text);
  if (fold(shown.text).text.length !== length) throw new Error(address);
  return shown;
}

/** `load`, asked once; forgotten where it failed. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  return () => {
    known ??= load().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}

/** @throws also where a server accepts the question and never answers it */
export function loadClassic(address: string): Promise<void> {
  const loaded = new Promise<void>((resolve, reject) => {
    const element = Object.assign(document.createElement('script'), { src: address });
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(address));
    document.head.append(element);
  });
  return inTime(loaded, address, A_WHOLE);
}
