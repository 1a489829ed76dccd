/** What a chapter's marks say when they are asked: why something was corrected or doubted, what a term means. */
import { clauseLabel } from '../../naming/labels.ts';
import { sliceOf, type ExplainedLine, type Explanations } from '../../naming/explanations.ts';
import type { Plan } from '../../plan/plan.ts';
import { folderOf, pageOf } from '../../text/clause-id.ts';
import { ofLast } from '../of-last.ts';
import { termId, termMarks } from '../render/term-marks.ts';

const addressOf = (clause: string): string => `../${folderOf(clause)}/#${clause}`;

/** Reasons of the corrections and doubts marked on a page. */
export function explainedErrata(plan: Plan, page: string): Explanations {
  const marked = new Set(
    plan.marks.flatMap(({ clause, erratum }) => (pageOf(clause) === page ? erratum : [])),
  );
  const isMarked = ({ id }: { id: string }): boolean => marked.has(id);
  const corrections = plan.corrections
    .filter(isMarked)
    .map((one): [string, ExplainedLine[]] => [
      one.id,
      [`${one.class}：${[one.found].flat().join('、')}${one.fixed ? ` → ${one.fixed}` : ''}`, one.why],
    ]);
  const doubts = plan.doubts
    .filter(isMarked)
    .map((one): [string, ExplainedLine[]] => [
      one.id,
      [
        one.why,
        ...one.other.map(
          ({ where }) => ['对照', clauseLabel(where, plan.labels), addressOf(where)] as ExplainedLine,
        ),
      ],
    ]);
  return Object.fromEntries([...corrections, ...doubts]);
}

/** Explanations of the terms marked on a page, and where the plan itself explains one. */
export function explainedTerms(plan: Plan, page: string): Explanations {
  const { blocks } = plan.chapters.find(({ id }) => id === page)!;
  const marks = termMarks(
    blocks.flatMap((block) => [block, ...block.children]),
    plan.terms,
    plan.marks,
  );
  const marked = new Set(marks.map(({ href }) => href.split('#')[1]));
  return Object.fromEntries(
    plan.terms
      .filter(({ word }) => marked.has(termId(word)))
      .map(({ word, explanation, defined }) => [
        termId(word),
        [
          `${word}：${explanation}`,
          ...(defined
            ? [
                [
                  '',
                  `规划自己的解释：${clauseLabel(defined, plan.labels)}`,
                  addressOf(defined),
                ] as ExplainedLine,
              ]
            : []),
        ],
      ]),
  );
}

/** About as many characters as a tap may load. */
const SLICE = 1600;

interface Explained {
  errata: Explanations;
  terms: Explanations;
}

/** By page, made once while pages ask for the same plan. */
const onPages = ofLast(
  (plan: Plan): ReadonlyMap<string, Explained> =>
    new Map(
      plan.chapters.map(({ id }) => [
        id,
        { errata: explainedErrata(plan, id), terms: explainedTerms(plan, id) },
      ]),
    ),
);

/** All that is explained on a page. */
export const explainedOn = (plan: Plan, page: string): Explained => onPages(plan).get(page)!;

/** In how many files each the corrections and doubts, and the terms, of a page are explained. */
export const slicesOf = (plan: Plan, page: string): number =>
  Math.max(
    1,
    ...Object.values(explainedOn(plan, page)).map((all: Explanations) =>
      Math.ceil(JSON.stringify(all).length / SLICE),
    ),
  );

/** The `n`th of so many files. */
export const sliceWith = (all: Explanations, n: number, slices: number): Explanations =>
  Object.fromEntries(Object.entries(all).filter(([id]) => sliceOf(id, slices) === n));
