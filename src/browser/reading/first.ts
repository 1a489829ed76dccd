/** What every page begins with, in this order; it stands in the page (`site/bundling/first-script.ts`). */
import './folder-slash.ts';
import './apply-settings.ts';
