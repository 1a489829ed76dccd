/** Runs before the first paint: the page appears at once as the reader wants it, with the controls scripts serve. */
import { applySettings, storedSettings } from './stored-settings.ts';

document.documentElement.dataset['script'] = '';
applySettings(storedSettings());
