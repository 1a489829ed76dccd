/** The only file-system code for plans: a folder of content as texts. */
import { lstatSync, readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { FOLDERS } from '../../plan/authoring/file-names.ts';
import type { Other, PlanFiles } from '../../plan/authoring/files.ts';

/** The folder that holds the plans; the environment variable lets tests build other plans with the same code. */
export const contentRoot = (): string => process.env.PLANBOOK_CONTENT ?? 'content';

/** Whether a file is one of the plans'. */
export const isContent = (file: string): boolean => !path.relative(contentRoot(), file).startsWith('..');

const TEXT = /\.(ya?ml|mdx|txt)$/;
/** What systems and office programs leave beside an author's files. */
const PASSED_OVER = /^(\.|~\$)|^(thumbs\.db|desktop\.ini)$/i;

/** Ids of all plans: the names of the folders in `content/`, sorted; a link that leads nowhere was meant to be one. */
export const listPlans = (root = contentRoot()): string[] =>
  namesIn(root).filter((name) => ['文件夹', '断了的链接'].includes(kindOf(path.join(root, name))!));

/** Reads the texts of a plan's folder and of those inside, and says what else is there. */
export function readPlan(id: string, root = contentRoot()): PlanFiles {
  const files = new Map<string, string>();
  const others = new Map<string, Other>();
  const look = (at: string): void => {
    const found = TEXT.test(at) ? readText(path.join(root, id, at)) : kindOf(path.join(root, id, at));
    if (found && typeof found === 'object') files.set(at, found.text);
    else if (found) others.set(at, found);
  };
  const own = kindOf(path.join(root, id));
  if (own && own !== '文件夹') return { id, files, others: others.set('', own) };
  for (const name of namesIn(path.join(root, id)))
    if (FOLDERS.includes(name) && kindOf(path.join(root, id, name)) === '文件夹')
      namesIn(path.join(root, id, name)).forEach((inside) => look(`${name}/${inside}`));
    else look(name);
  return { id, files, others };
}

/** The bytes of a picture of a plan. @param src inside its folder: `pictures/tongguan.png` */
export const readPicture = (id: string, src: string, root = contentRoot()): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(path.join(root, id, src)));

/** A file's text; what stands in its place; `null` where nothing does. */
export function readText(file: string): { text: string } | Other | null {
  const kind = kindOf(file);
  if (kind !== '文件') return kind;
  try {
    return { text: readFileSync(file, 'utf8') };
  } catch {
    return '没有权限读的文件';
  }
}

/** The names in a folder, sorted; none where it is no folder, or may not be read. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !PASSED_OVER.test(name))
      .sort();
  } catch {
    return [];
  }
}

function kindOf(file: string): Other | null {
  const stats = tried(() => statSync(file));
  if (!stats) return tried(() => lstatSync(file)) ? '断了的链接' : null;
  return stats.isDirectory() ? '文件夹' : stats.isFile() ? '文件' : '设备或管道';
}

function tried(look: () => Stats): Stats | null {
  try {
    return look();
  } catch {
    return null;
  }
}
