/**
 * Some servers (`npx serve`, Vercel) show a folder's page at an address without the slash at its end, where every
 * relative address of the page means something else. The slash is put there before anything is loaded, and without
 * loading the page again. Names with a dot are files, and `…/index` is the page by its own name.
 */
const { protocol, pathname, search, hash } = location;
if (/^http.*\/(?!index$)[^./]+$/.test(protocol + pathname))
  history.replaceState(null, '', `${pathname}/${search}${hash}`);
