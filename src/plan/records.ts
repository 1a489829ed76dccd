/** Ties goals and projects to the clause their quote stands in. */
import type { Chapter } from './chapter.ts';
import { locateQuote } from './bare.ts';
import type { Problem } from './problems.ts';
import type { Goal, Project } from './schema.ts';

export interface PlacedGoal extends Omit<Goal, 'clause'> {
  clause: string;
}

export interface PlacedProject extends Omit<Project, 'clause'> {
  clause: string;
}

/** Resolves every quote of every chapter; what does not fit becomes a problem and is left out. */
export function resolveRecords(
  chapters: readonly Chapter[],
  problems: Problem[],
): { goals: PlacedGoal[]; projects: PlacedProject[] } {
  const seen = new Set<string>();
  const goals: PlacedGoal[] = [];
  const projects: PlacedProject[] = [];
  for (const chapter of chapters) {
    const unique = (id: string, path: PropertyKey[]): void => {
      if (seen.has(id))
        problems.push({
          rule: 'Q3',
          file: chapter.file,
          ...chapter.at([...path, 'id']),
          message: `id「${id}」重复`,
          hint: '换一个',
        });
      seen.add(id);
    };
    chapter.meta.goals.forEach((goal, index) => {
      unique(goal.id, ['goals', index]);
      const clause = findQuote(chapter, goal.quote, goal.clause, ['goals', index], problems);
      if (!clause) return;
      goals.push({ ...goal, clause });
    });
    chapter.meta.projects.forEach((project, index) => {
      unique(project.id, ['projects', index]);
      const clause = findQuote(chapter, project.quote, project.clause, ['projects', index], problems);
      if (clause) projects.push({ ...project, clause });
    });
  }
  return { goals, projects };
}

function findQuote(
  chapter: Chapter,
  quote: string,
  given: string | undefined,
  path: PropertyKey[],
  problems: Problem[],
): string | null {
  const blocks = chapter.blocks.flatMap((b) => [b, ...b.parts]);
  const holding = blocks.filter((b) => locateQuote(b.own, quote).length > 0).map((b) => b.id);
  if (given ? holding.includes(given) : holding.length === 1) return given ?? holding[0]!;
  const [message, hint] =
    holding.length === 0
      ? [`引文「${quote}」不在本章正文里`, '照抄正文，一字不差']
      : [`引文「${quote}」在 ${holding.join('、')} 都有`, '多引几个字，或用 clause 写明哪一段'];
  problems.push({
    rule: holding.length === 0 ? 'Q1' : 'Q2',
    file: chapter.file,
    ...chapter.at([...path, 'quote']),
    message,
    hint,
  });
  return null;
}
