/** What an author is told where a rule is broken. `Words` are the words of the case that stand in the sentences. */
export interface Rule<Words extends unknown[]> {
  /** What is wrong. */
  says(...words: Words): string;
  /** What to do. */
  hint(...words: Words): string;
}

type Sentence<Words extends unknown[]> = string | ((...words: Words) => string);

/** A rule of the table; what does not depend on the case is a plain sentence. */
export function rule(says: string, hint: string): Rule<[]>;
export function rule<Words extends unknown[]>(
  says: (...words: Words) => string,
  hint: Sentence<Words>,
): Rule<Words>;
export function rule<Words extends unknown[]>(says: Sentence<Words>, hint: Sentence<Words>): Rule<Words> {
  return { says: spoken(says), hint: spoken(hint) };
}

const spoken = <Words extends unknown[]>(sentence: Sentence<Words>): ((...words: Words) => string) =>
  typeof sentence === 'string' ? () => sentence : sentence;
