/** Shiki with classes: the site's own colours in both schemes, and no style attribute, which the policy forbids. */
import { createCssVariablesTheme, type ShikiTransformer } from 'shiki';

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

/** Options for `codeToHtml`, but the language. */
export const codeTheme = {
  theme: createCssVariablesTheme({ name: 'planbook', variablePrefix: PREFIX }),
  transformers: [classes],
};
