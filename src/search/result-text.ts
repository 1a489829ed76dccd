/** What a result shows of a clause, as it travels: a small text per clause, so that a query loads only what it shows. */

export interface ResultText {
  /** Name of the section, empty outside sections. */
  section: string;
  /** Places the clause names, the most important first. */
  places: { id: string; name: string }[];
  text: string;
}

/** One line the section, one the places, the rest the text. */
export const packResultText = ({ section, places, text }: ResultText): string =>
  [section, places.map(({ id, name }) => `${id} ${name}`).join(','), text].join('\n');

/** The same as was packed. */
export function unpackResultText(packed: string): ResultText {
  const [section = '', places = '', ...text] = packed.split('\n');
  return {
    section,
    places: places ? places.split(',').map(placeOf) : [],
    text: text.join('\n'),
  };
}

function placeOf(packed: string): { id: string; name: string } {
  const gap = packed.indexOf(' ');
  return { id: packed.slice(0, gap), name: packed.slice(gap + 1) };
}
