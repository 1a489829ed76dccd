/** Shows an answer, all of it at once, so that nothing moves. */
import { looksNumbered } from '../../../search/jump/gate.ts';
import { otherWords } from '../../../search/answer/beside.ts';
import { characterPairs, type Hit } from '../../../search/search.ts';
import type { SearchTable } from '../../../search/table.ts';
import type { Answer } from '../answer.ts';
import type { SearchEngine } from '../engine.ts';
import { writeState, type SearchState } from '../state.ts';
import { showBelow } from './below.ts';
import { showCards } from './cards.ts';
import { exportButtons } from './refine/export.ts';
import {
  filterControls,
  filtered,
  placeOpener,
  valuesFrom,
  viewControl,
  type ValuesOf,
} from './refine/filters.ts';
import { jumpsByName, jumpsToPlaces, showJumps } from './jumps.ts';
import { resultList, type ResultList } from './list.ts';
import { notSupported } from './not-supported.ts';
import { offerOnRequest, showOffers } from './offers.ts';
import type { PageParts } from './parts.ts';
import { showRefine } from './refine/refine.ts';
import { elsewhere, total } from './total.ts';
import { said, trouble } from './trouble.ts';

/** What a reader can do with an answer. */
export interface Acts {
  /** Asks again with some of it changed. */
  ask(change: Partial<SearchState>): void;
  /** Asks again what did not arrive. */
  again(): void;
  /** Loads the filter by places and asks again. */
  openPlaces(): Promise<void>;
  /** Searches that find something. */
  examples(): HTMLElement[];
  /** How many results the reader had before him when he left the page. */
  shown: number;
  /** Whether the answer is still wanted. */
  current(): boolean;
}

/** @param byPlace whether there is a filter by places */
export async function showAnswer(
  parts: PageParts,
  engine: SearchEngine,
  table: SearchTable,
  answer: Answer,
  state: SearchState,
  byPlace: boolean,
  acts: Acts,
): Promise<void> {
  const { terms, hits: all, instead, asked } = answer;
  const places = byPlace ? await engine.data.places() : null;
  const valuesOf = valuesFrom(places, table.chapters);
  const hits = filtered(all, state, valuesOf);
  const ordered = state.view === 'book' ? [...hits].sort((a, b) => a.index - b.index) : hits;
  const listed = listOf(engine, table, answer, ordered, state, acts.shown);
  const results = listed.then(({ first: texts }) => texts.map((text, k) => [ordered[k]!, text] as const));
  const named = jumpsByName(engine.data, answer, table, results);
  const { list, more, first } = await listed;
  const advice = instead && (await engine.data.advice());
  const targets = await named;
  if (!acts.current()) return;
  const words = all.length > 0 ? terms : (instead?.other?.words ?? []);
  if (!looksNumbered(state.q)) showJumps(parts.jumps, [...jumpsToPlaces(words, first, table), ...targets]);
  showCards(parts.cards, words, first);
  const address = (q: string): string =>
    writeState({ q, chapter: '', kind: '', place: '', view: state.view });
  const told = advice?.say(instead!, state.q, address);
  parts.status.replaceChildren(
    told?.status ?? total(all, hits),
    ...(hits.length < 1 && all.length > 0
      ? [elsewhere(all, () => acts.ask({ chapter: '', kind: '', place: '' }))]
      : []),
    ...(all.length < 1 && !told ? [said('相近的说法没有载入。')] : []),
    ...trouble(engine.trouble(), acts.again),
  );
  if (instead) showOffers(parts.offers, instead.offers, address);
  else
    offerOnRequest(
      parts.offers,
      async () => (await engine.data.advice()).beside(asked, terms, (wanted) => engine.exact(wanted)),
      (offers) => acts.current() && showOffers(parts.offers, offers, address),
    );
  const byPlaces = table.placed && !places;
  showRefine(
    parts.refine,
    controlsOf(engine, table, { all, ordered, valuesOf, byPlaces }, state, acts),
    state,
  );
  // Where nothing is found the ways on stand first: what comes near may fill screens.
  const ways = told && told.ways.length > 0 ? [...told.ways, ...acts.examples()] : [];
  parts.output.replaceChildren(...notSupported(answer.unknown), ...ways, list, more);
  const others = hits.length === all.length ? otherWords(terms, first) : [];
  if (others.length > 0)
    void showBelow(parts.output, engine, table, others, all, acts.current).catch(() => undefined);
}

function listOf(
  engine: SearchEngine,
  table: SearchTable,
  { terms, hits, instead }: Answer,
  ordered: readonly Hit[],
  { view }: SearchState,
  shown: number,
): Promise<ResultList> {
  const other = instead?.other;
  if (hits.length > 0) return resultList(engine, table, ordered, terms, 'exact', view === 'book', shown);
  if (other)
    return resultList(engine, table, other.hits, other.words, other.whole ? 'alias' : 'near', false, shown);
  return resultList(engine, table, instead?.near ?? [], characterPairs(terms), 'near', false, shown);
}

interface Shown {
  all: readonly Hit[];
  /** Those that pass the filters, in order. */
  ordered: readonly Hit[];
  valuesOf: ValuesOf;
  /** Whether a filter by places can be had. */
  byPlaces: boolean;
}

function controlsOf(
  engine: SearchEngine,
  { chapters }: SearchTable,
  { all, ordered, valuesOf, byPlaces }: Shown,
  state: SearchState,
  acts: Acts,
): HTMLElement[] {
  const several = ordered.length > 1;
  return [
    ...filterControls(all, state, chapters, valuesOf, (key, value) => acts.ask({ [key]: value })),
    ...(byPlaces && several ? [placeOpener(acts.openPlaces)] : []),
    ...(several ? [viewControl(state.view, (view) => acts.ask({ view }))] : []),
    ...(ordered.length > 0 ? exportButtons(engine, ordered, state.q) : []),
  ];
}
