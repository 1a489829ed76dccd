/**
 * What styles and scripts may use that Chrome 100, Safari 15.4 or Firefox 115 does not know, and what such a browser
 * does instead. The numbers are those of @mdn/browser-compat-data 8.0.10: what a
 * browser has in part it has not.
 */

/** A feature newer than the oldest browsers. */
export interface Newer {
  /** How it is written. */
  written: RegExp;
  /** The first browsers that have it. */
  since: string;
  /** What an older browser does; without it the feature may not be used. */
  fallback?: string;
}

export const NEWER_STYLES: Readonly<Record<string, Newer>> = {
  'text-wrap: balance': {
    written: /text-wrap: ?balance/,
    since: 'Chrome 114, Safari 17.5, Firefox 121',
    fallback: 'lines break where they are full',
  },
  'text-wrap: pretty': {
    written: /text-wrap: ?pretty/,
    since: 'Chrome 117, Safari 26',
    fallback: 'the last line may be a single character',
  },
  'text-spacing-trim': {
    written: /text-spacing-trim:/,
    since: 'Chrome 123',
    fallback: 'punctuation keeps its full width',
  },
  'text-autospace': {
    written: /text-autospace:/,
    since: 'Chrome 140, Safari 18.4, Firefox 145',
    fallback: 'no space between Chinese and Latin, as it is written',
  },
  '::highlight': {
    written: /::highlight\(/,
    since: 'Chrome 105, Safari 17.2, Firefox 149',
    fallback: 'the paragraph read aloud is marked, not the sentence',
  },
  'scrollbar-width': {
    written: /scrollbar-width:/,
    since: 'Chrome 121, Safari 18.2, Firefox 64',
    fallback: 'a bar of the usual width',
  },
  ':has()': {
    written: /:has\(/,
    since: 'Chrome 105, Safari 15.4, Firefox 121',
    fallback:
      'a group’s name may stand at the foot of a sheet, a line before a ratio is drawn wide; in rules of their own',
  },
  'margin boxes of @page': {
    written: /@(?:top|bottom)-(?:left|center|right)/,
    since: 'Chrome 131',
    fallback: 'the browser’s own head and foot on paper',
  },
  'align-content of blocks': {
    written: /summary\{[^}]*align-content/,
    since: 'Chrome 123, Safari 17.4, Firefox 125',
    fallback: 'the words stand at the top of a target that is as large',
  },
  'overflow-clip-margin': {
    written: /overflow-clip-margin:/,
    since: 'Chrome 90, Firefox 102',
    fallback: 'used with content-visibility alone, where @supports knows scroll anchoring',
  },
  'overflow-anchor': {
    written: /overflow-anchor:/,
    since: 'Chrome 56, Firefox 66',
    fallback: 'only asked for by @supports',
  },
  '@container': { written: /@container/, since: 'Chrome 105, Safari 16, Firefox 110' },
  '@scope': { written: /@scope/, since: 'Chrome 118, Safari 17.4, Firefox 146' },
  '@starting-style': { written: /@starting-style/, since: 'Chrome 117, Safari 17.5, Firefox 129' },
  '@property': { written: /@property/, since: 'Chrome 85, Safari 16.4, Firefox 128' },
  nesting: { written: /[{;]&|\{\s*&/, since: 'Chrome 120, Safari 17.2, Firefox 117' },
  subgrid: { written: /subgrid/, since: 'Chrome 117, Safari 16, Firefox 71' },
  'color-mix()': { written: /color-mix\(/, since: 'Chrome 111, Safari 16.2, Firefox 113' },
  'light-dark()': { written: /light-dark\(/, since: 'Chrome 123, Safari 17.5, Firefox 120' },
  'lch() and lab()': { written: /\b(?:ok)?l(?:ch|ab)\(/, since: 'Chrome 111, Safari 15.4, Firefox 113' },
  'small and large viewports': { written: /\d[sld]v[hwib]\b/, since: 'Chrome 108, Safari 15.4, Firefox 101' },
  'container units': { written: /\dcq[wh]/, since: 'Chrome 105, Safari 16, Firefox 110' },
  'lh and rlh': { written: /\dr?lh\b/, since: 'Chrome 111, Safari 16.4, Firefox 120' },
  'ranges in media queries': { written: /@media[^{]*[<>]/, since: 'Chrome 104, Safari 16.4, Firefox 102' },
  'translate, scale, rotate': {
    written: /[{;](?:translate|scale|rotate):/,
    since: 'Chrome 104, Safari 14.1, Firefox 72',
  },
  'field-sizing': { written: /field-sizing:/, since: 'Chrome 123, Safari 26.2, Firefox 152' },
  'interpolate-size': { written: /interpolate-size:/, since: 'Chrome 129' },
  'scrollbar-gutter': { written: /scrollbar-gutter:/, since: 'Chrome 94, Safari 18.2, Firefox 97' },
  'overflow: clip': { written: /overflow(?:-[xy])?: ?clip/, since: 'Chrome 90, Safari 16, Firefox 81' },
  ':user-valid': { written: /:user-(?:in)?valid/, since: 'Chrome 119, Safari 16.5, Firefox 88' },
  ':popover-open': { written: /:popover-open/, since: 'Chrome 114, Safari 17, Firefox 125' },
  'anchor positioning': { written: /anchor-name:|anchor\(/, since: 'Chrome 125, Safari 26, Firefox 147' },
  'accent-color': {
    written: /accent-color:/,
    since: 'Chrome 93, Safari 26.2, Firefox 92',
    fallback: 'the system’s own colour',
  },
  'content-visibility': {
    written: /content-visibility:/,
    since: 'Chrome 85, Safari 18, Firefox 125',
    fallback: 'a long list is laid out whole',
  },
  'contain-intrinsic-size': {
    written: /contain-intrinsic-(?:size|height|width):/,
    since: 'Chrome 83, Safari 17, Firefox 107',
    fallback: 'the scroll bar moves while a long list is laid out',
  },
  'word-break: auto-phrase': { written: /auto-phrase/, since: 'Chrome 119' },
};

export const NEWER_SCRIPTS: Readonly<Record<string, Newer>> = {
  highlights: {
    written: /CSS\.highlights|new Highlight\(/,
    since: 'Chrome 105, Safari 17.2, Firefox 140',
    fallback: 'asked for by name; else the paragraph is marked',
  },
  'trusted types': {
    written: /trustedTypes/,
    since: 'Chrome 83, Safari 26, Firefox 148',
    fallback: 'asked for by name; nothing is enforced',
  },
  lookbehind: { written: /\(\?<[=!]/, since: 'Chrome 62, Safari 16.4, Firefox 78' },
  'sets in regular expressions': {
    written: /\/[a-z]*v[a-z]*\.(?:test|exec)\(/,
    since: 'Chrome 112, Safari 17, Firefox 116',
  },
  'copies of arrays': {
    written: /\.to(?:Sorted|Reversed|Spliced)\(/,
    since: 'Chrome 110, Safari 16, Firefox 115',
  },
  groupBy: { written: /(?:Map|Object)\.groupBy/, since: 'Chrome 117, Safari 17.4, Firefox 119' },
  withResolvers: { written: /Promise\.withResolvers/, since: 'Chrome 119, Safari 17.4, Firefox 121' },
  fromAsync: { written: /Array\.fromAsync/, since: 'Chrome 121, Safari 16.4, Firefox 115' },
  'Intl.Segmenter': { written: /Intl\.Segmenter/, since: 'Chrome 87, Safari 14.1, Firefox 125' },
  'algebra of sets': {
    written: /\.(?:intersection|symmetricDifference|isSubsetOf|isSupersetOf)\(/,
    since: 'Chrome 122, Safari 17, Firefox 127',
  },
  'helpers of iterators': {
    written: /Iterator\.from|\.values\(\)\.(?:map|filter|take|drop)\(/,
    since: 'Chrome 122, Safari 18.4, Firefox 131',
  },
  checkVisibility: { written: /\.checkVisibility\(/, since: 'Chrome 105, Safari 17.4, Firefox 106' },
  popovers: { written: /\.(?:show|hide|toggle)Popover\(/, since: 'Chrome 114, Safari 17, Firefox 125' },
  'view transitions': { written: /startViewTransition/, since: 'Chrome 111, Safari 18, Firefox 144' },
  'time limits': { written: /AbortSignal\.timeout/, since: 'Chrome 124, Safari 16, Firefox 100' },
  'signals of signals': { written: /AbortSignal\.any/, since: 'Chrome 116, Safari 17.4, Firefox 124' },
  requestSubmit: { written: /\.requestSubmit\(/, since: 'Chrome 76, Safari 16, Firefox 75' },
  showPicker: { written: /\.showPicker\(/, since: 'Chrome 99, Safari 16, Firefox 101' },
  inert: { written: /\.inert\b|"inert"/, since: 'Chrome 102, Safari 15.5, Firefox 112' },
  'sheets made by scripts': { written: /adoptedStyleSheets/, since: 'Chrome 73, Safari 16.4, Firefox 101' },
  'blocks of classes': { written: /static\{/, since: 'Chrome 94, Safari 16.4, Firefox 93' },
  ClipboardItem: { written: /ClipboardItem/, since: 'Chrome 76, Safari 13.1, Firefox 127' },
  sharing: {
    written: /\bshare\b/,
    since: 'Chrome 128, Safari 12.1, not Firefox',
    fallback: 'asked for by name; the menu copies the address',
  },
  scrollend: { written: /scrollend/, since: 'Chrome 114, Safari 26.2, Firefox 109' },
  'URL.canParse': { written: /URL\.canParse\(/, since: 'Chrome 120, Safari 17, Firefox 115' },
  'URL.parse': { written: /URL\.parse\(/, since: 'Chrome 126, Safari 18, Firefox 126' },
  decompression: { written: /DecompressionStream/, since: 'Chrome 80, Safari 16.4, Firefox 113' },
  requestIdleCallback: { written: /requestIdleCallback/, since: 'Chrome 47, Firefox 55, not Safari' },
  'caret from a point': { written: /caretPositionFromPoint/, since: 'Chrome 128, Safari 26.2, Firefox 20' },
  'well formed strings': {
    written: /isWellFormed|toWellFormed/,
    since: 'Chrome 111, Safari 16.4, Firefox 119',
  },
  'import maps and modules': { written: /\bimport\s*\{|\bexport\s*\{/, since: 'not from a disk' },
};
