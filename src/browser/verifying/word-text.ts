/** Reads a Word document in the browser: its words, no more. */
import { strFromU8, unzipSync } from 'fflate';

const WORDS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * A line for each paragraph and each row, its cells parted by tabs; what was deleted as a tracked change is left out.
 * @throws where it is another ZIP file
 */
export function wordLines(bytes: Uint8Array): string {
  const main = unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' })['word/document.xml'];
  if (!main) throw new Error('no Word document');
  const page = new DOMParser().parseFromString(strFromU8(main), 'application/xml');
  const rows = [...page.getElementsByTagNameNS(WORDS, '*')].filter(
    ({ localName, parentNode }) => localName === 'tr' || (localName === 'p' && !isCell(parentNode)),
  );
  return rows.map(lineOf).join('\n');
}

const isCell = (node: Node | null): boolean => (node as Element | null)?.localName === 'tc';

/** A paragraph as one line; a row with its cells parted by tabs. */
function lineOf(element: Element): string {
  if (element.localName === 'tr')
    return [...element.children]
      .filter(isCell)
      .map((cell) => textOf(cell))
      .join('\t');
  return textOf(element);
}

function textOf(element: Element): string {
  return [...element.getElementsByTagNameNS(WORDS, '*')]
    .map(({ localName, textContent }) => (localName === 't' ? textContent : localName === 'br' ? '\n' : ''))
    .join('');
}
