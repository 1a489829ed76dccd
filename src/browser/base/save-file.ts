/** Saves what a page has made as a file. */

export function saveFile(name: string, file: Blob): void {
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(file),
    download: name,
  });
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Saves a table, with a byte order mark for Excel and WPS. @param csv lines of CSV, the last one without a line break */
export const saveCsv = (name: string, csv: string): void =>
  saveFile(name, new Blob([`\ufeff${csv}\n`], { type: 'text/csv;charset=utf-8' }));
