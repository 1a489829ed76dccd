/** What the script hands over that loads when words are not found as they are. */
import type { figureClaims } from '../../search/verify/figures.ts';
import type { unlike } from '../../search/verify/unlike.ts';
import type { showUnlike } from './show-unlike.ts';

export interface Nearness {
  unlike: typeof unlike;
  figureClaims: typeof figureClaims;
  showUnlike: typeof showUnlike;
}
