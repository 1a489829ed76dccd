/** Loaded by the search page to read numbers and names as places: the code that is not needed for an answer. */
import { jump } from '../../../search/jump/jump.ts';
import { outlineOf } from '../../../search/jump/outline.ts';
import type { Jump } from '../../search/on-demand.ts';

const { planbook } = window as unknown as { planbook: { jump?: Jump } };
planbook.jump = (query, outline, table) => jump(query, outlineOf(outline, table));
