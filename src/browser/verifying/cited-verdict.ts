/** Where the words of a verdict stand, to be shown, cited and saved. */
import { sectionLabel } from '../../naming/labels.ts';
import type { TargetFigure } from '../../search/verify/figures.ts';
import { folderOf } from '../../text/clause-id.ts';
import type { Found } from './judge-plan.ts';

/** Where a clause stands, as an address from this page. */
export const addressOf = ({ plan }: Found, clause: string): string =>
  `${plan.folder}${folderOf(clause)}/#${clause}`;

/** What a target is of: 城镇化率（2025年）. */
export const thingOf = ({ name, year }: TargetFigure): string => name + (year && `（${year}年）`);

/** `《…》（西政〔2021〕8号）第三章第二节` */
export const placeOf = ({ plan: { table } }: Found, clause: string): string =>
  table.documentName + sectionLabel(clause, table.labels);

/** The plan's words that are cited: those pasted where they are its own, else what it has in their place. */
export const planWords = ({ kind, words, contrasts }: Found): string =>
  kind === 'exact' || kind === 'excerpt'
    ? words
    : contrasts.map(({ side, text }) => (side === 'pasted' ? '' : text)).join('');
