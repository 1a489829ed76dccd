/** Loaded where pasted words do not stand in the plan: finds what comes nearest, and the targets they speak of. */
import { figureClaims } from '../../../search/verify/figures.ts';
import { unlike } from '../../../search/verify/unlike.ts';
import type { Nearness } from '../../verifying/nearness.ts';
import { showUnlike } from '../../verifying/show-unlike.ts';

(window as unknown as { planbook: { nearness: Nearness } }).planbook.nearness = {
  unlike,
  figureClaims,
  showUnlike,
};
