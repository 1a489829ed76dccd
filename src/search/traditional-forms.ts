/**
 * Readers may type traditional characters. Those that the plan has only in simplified form are replaced before the
 * search.
 */

/**
 * Replaces every traditional character that a plan has only in its simplified form.
 * @param forms characters of the plan, each with its traditional forms, apart by blanks: `标標 个個箇`
 */
export function simplifier(forms: string): (query: string) => string {
  const simple = new Map<string, string>();
  for (const [meant, ...others] of forms.split(' ').map((group) => [...group]))
    for (const form of others) simple.set(form, meant!);
  return (query) => [...query].map((char) => simple.get(char) ?? char).join('');
}
