/** The files of a plan as texts, and the faults a folder can have before anyone reads what is in its files. */
import { startOf, type Fault } from '../../text/faults.ts';
import { fault } from '../rules/rules.ts';
import { checkSequence, pageOfFile } from './chapter-files.ts';
import { encodingFaults } from './encoding.ts';
import { FOLDERS, isKnown, isPicture, meantBy, REQUIRED } from './file-names.ts';

/** What stands where a text should stand, or lies in the folder without being one. */
export type Other = '文件' | '文件夹' | '断了的链接' | '没有权限读的文件' | '设备或管道';

/** A plan's folder: its name and what is in it, by path inside the folder (`chapters/03-创新.mdx`). */
export interface PlanFiles {
  id: string;
  files: ReadonlyMap<string, string>;
  /** All that is no text; the folder itself by the empty path, where it is none. */
  others?: ReadonlyMap<string, Other>;
}

/** The path as it is printed in messages. */
export const messagePath = (plan: PlanFiles, path: string): string => `content/${plan.id}/${path}`;

/** A folder's name, what is missing or misnamed in it, what is no text, chapters left out or there twice. */
export function checkFiles(plan: PlanFiles): Fault[] {
  const at = (path: string) => startOf(messagePath(plan, path));
  const others = plan.others ?? new Map<string, Other>();
  const root = others.get('');
  if (root) return [fault('F9', at(''), plan.id, root, '文件夹')];
  if (plan.files.size + others.size === 0) return [fault('F4', at(''), plan.id)];
  const all = [...plan.files.keys(), ...others.keys()];
  const shown = (path: string): string => messagePath(plan, path);
  const names = all.flatMap((path) => checkName(plan, path));
  const meant = new Set(names.map(({ meant }) => meant));
  const missing = REQUIRED.filter((path) => !plan.files.has(path) && !others.has(path) && !meant.has(path));
  return [
    ...(isAddress(plan.id) ? [] : [fault('F7', at(''), plan.id)]),
    ...missing.map((path) => fault('F1', at(path), path)),
    ...names.map(({ fault }) => fault),
    ...[...plan.files].flatMap(([path, text]) => encodingFaults(messagePath(plan, path), text)),
    ...(names.some(({ fault: { rule } }) => rule === 'F5') ? [] : checkSequence(all, shown)),
  ];
}

/** Folders of the site itself, beside those of the plans. */
const TAKEN = ['assets', 'data', 'search'];

/** Whether a folder's name can be the plan's address. */
const isAddress = (id: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && !TAKEN.includes(id);

/** A name that no file of a plan has, or one that has something else behind it; and the name that was meant. */
function checkName(plan: PlanFiles, path: string): { fault: Fault; meant: string | null }[] {
  const at = startOf(messagePath(plan, path));
  const other = plan.others?.get(path);
  const chapter = pageOfFile(path) !== null;
  if (other && other !== '文件' && (chapter || isKnown(path)))
    return [{ fault: fault('F9', at, path, other, FOLDERS.includes(path) ? '文件夹' : '文件'), meant: path }];
  if (other === '文件' && isPicture(path)) return [];
  if (other === '文件' && FOLDERS.includes(path))
    return [{ fault: fault('F9', at, path, other, '文件夹'), meant: path }];
  if (chapter || isKnown(path)) return [];
  const meant = meantBy(path);
  const ofChapter = path.startsWith('chapters/') || (meant !== null && pageOfFile(meant) !== null);
  return [{ fault: fault(ofChapter ? 'F5' : 'F8', at, path, meant), meant }];
}
