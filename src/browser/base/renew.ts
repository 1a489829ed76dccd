/** A page that a browser has kept while the site has gone on to another edition. */

const TRIED = 'planbook:renewed';

/** Mark of the edition the page is of; empty where it is of none. */
export const editionOnPage = (page: Document): string => page.documentElement.dataset['editionMark'] ?? '';

/**
 * Fetches the page past the browser's memory, and shows it anew where it is of another edition by now. Once for each
 * edition: of servers that stand side by side one may go on answering as before.
 * @returns whether it is shown anew
 */
export async function renewPage(): Promise<boolean> {
  const mine = editionOnPage(document);
  try {
    if (sessionStorage.getItem(TRIED) === mine) return false;
    sessionStorage.setItem(TRIED, mine);
    const answer = await fetch(location.href.split('#')[0]!, { cache: 'reload' });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (!answer.ok || ['', mine].includes(editionOnPage(page))) return false;
    location.reload();
    return true;
  } catch {
    return false;
  }
}
