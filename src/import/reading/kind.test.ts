import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readReceived } from '../read.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const zip = (part: string): Uint8Array => zipSync({ [part]: strToU8('<x/>') });

/** Why a file is refused, or what it is taken for. */
async function outcome(name: string, bytes: Uint8Array): Promise<string> {
  const received = await readReceived(name, bytes);
  return 'refused' in received ? received.refused : received.kind;
}

test.each<[name: string, bytes: Uint8Array, todo: string]>([
  [
    '规划.pdf',
    latin('%PDF-1.7\n%\xe2\xe3'),
    '是 PDF，不能直接导入：用 Word 或 WPS 打开它，另存为 .docx，再导入',
  ],
  ['规划.doc', latin('\xd0\xcf\x11\xe0\xa1\xb1'), '另存为 .docx，再导入'],
  ['规划.rtf', latin('{\\rtf1\\ansi'), '另存为 .docx，再导入'],
  ['规划.png', latin('\x89PNG\r\n\x1a\n'), '先作文字识别'],
  ['规划.jpg', latin('\xff\xd8\xff\xe0'), '先作文字识别'],
  ['规划.rar', latin('Rar!\x1a\x07'), '解开它，导入里面的文件'],
  ['规划.xlsx', zip('xl/workbook.xml'), '是电子表格'],
  ['规划.pptx', zip('ppt/presentation.xml'), '是演示文稿'],
  ['规划.ofd', zip('OFD.xml'), '是 OFD 版式文件'],
  ['规划.zip', zip('规划.txt'), '解开它，导入里面的文件'],
  ['规划.docx', zip('word/document.xml'), '打不开'],
  ['规划.bin', latin('\x01\x02\x03\x04'), '认不出「规划.bin」的文字编码'],
  [
    '规划.mht',
    latin('MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html>'),
    '另存为“网页，仅 HTML”',
  ],
  ['规划.txt', latin(' \n\n'), '里没有文字'],
])('%s is refused in one Chinese sentence that says what to do', async (name, bytes, todo) => {
  const sentence = await outcome(name, bytes);
  expect(sentence).toContain(todo);
  expect(sentence).toContain(name);
  expect(sentence).not.toContain('\n');
});

test.each<[name: string, text: string, kind: string]>([
  ['规划.md', '第一章 甲', 'Markdown 文件，UTF-8 编码'],
  ['规划.txt', '# 规划\n\n## 第一章 甲', 'Markdown 文件，UTF-8 编码'],
  ['规划.txt', '第一章 甲\n\n# 附言', '纯文本，UTF-8 编码'],
  ['规划.htm', '<p>第一章 甲</p>', '网页，UTF-8 编码'],
  ['规划.txt', '<!DOCTYPE html><p>第一章 甲</p>', '网页，UTF-8 编码'],
])('%s with 「%s」 is a %s', async (name, text, kind) => {
  expect(await outcome(name, new TextEncoder().encode(text))).toBe(kind);
});
