/** The label of a box's item: what stands before its colon. */

/** How long the label is, its colon included; 0 where the item has none. */
export const labelLength = (ownText: string): number =>
  /^[^，。；：]{2,30}：/u.exec(ownText)?.[0].length ?? 0;

/** The label without the number that is printed before it: `二、城市基础设施建设：…` is 城市基础设施建设. */
export const itemLabel = (ownText: string): string =>
  ownText.slice(0, Math.max(0, labelLength(ownText) - 1)).replace(/^[\d一二三四五六七八九十]+、/u, '');
