/** The order in which a page asks for what it needs. */

/** Where Astro puts the sheets of a page: at the end of its head. */
const SHEETS = /(?:<link rel="stylesheet" href="[^"]*">\s*)+(?=<\/head>)/;
/** Nothing is painted before the sheet has come: it is asked for behind the script that must run first. */
const FIRST_SCRIPT = /<script>.*?<\/script>/s;

/** The page with its sheets where its first script ends; as it is where it has no such script. */
export function sheetFirst(html: string): string {
  const sheets = SHEETS.exec(html);
  const script = FIRST_SCRIPT.exec(html);
  if (!sheets || !script || script.index > sheets.index) return html;
  const [from, to] = [script.index + script[0].length, sheets.index];
  return html.slice(0, from) + sheets[0].trim() + html.slice(from, to) + html.slice(to + sheets[0].length);
}
