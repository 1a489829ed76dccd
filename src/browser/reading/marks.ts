/** A correction, a doubt, a term says in place what it is; where that does not arrive, the link leads to its entry. */
import { opened } from './opened.ts';

opened('a.fix, a.doubt, a.term', 'explain');
