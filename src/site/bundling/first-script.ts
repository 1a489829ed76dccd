/**
 * What must have happened before anything is loaded and painted. A separate file would delay that by a request, so this
 * small script stands inside every page.
 */
import { bundleFile } from './bundle.ts';

let known: Promise<string> | undefined;

/** The script's text, made once. */
export const firstScript = (): Promise<string> =>
  (known ??= bundleFile('reading/first.ts').then((text) => text.trim()));
