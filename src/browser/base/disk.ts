/**
 * Opened from a disk there is no server that shows a folder's `index.html`: links and forms that lead to a folder get
 * its name there, at the moment the reader uses them. Without JavaScript the browser shows the folder's list.
 */

/** An address as it opens from a disk; on a server, unchanged. */
export function onDisk(address: string): string {
  const url = new URL(address, location.href);
  if (url.protocol === 'file:' && url.pathname.endsWith('/')) url.pathname += 'index.html';
  return url.href;
}

if (location.protocol === 'file:') {
  for (const kind of ['click', 'auxclick', 'contextmenu', 'dragstart'])
    document.addEventListener(
      kind,
      (event) => {
        const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[href]');
        if (link?.protocol === 'file:') link.href = onDisk(link.href);
      },
      true,
    );
  document.addEventListener(
    'submit',
    (event) => {
      const form = event.target as HTMLFormElement;
      form.setAttribute('action', onDisk(form.getAttribute('action') ?? ''));
    },
    true,
  );
}
