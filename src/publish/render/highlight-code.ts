/** Code in colours, by Shiki, with classes: the site's own colours, and no style attribute, which the policy forbids. */
import { createCssVariablesTheme, createHighlighterCore, type ShikiTransformer } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import csv from 'shiki/langs/csv.mjs';
import json from 'shiki/langs/json.mjs';

const PREFIX = '--code-';

/** `color:var(--code-token-string)` → `token-string` */
const classOf = (style: unknown): string => /^color:var\(--code-([a-z-]+)\)/.exec(String(style))?.[1] ?? '';

const classes: ShikiTransformer = {
  name: 'planbook-classes',
  pre(node) {
    delete node.properties['style'];
  },
  span(node) {
    const name = classOf(node.properties['style']);
    delete node.properties['style'];
    if (name && name !== 'foreground') node.properties['class'] = name;
  },
};

const theme = createCssVariablesTheme({ name: 'planbook', variablePrefix: PREFIX });
const highlighter = createHighlighterCore({
  themes: [theme],
  langs: [csv, json],
  engine: createJavaScriptRegexEngine(),
});

/** A piece of a data file as HTML, in colours. */
export const highlight = async (code: string, lang: 'csv' | 'json' | 'text'): Promise<string> =>
  (await highlighter).codeToHtml(code, { lang, theme: 'planbook', transformers: [classes] });
