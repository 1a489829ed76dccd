/** Gathers from a plan what can be jumped to. */
import { chapterNames } from '../../naming/labels.ts';
import { isSection } from '../../text/clause-id.ts';
import { fold } from '../../search/fold.ts';
import type { OutlineData } from '../../search/jump/outline.ts';
import type { Plan } from '../../plan/plan.ts';

export const outlineData = (plan: Plan): OutlineData => ({
  sections: Object.fromEntries(Object.entries(chapterNames(plan)).filter(([id]) => isSection(id))),
  titles: titlesOf(plan),
  number: numberOf(plan),
});

function titlesOf({ chapters }: Plan): [string, string][] {
  return chapters
    .flatMap(({ blocks }) => blocks)
    .filter(({ id, kind }) => kind === 'box' || kind === 'table' || (kind === 'heading' && /-p\d+$/.test(id)))
    .map(({ id, pieces }): [string, string] => [id, pieces[0]?.text ?? ''])
    .filter(([, title]) => title !== '');
}

function numberOf({ meta, clauses }: Plan): [string, string] | null {
  if (!meta.number) return null;
  const printed = fold(meta.number).text;
  const clause = clauses.find(({ chapter, text }) => chapter === 0 && fold(text).text === printed);
  return [meta.number, clause?.id ?? '.'];
}
