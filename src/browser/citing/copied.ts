/** Whether the browser has put `words` on the clipboard; it does not everywhere, nor for pages from a disk. */
export async function copied(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
