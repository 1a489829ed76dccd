/** The address on paper: only the browser knows where the site stands. */
const line = document.querySelector<HTMLElement>('.address');
if (line && location.protocol !== 'file:') {
  line.lastElementChild!.textContent = decodeURI(location.href.split(/[?#]/)[0]!);
  line.hidden = false;
}

export {};
