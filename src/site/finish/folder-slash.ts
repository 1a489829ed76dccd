/**
 * Some servers (`npx serve`, Vercel) show a folder's page at an address without the slash at its end, where every
 * relative address of the page means something else. A line of script at the head of each page puts the slash there,
 * before anything is loaded and without loading the page again.
 */

/** Names with a dot are files, and `…/index` is the page by its own name. */
export const FOLDER_SLASH =
  '/^http.*\\/(?!index$)[^./]+$/.test(location.protocol+location.pathname)&&' +
  'history.replaceState(null,"",location.pathname+"/"+location.search+location.hash)';
