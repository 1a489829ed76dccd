/**
 * The reader's settings must apply before the first paint. A separate file would delay that by a request, so this
 * small script stands inside every page.
 */
import { bundleFile } from './bundle.ts';

let known: Promise<string> | undefined;

/** The script's text, made once. */
export const settingsScript = (): Promise<string> =>
  (known ??= bundleFile('reading/apply-settings.ts').then((text) => text.trim()));
