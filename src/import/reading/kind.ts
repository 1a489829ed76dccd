/** What kind of file was received: by its first bytes, then by its name, then by what stands in it. */

export type FileKind = 'word' | 'markdown' | 'web' | 'text';

const SIGNS: readonly [beginning: string, what: string, todo: string][] = [
  ['%PDF', 'PDF', '用 Word 或 WPS 打开它，另存为 .docx，再导入'],
  ['\xd0\xcf\x11\xe0', '旧版的 Word、WPS 或 Excel 文件', '打开它，另存为 .docx，再导入'],
  ['{\\rtf', 'RTF 文件', '用 Word 或 WPS 打开它，另存为 .docx，再导入'],
  ['\x89PNG', '图片', '先作文字识别，存为 .docx 或 .txt，再导入'],
  ['\xff\xd8\xff', '图片', '先作文字识别，存为 .docx 或 .txt，再导入'],
  ['GIF8', '图片', '先作文字识别，存为 .docx 或 .txt，再导入'],
  ['II*\0', '图片', '先作文字识别，存为 .docx 或 .txt，再导入'],
  ['Rar!', '压缩包', '解开它，导入里面的文件'],
  ['7z\xbc\xaf', '压缩包', '解开它，导入里面的文件'],
];

/** The kinds of ZIP that are no Word file, by the name of a part of theirs. */
const PACKED: readonly [part: string, what: string, todo: string][] = [
  ['xl/workbook.xml', '电子表格', '把规划的文字存为 .docx 或 .txt，再导入'],
  ['ppt/presentation.xml', '演示文稿', '把规划的文字存为 .docx 或 .txt，再导入'],
  ['OFD.xml', 'OFD 版式文件', '用阅读器复制出文字，存为 .docx 或 .txt，再导入'],
  ['opendocument', 'OpenDocument 文件', '用 Word 或 WPS 打开它，另存为 .docx，再导入'],
];

/** Names of parts stand in the clear in a ZIP, so nothing need be unpacked to know one. */
const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** Says what a file that is no text is: `'word'`, or why it is refused; `null` for what may be a text. */
export function packedKind(name: string, bytes: Uint8Array): 'word' | { refused: string } | null {
  const refused = (what: string, todo: string): { refused: string } => ({
    refused: `「${name}」是${/^[A-Z]/.test(what) ? ' ' : ''}${what}，不能直接导入：${todo}`,
  });
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const sign = SIGNS.find(([beginning]) => start.startsWith(beginning));
  if (sign) return refused(sign[1], sign[2]);
  if (!start.startsWith('PK')) return null;
  const all = latin(bytes);
  if (all.includes('word/document.xml')) return 'word';
  const packed = PACKED.find(([part]) => all.includes(part));
  return packed ? refused(packed[1], packed[2]) : refused('压缩包', '解开它，导入里面的文件');
}

/** What kind of text a text is. A `.txt` may well be Markdown or a web page under another name. */
export function textKind(name: string, text: string): Exclude<FileKind, 'word'> | { refused: string } {
  if (/^MIME-Version:/im.test(text.slice(0, 2000)) && /multipart\/related/i.test(text.slice(0, 2000)))
    return { refused: `「${name}」是单个文件的网页（.mht）：在浏览器里另存为“网页，仅 HTML”，再导入` };
  if (/\.x?html?$/i.test(name) || /^\s*(<!doctype html|<html)\b/i.test(text)) return 'web';
  if (/\.(md|markdown)$/i.test(name)) return 'markdown';
  const marks = text.match(/^\\?#{1,6}\s*\S/gm) ?? [];
  return marks.length > 1 ? 'markdown' : 'text';
}
