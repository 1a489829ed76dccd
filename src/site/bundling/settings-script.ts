/**
 * What a reader has chosen must be there before the first paint. Its script is small: a page that waits for it as a file
 * waits a whole way to the server and back, so it stands in every page.
 */
import { bundleFile } from './bundle.ts';

let known: Promise<string> | undefined;

/** The script's text, made once. */
export const settingsScript = (): Promise<string> =>
  (known ??= bundleFile('reading/apply-settings.ts').then((text) => text.trim()));
