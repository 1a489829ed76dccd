/** What is being done, on one line of the terminal; nothing where nobody watches. */
const watched = process.stderr.isTTY && !process.env.CI;

/** Shows `text` in place of what was shown before; an empty text clears the line. */
export function progress(text: string): void {
  if (watched) process.stderr.write(`\r\x1b[K${text}`);
}
