/** Shiki through CSS variables: the site's own colours, and no colour that the dark scheme would not change. */
import { createCssVariablesTheme } from 'shiki';

export const codeTheme = createCssVariablesTheme({ name: 'planbook', variablePrefix: '--code-' });
