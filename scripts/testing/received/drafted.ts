/** What the import makes of a text, for tests of it. */
import { draft, type Draft } from '../../../src/import/draft.ts';
import { readPlainText } from '../../../src/import/reading/plain-text.ts';
import { readReceived } from '../../../src/import/read.ts';

/** The draft of a plain text. */
export const drafted = (text: string): Draft =>
  draft({ ...readPlainText(text), questions: [], pictures: new Map(), kind: '纯文本' });

/** The draft of a file; throws with the sentence that refuses it. */
export async function draftedFile(
  name: string,
  content: string | Uint8Array,
): Promise<Draft & { source: string }> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const received = await readReceived(name, bytes);
  if ('refused' in received) throw new Error(received.refused);
  return { ...draft(received), source: received.source };
}

/** The text of a draft's file by the beginning of its name: `03`, `b1`, `a1`. */
export function fileOf({ files }: Draft, id: string): string {
  const path = [...files.keys()].find((name) =>
    new RegExp(`^chapters/0*${id.replace(/^0+(?=\d)/, '')}[-.]`).test(name),
  );
  return path === undefined ? '' : files.get(path)!;
}

/** What stands below the fields of a file. */
export const bodyOf = (draft: Draft, id: string): string =>
  fileOf(draft, id)
    .replace(/^---\n[\s\S]*?\n---\n\n?/, '')
    .trimEnd();

/** The questions, `line 问题`. */
export const asked = ({ questions }: Draft): string[] =>
  questions.map(({ line, question }) => `${line} ${question}`);
