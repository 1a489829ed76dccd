/** Which clauses an answer shows last. */
import type { Plan } from '../../plan/plan.ts';
import type { Clause } from '../../plan/fidelity/texts.ts';
import type { Lateness } from '../../search/search.ts';

/**
 * What lies behind is the chapters before the first that promises anything: they tell of the past and of where the plan
 * begins. What says nothing is a label whose content is not there, and a row without a figure.
 */
export function latenessIn({ clauses, goals, projects }: Plan): (clause: Clause) => Lateness {
  const promising = new Set([...goals, ...projects].map(({ clause }) => clause));
  const first = clauses.find(({ id }) => promising.has(id))?.chapter ?? 0;
  return (clause) => {
    const { chapter, kind, text } = clause;
    if (kind === 'item' && /[：:]$/u.test(text)) return 2;
    const cells = text.split('\t').slice(1);
    if (kind === 'row' && !cells.some((cell) => /\d/.test(cell))) return 2;
    return chapter !== null && chapter < first ? 1 : 0;
  };
}
