/** Loaded by the search page to find the places that bear words as their name: a part of `jump.ts`. */
import { jumpByName } from '../../../search/jump/name.ts';
import { outlineOf } from '../../../search/jump/outline.ts';
import type { Jump } from '../../search/on-demand.ts';

const { planbook } = window as unknown as { planbook: { named?: Jump } };
planbook.named = (words, outline, table) => jumpByName(words, outlineOf(outline, table));
