/** Hooks the model's numbering and marks into Astro's Markdown: the file's path says which plan and chapter it is. */
import type { Root } from 'mdast';
import path from 'node:path';
import type { VFile } from 'vfile';
import { chapterNumber } from '../../plan/authoring/files.ts';
import { withoutOverlaps } from '../../publish/render/link-marks.ts';
import type { Plan } from '../../plan/plan.ts';
import { referenceMarks, targetsOf, type Targets } from '../../publish/render/references.ts';
import type { Mark } from '../../publish/render/render-marks.ts';
import { decorateChapter } from '../../publish/render/render.ts';
import { termMarks } from '../../publish/render/term-marks.ts';

/** @param getPlan gives a plan by its id */
export function remarkClauses(getPlan: (id: string) => Plan) {
  return (tree: Root, file: VFile): void => {
    const folder = path.dirname(path.dirname(file.path));
    const number = chapterNumber(`chapters/${path.basename(file.path)}`);
    if (number === null) return;
    decorateChapter(
      tree,
      number,
      Map.groupBy(marksOf(getPlan(path.basename(folder)), number), (mark) => mark.clause),
    );
  };
}

/** Every chapter of a plan asks for the same targets. */
const targets = new WeakMap<Plan, Targets>();

/** Errata, references and terms of a chapter: what comes first has the right of way. */
function marksOf(plan: Plan, number: number): Mark[] {
  const blocks = plan.chapters
    .find((chapter) => chapter.number === number)!
    .blocks.flatMap((block) => [block, ...block.parts]);
  const known = targets.get(plan) ?? targetsOf(plan.chapters);
  targets.set(plan, known);
  const references = referenceMarks(blocks, known, plan.marks);
  const terms = termMarks(blocks, plan.terms, plan.marks);
  return [...plan.marks, ...withoutOverlaps([...references, ...terms])];
}
