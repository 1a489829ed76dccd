/** A link that came through a chat or off a sheet of paper leads to its clause all the same. */
import { meantId } from '../../naming/fragment.ts';

const { hash } = location;
const id = meantId(hash, (candidate) => document.getElementById(candidate) !== null);
if (id && hash !== `#${id}`) location.replace(`#${id}`);
