/** Where the site begins, wherever it stands: the folder above the one that holds the running script. */
const script = document.currentScript as HTMLScriptElement;

/** Address of the site's root, with a slash at the end. */
export const root = new URL('..', script.src).href;

/** Whether the build wrote a service worker: `npm run dev` does not. */
export const hasWorker = script.hasAttribute('data-offline');
