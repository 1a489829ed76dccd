/** Finds the places of the gazetteer in the text: the longest form wins, so the longer name is not taken for the shorter one in it. */
import { stripLayout } from '../../text/strip-layout.ts';
import type { ClauseText } from '../fidelity/edits.ts';
import type { Place } from '../authoring/schema-lists.ts';

/** A place named in a clause's own text. */
export interface Mention {
  place: string;
  clause: string;
  start: number;
  end: number;
}

interface Form {
  text: string;
  /** `null` for words that only keep shorter forms from matching. */
  place: string | null;
  /** Clauses in which the form counts; everywhere when absent. */
  only: ReadonlySet<string> | null;
}

function formsOf(places: readonly Place[]): Form[] {
  const forms = places.flatMap(({ id, name, aliases, at, exclude }): Form[] => [
    ...[name, ...aliases].map((text) => ({ text: stripLayout(text).text, place: id, only: null })),
    ...Object.entries(at).map(([text, clauses]) => ({
      text: stripLayout(text).text,
      place: id,
      only: new Set(clauses),
    })),
    ...exclude.map((text) => ({ text: stripLayout(text).text, place: null, only: null })),
  ]);
  return forms.sort((a, b) => b.text.length - a.text.length);
}

/** Finds the places named in the own text of a clause, in reading order. */
export type FindPlaces = (clause: Pick<ClauseText, 'id' | 'ownText'>) => Mention[];

/** Every mention of every place, in reading order. */
export const findPlaces = (clauseTexts: readonly ClauseText[], places: readonly Place[]): Mention[] =>
  clauseTexts.flatMap(placeFinder(places));

/** A finder of these places in any text. */
export function placeFinder(places: readonly Place[]): FindPlaces {
  const byFirst = Map.groupBy(formsOf(places), (form) => form.text[0]!);
  return ({ id, ownText }) => {
    const { text, origin } = stripLayout(ownText);
    const mentions: Mention[] = [];
    for (let i = 0; i < text.length;) {
      const form = byFirst
        .get(text[i]!)
        ?.find((f) => text.startsWith(f.text, i) && (!f.only || f.only.has(id)));
      const length = form?.text.length ?? 1;
      if (form?.place)
        mentions.push({ place: form.place, clause: id, start: origin[i]!, end: origin[i + length - 1]! + 1 });
      i += length;
    }
    return mentions;
  };
}

/** The id of the place a record names, by name or alias; `null` for an unknown name. */
export function placeNamed(places: readonly Place[], name: string): string | null {
  const wanted = stripLayout(name).text;
  const found =
    places.find((p) => p.name === wanted) ??
    places.find((p) => p.aliases.includes(wanted)) ??
    places.find((p) => wanted in p.at);
  return found?.id ?? null;
}
