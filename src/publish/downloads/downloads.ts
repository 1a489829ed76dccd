/** What a reader can take away of a plan: every document and every sheet of data. */
import { planEpub } from '../../documents/epub/book.ts';
import type { Imprint } from '../../documents/imprint.ts';
import { planMarkdown, TWIN } from '../../documents/markdown/page.ts';
import { chapterWord, planWord } from '../../documents/plan-to-word/document.ts';
import type { DocumentPictures } from '../../documents/pictures.ts';
import type { Plan } from '../../plan/plan.ts';
import { folderOf } from '../../text/clause-id.ts';
import { shows } from '../../plan/published-plan.ts';
import { exportedFiles } from '../data/exported-files.ts';
import { ofLast } from '../of-last.ts';
import { archive } from './archive.ts';

export interface Download {
  group: '全文' | '分章' | '数据';
  /** Its address from the plan's folder, `download/xiping-145.docx`. */
  path: string;
  /** The name it is saved under. */
  saveAs: string;
  what: string;
  /** For whom or for what it is. */
  whom: string;
  format: string;
  /** Made when they are first asked for. */
  readonly bytes: Uint8Array;
}

/** Every file, in the order of the page. @param read reads the plan's pictures, when the first document is made */
export function downloadsOf(plan: Plan, imprint: Imprint, read: () => DocumentPictures): Download[] {
  let known: DocumentPictures | undefined;
  const pictures = (): DocumentPictures => (known ??= read());
  return [
    ...wholeDocuments(plan, imprint, pictures),
    ...chapterDocuments(plan, imprint, pictures),
    ...dataFiles(plan, imprint),
  ];
}

function wholeDocuments(plan: Plan, imprint: Imprint, pictures: () => DocumentPictures): Download[] {
  const { id, meta } = plan;
  const group = '全文';
  const corrected = shows(plan, '勘误');
  const tracked = [...(corrected ? ['勘误是修订'] : []), ...(shows(plan, '存疑') ? ['存疑是批注'] : [])];
  const documents: [Omit<Download, 'group' | 'bytes'>, () => Uint8Array][] = [
    [
      {
        path: `download/${id}.docx`,
        saveAs: `${meta.short}.docx`,
        what: '全文',
        whom: '办公、打印、摘编；公文版式（GB/T 9704），每段有书签',
        format: 'Word',
      },
      () => archive(planWord(plan, imprint, { pictures: pictures() }), imprint.date),
    ],
    [
      {
        path: `download/${id}-tracked.docx`,
        saveAs: `${meta.short}（修订版）.docx`,
        what: '修订版',
        whom: `核对：${tracked.join('，')}${corrected ? '；接受全部是本站正文，拒绝全部是来稿' : ''}`,
        format: 'Word',
      },
      () => archive(planWord(plan, imprint, { tracked: true, pictures: pictures() }), imprint.date),
    ],
    [
      {
        path: `download/${id}.epub`,
        saveAs: `${meta.short}.epub`,
        what: '电子书',
        whom: '手机、阅读器；读屏软件可用',
        format: 'EPUB 3',
      },
      () => archive(planEpub(plan, imprint, pictures()), imprint.date),
    ],
    [
      {
        path: `full/${TWIN}`,
        saveAs: `${meta.short}.md`,
        what: '全文，每段带编号',
        whom: '交给智能助手、笔记软件',
        format: 'Markdown',
      },
      () => Buffer.from(planMarkdown(plan, imprint)),
    ],
  ];
  return documents
    .filter(([{ what }]) => plan.corrections.length > 0 || what !== '修订版')
    .map(([said, write]) => download({ group, ...said }, write));
}

function chapterDocuments(plan: Plan, imprint: Imprint, pictures: () => DocumentPictures): Download[] {
  return plan.chapters.map((chapter) => {
    const what = chapter.heading ?? chapter.title;
    const path = `download/${plan.id}-${folderOf(chapter.id)}.docx`;
    const saveAs = `${plan.meta.short} ${what}.docx`;
    const said = { group: '分章' as const, path, saveAs, what, whom: '只要这一部分', format: 'Word' };
    return download(said, () =>
      archive(chapterWord(plan, chapter, imprint, { pictures: pictures() }), imprint.date),
    );
  });
}

function dataFiles(plan: Plan, imprint: Imprint): Download[] {
  const files = exportedFiles(plan, imprint).filter(({ name }) => !name.endsWith('.schema.json'));
  return files.map((file) => {
    const { name, about: whom } = file;
    const format = name.slice(name.lastIndexOf('.') + 1).toUpperCase();
    const said = { group: '数据' as const, path: `data/${name}`, saveAs: name, what: name, whom, format };
    return download(said, () => Buffer.from(file.body));
  });
}

function download(said: Omit<Download, 'bytes'>, write: () => Uint8Array): Download {
  let written: Uint8Array | undefined;
  return {
    ...said,
    get bytes() {
      return (written ??= write());
    },
  };
}

/** The same, made once while pages ask for the same plan. */
export const knownDownloads = ofLast(downloadsOf);
