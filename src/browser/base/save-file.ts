/** Saves a table as a file, with a byte order mark for Excel and WPS. */

/** @param csv lines of CSV, the last one without a line break */
export function saveCsv(name: string, csv: string): void {
  const file = new Blob([`\ufeff${csv}\n`], { type: 'text/csv;charset=utf-8' });
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(file),
    download: name,
  });
  link.click();
  URL.revokeObjectURL(link.href);
}
