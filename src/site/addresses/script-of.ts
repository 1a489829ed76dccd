/** Data that a page loads when a reader asks: as a script, because browsers let no page from a disk read a file. */

/** @param name what the page finds them under: `planbook[name]` */
export const scriptOf = (name: string, data: unknown): Response =>
  new Response(`(window.planbook=window.planbook||{})[${JSON.stringify(name)}]=${JSON.stringify(data)}`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
