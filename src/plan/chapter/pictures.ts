/** The pictures of a plan: each that a chapter shows lies in the plan's folder, and each that lies there is shown. */
import { isPicture } from '../authoring/file-names.ts';
import { messagePath, type PlanFiles } from '../authoring/files.ts';
import { fault } from '../rules/rules.ts';
import { startOf, type Fault } from '../../text/faults.ts';
import type { Chapter } from './chapter.ts';

/** What every browser shows; a drawing in SVG may hold programs. */
const SHOWN = /\.(?:png|jpe?g|gif|webp)$/i;

/** Faults of pictures, where it is known what lies in the folder: that are missing, of no kind that browsers show, or shown nowhere (F10). */
export function pictureFaults(chapters: readonly Chapter[], plan: PlanFiles): Fault[] {
  if (!plan.others) return [];
  const files = [...plan.others].flatMap(([path, is]) => (is === '文件' && isPicture(path) ? [path] : []));
  const shown = chapters.flatMap(({ blocks, file }) =>
    blocks.flatMap(({ picture, point }) =>
      picture && isPicture(picture.src) ? [{ path: picture.src, at: { file, ...point } }] : [],
    ),
  );
  const used = new Set(shown.map(({ path }) => path));
  return [
    ...shown.filter(({ path }) => !files.includes(path)).map(({ path, at }) => fault('F10', at, path)),
    ...shown.filter(({ path }) => !SHOWN.test(path)).map(({ path, at }) => fault('F10/kind', at, path)),
    ...files
      .filter((path) => !used.has(path))
      .map((path) => fault('F10/unused', startOf(messagePath(plan, path)), path)),
  ];
}
