/** Hooks the model's numbering and marks into Astro's Markdown: the file's path says which plan and chapter it is. */
import type { Root } from 'mdast';
import path from 'node:path';
import type { VFile } from 'vfile';
import { pageOfFile } from '../../plan/authoring/chapter-files.ts';
import { withoutOverlaps } from '../../publish/render/link-marks.ts';
import type { Plan } from '../../plan/plan.ts';
import { referenceMarks, targetsOf, type Targets } from '../../publish/render/references.ts';
import type { Mark } from '../../publish/render/render-marks.ts';
import { decorateChapter } from '../../publish/render/render.ts';
import { termMarks } from '../../publish/render/term-marks.ts';

/** @param getPlan gives a plan by its id; none of a draft, which a build does not publish */
export function remarkClauses(getPlan: (id: string) => Plan | undefined) {
  return (tree: Root, file: VFile): void => {
    const folder = path.dirname(path.dirname(file.path));
    const page = pageOfFile(`chapters/${path.basename(file.path)}`);
    if (page === null) return;
    const plan = getPlan(path.basename(folder));
    if (!plan) return;
    const marks = Map.groupBy(marksOf(plan, page), (mark) => mark.clause);
    decorateChapter(tree, page, plan.labels, marks);
  };
}

/** Every chapter of a plan asks for the same targets. */
const targets = new WeakMap<Plan, Targets>();

/** Errata, references and terms of a chapter: what comes first has the right of way. */
function marksOf(plan: Plan, page: string): Mark[] {
  const blocks = plan.chapters
    .find(({ id }) => id === page)!
    .blocks.flatMap((block) => [block, ...block.children]);
  const known = targets.get(plan) ?? targetsOf(plan);
  targets.set(plan, known);
  const references = referenceMarks(blocks, known, plan.marks);
  const terms = termMarks(blocks, plan.terms, plan.marks);
  return [...plan.marks, ...withoutOverlaps([...references, ...terms])];
}
