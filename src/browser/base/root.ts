/** Where the site begins, wherever it stands: the folder above the one that holds the running script. */

/** Address of the site's root, with a slash at the end. */
export const root = new URL('..', (document.currentScript as HTMLScriptElement).src).href;
