/** What is being done, on one line of the terminal; nothing where nobody watches. */
const watched = Boolean(process.stderr.isTTY) && !process.env['CI'];

/** Shows `text` in place of what was shown before; an empty text clears the line. */
export function progress(text: string): void {
  if (watched) process.stderr.write(`\r\x1b[K${text}`);
}

/** Prints a line that stays. */
export function say(line: string): void {
  progress('');
  console.log(line);
}

/**
 * Shows a step and its seconds on the terminal until `over()` is called. A step shorter than two seconds is not
 * shown.
 */
export function step(name: string): { at(done: number, all: number): void; over(): void } {
  const started = performance.now();
  let count = '';
  let shown = 0;
  const show = (): void => {
    const seconds = Math.round((performance.now() - started) / 1000);
    if (seconds < 2 || performance.now() - shown < 200) return;
    shown = performance.now();
    progress(`${name}${count}，${seconds} 秒`);
  };
  const timer = watched ? setInterval(show, 1000).unref() : undefined;
  return {
    at(done, all) {
      count = ` ${done}/${all}`;
      if (watched) show();
    },
    over() {
      clearInterval(timer);
      if (shown > 0) progress('');
    },
  };
}
