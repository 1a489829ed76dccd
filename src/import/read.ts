/** Reads a received file: Word, Markdown, a saved web page, plain text in any encoding of the country. */
import { decode } from './reading/encoding.ts';
import { packedKind, textKind } from './reading/kind.ts';
import { readMarkdown } from './reading/markdown.ts';
import { readPlainText } from './reading/plain-text.ts';
import { linesOfWebPage } from './reading/web-page.ts';
import { layOutSource, type Received, type Refused } from './reading/received.ts';

/**
 * @param name the file's name, which is shown and whose ending is believed where its content does not say more
 * @returns what was read, or why not and what to do
 */
export async function readReceived(name: string, bytes: Uint8Array): Promise<Received | Refused> {
  if (bytes.length === 0) return { refused: `「${name}」是空的：里面没有文字，请核对是不是这个文件` };
  const packed = packedKind(name, bytes);
  if (packed === 'word') return readWordFile(name, bytes);
  if (packed) return packed;
  const decoded = decode(bytes);
  if (!decoded)
    return { refused: `认不出「${name}」的文字编码：用记事本或 WPS 打开它，另存为 UTF-8 的 .txt，再导入` };
  const received = readText(name, decoded.text);
  if ('refused' in received) return received;
  if (received.lines.length === 0)
    return { refused: `「${name}」里没有文字：请核对是不是这个文件，图片要先作文字识别` };
  return { ...received, kind: `${received.kind}，${decoded.encoding} 编码` };
}

function readText(name: string, text: string): Received | Refused {
  const kind = textKind(name, text);
  const pictures = new Map<string, Uint8Array>();
  if (kind === 'markdown') return { ...layOutSource(readMarkdown(text)), pictures, kind: 'Markdown 文件' };
  if (kind === 'web') return { ...layOutSource(linesOfWebPage(text, false)), pictures, kind: '网页' };
  if (kind === 'text') return { ...readPlainText(text), questions: [], pictures, kind: '纯文本' };
  return kind;
}

async function readWordFile(name: string, bytes: Uint8Array): Promise<Received | Refused> {
  const { readWord } = await import('./reading/word.ts');
  try {
    const { pictures, ...extract } = await readWord(bytes);
    if (extract.lines.length === 0) return { refused: `「${name}」里没有文字：请核对是不是这个文件` };
    return { ...layOutSource(extract), pictures, kind: 'Word 文件' };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { refused: `「${name}」打不开（${why}）：用 Word 或 WPS 打开它，另存为新的 .docx，再导入` };
  }
}
