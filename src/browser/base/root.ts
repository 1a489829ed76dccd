/** Where the site begins, wherever it stands: the folder above the one that holds the running script. */
const script = document.currentScript as HTMLScriptElement;

/** Address of the site's root, with a slash at the end. */
export const root = new URL('..', script.src).href;

/** Whether the build wrote a service worker: `npm run dev` does not. */
export const hasWorker = script.hasAttribute('data-offline');

/** Address of the folder that the worker stands in: the site's root, or the plan's where there are several. */
export const workerFolder = root + (script.dataset['offline'] ?? '');
