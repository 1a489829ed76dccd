/** What a result shows of a clause, as it travels: a small text per clause, so that a query loads only what it shows. */

/** A term, goal or project of a clause. */
export interface NamedRecord {
  kind: 'term' | 'goal' | 'project';
  /** Of a term the word itself. */
  id: string;
  name: string;
  /** Of a goal its value, of a project its size, of a term another name that stands in the clause; else empty. */
  note: string;
}

/** A word that stands in few clauses, and what the plan calls the same elsewhere; folded. */
export interface SaidElsewhere {
  word: string;
  /** The nearest first. */
  others: string[];
}

export interface ResultText {
  /** Name of the section, empty outside sections. */
  section: string;
  /** Places the clause names, the most important first. */
  places: { id: string; name: string }[];
  records: NamedRecord[];
  /** Of a row the title of its table and the heads of its cells. */
  heads: string[];
  /** Words of the clause that other clauses say otherwise. */
  elsewhere: SaidElsewhere[];
  text: string;
}

/** A line for the section, the places, the records, the heads and the other words, the rest is the text. */
export const packResultText = ({ section, places, records, heads, elsewhere, text }: ResultText): string =>
  [
    section,
    places.map(({ id, name }) => `${id} ${name}`).join(','),
    records
      .map(({ kind, id, name, note }) => [kind[0], id === name ? '' : id, name, note].join('|'))
      .join('\t'),
    heads.join('\t'),
    elsewhere.map(({ word, others }) => [word, ...others].join('|')).join('\t'),
    text,
  ].join('\n');

/** The same as was packed. */
export function unpackResultText(packed: string): ResultText {
  const [section = '', places = '', records = '', heads = '', elsewhere = '', ...text] = packed.split('\n');
  return {
    section,
    places: places ? places.split(',').map(placeOf) : [],
    records: records ? records.split('\t').map(recordOf) : [],
    heads: heads ? heads.split('\t') : [],
    elsewhere: elsewhere ? elsewhere.split('\t').map(elsewhereOf) : [],
    text: text.join('\n'),
  };
}

function placeOf(packed: string): { id: string; name: string } {
  const gap = packed.indexOf(' ');
  return { id: packed.slice(0, gap), name: packed.slice(gap + 1) };
}

function elsewhereOf(packed: string): SaidElsewhere {
  const [word = '', ...others] = packed.split('|');
  return { word, others };
}

function recordOf(packed: string): NamedRecord {
  const [letter, id = '', name = '', note = ''] = packed.split('|');
  const kind = (['term', 'goal', 'project'] as const).find((one) => one[0] === letter)!;
  return { kind, id: id || name, name, note };
}
