/** The data files of a plan's search: classic scripts, because those also load from a disk. */
import type { PackedFigures } from '../../search/answer/figures.ts';
import { fold } from '../../search/fold.ts';
import type { JumpTarget } from '../../search/jump/name.ts';
import type { OutlineData } from '../../search/jump/outline.ts';
import type { ClauseEntry } from '../../search/search.ts';
import { unpackLines } from '../../search/pack.ts';
import type { PackedPlaces } from '../../search/packed-places.ts';
import type { PackedTable, SearchTable } from '../../search/table.ts';
import { unpackResultText, type ResultText } from '../../search/result-text.ts';
import { HEAD } from '../../search/result-head.ts';
import { once } from '../base/fetch-script.ts';
import { dataFrom, loadClassic, textFrom } from './load.ts';
import type { Advice, Jump, MakeAdvice, MakeSpelling, Saving } from './on-demand.ts';

/** What the code that loads on demand puts there. */
interface Given {
  advice?: MakeAdvice;
  makeSpelling?: MakeSpelling;
  jump?: Jump;
  named?: Jump;
  saving?: Saving;
}
const { planbook: given } = window as unknown as { planbook: Given };

/** Each loads once; what failed is tried again when it is asked for again. All reject when they cannot be had. */
export interface SearchData {
  table(): Promise<SearchTable>;
  /** Every clause. */
  texts(): Promise<ResultText[]>;
  /**
   * One clause, from its own small file. Its length is asked for because some servers answer with a page of their own
   * where a file is missing.
   * @param head whether the head of its text will do; more may be answered
   */
  text(entry: Pick<ClauseEntry, 'id' | 'length'>, head?: boolean): Promise<ResultText>;
  /** For filters. */
  places(): Promise<PackedPlaces>;
  /** Characters of the plan with their traditional forms. */
  traditional(): Promise<string>;
  /** Where figures stand. */
  figures(): Promise<PackedFigures>;
  /** What other words to offer. */
  advice(): Promise<Advice>;
  /** Places meant by a number or a name. */
  jumps(query: string): Promise<JumpTarget[]>;
  /** Places of a name, in simplified characters, that is no number: loads less. */
  named(words: string): Promise<JumpTarget[]>;
  /** What copies and saves results. */
  saving(): Promise<Saving>;
}

/**
 * @param base address of the plan's search folder, ending in a slash
 * @param edition mark of the edition that all of them must be of
 */
export function searchData(base: string, edition: string): SearchData {
  const data = <T>(name: string): Promise<T> => dataFrom<T>(base, name, edition);
  const asset = (name: string): Promise<void> => loadClassic(new URL(`../../assets/${name}.js`, base).href);
  const texts = new Map<string, () => Promise<ResultText>>();
  const table = once(async () => {
    const packed = await data<PackedTable>('table');
    return { ...packed, lines: unpackLines(packed.lines) };
  });
  const outline = once(() => data<OutlineData>('outline'));
  const code = { jump: once(() => asset('jump')), named: once(() => asset('named')) };
  const spelling = once(async () => {
    await Promise.all([data('spelling'), asset('spelling')]);
    return given.makeSpelling!;
  });
  const targets = async (by: 'jump' | 'named', words: string): Promise<JumpTarget[]> => {
    const [known, titles] = await Promise.all([table(), outline(), code[by]()]);
    return given[by]!(words, titles, known);
  };
  return {
    table,
    texts: once(async () => (await data<string[]>('texts')).map(unpackResultText)),
    text({ id, length }, head = false) {
      const part = head && !texts.has(id);
      const name = part ? `${id}.head` : id;
      const address = `${base}text/${name}.txt`;
      const known = texts.get(name) ?? once(() => oneText(address, edition, part ? HEAD : length));
      texts.set(name, known);
      return known();
    },
    places: once(() => data<PackedPlaces>('places')),
    traditional: once(() => data<string>('traditional')),
    figures: once(() => data<PackedFigures>('figures')),
    advice: once(async () => {
      await Promise.all([data('hints'), asset('hints')]);
      return given.advice!(spelling);
    }),
    jumps: (query) => targets('jump', query),
    named: (words) => targets('named', words),
    saving: once(async () => {
      await asset('export');
      return given.saving!;
    }),
  };
}

async function oneText(address: string, edition: string, length: number): Promise<ResultText> {
  const shown = unpackResultText(await textFrom(address, edition));
  if (fold(shown.text).text.length !== length) throw new Error(address);
  return shown;
}
