/** What verdicts on pasted words are called. */

export type JudgementKind = 'exact' | 'excerpt' | 'differs' | 'absent' | 'short';

/** The best first. */
export const JUDGEMENT_NAMES: Record<JudgementKind, string> = {
  exact: '一字不差',
  excerpt: '节引',
  differs: '有出入',
  absent: '规划里没有',
  short: '太短，不判断',
};
