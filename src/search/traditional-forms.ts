/**
 * Readers may type traditional characters. Those that the plan has only in simplified form are replaced before the
 * search.
 */

/**
 * A query with every traditional character that the plan has only in its simplified form replaced.
 * @param forms characters of the plan, each with its traditional forms, apart by blanks: `标標 个個箇`
 */
export function simplifyByPlan(query: string, forms: string): string {
  const simple = new Map<string, string>();
  for (const [meant, ...others] of forms.split(' ').map((group) => [...group]))
    for (const form of others) simple.set(form, meant!);
  return [...query].map((char) => simple.get(char) ?? char).join('');
}
