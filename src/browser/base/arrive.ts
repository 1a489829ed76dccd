/** A link that came through a chat or off a sheet of paper leads to its clause all the same. */
import { meantId } from '../../naming/fragment.ts';

function arrive(): void {
  const { hash } = location;
  if (!hash || document.querySelector(':target')) return;
  const id = meantId(hash, (candidate) => document.getElementById(candidate) !== null);
  if (id) location.replace(`#${id}`);
}

addEventListener('hashchange', arrive);
arrive();
