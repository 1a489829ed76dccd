/**
 * `spoil [seed] [words]`: every field of every schema, every file and 100 places of the text of the invented plans and of the real
 * one are spoilt, one at a time. The check refuses each in a clear line that names the place, in time, or it is on the
 * list of those that hurt nobody. The plans are copies; a sample is checked in a process of its own. With words, only the
 * spoils whose line has them, as `spoil 1 'ids.txt, '`.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { progress } from '../../../src/site/build/progress.ts';
import { readPlan } from '../../../src/site/plans/read-plan.ts';
import { random } from '../../bench/measure/statistics.ts';
import { COMPLETE, NOTED, PARTS, SIGNS, XIPING, type PlanFolder } from '../fixture-plans.ts';
import type { Verdict } from '../proof.ts';
import { fieldSpoils, siteSpoils } from './spoil/field-spoils.ts';
import { fileSpoils } from './spoil/file-spoils.ts';
import { judgeSpoil, type SpoilJudgement } from './spoil/judge.ts';
import { checkApart } from './spoil/own-process.ts';
import { faultsOf, oneOf, type Next, type Spoil } from './spoil/spoil.ts';
import { textSpoils } from './spoil/text-spoils.ts';

const PLACES = 100;
const SAMPLE = 12;
/** What a check may take. */
const SECONDS = 20;
/** Of all spoils. */
const HARMLESS = 1 / 10;

export default async function prove([seed = '1', words = '']: string[]): Promise<Verdict> {
  if (!/^\d+$/.test(seed)) throw new Error(`spoil: 「${seed}」 is no seed: write a whole number`);
  const next = random(Number(seed));
  const plans = [COMPLETE, PARTS, NOTED, SIGNS, XIPING].filter(({ id, root }) =>
    existsSync(path.join(root, id)),
  );
  const spoils = [
    ...plans.flatMap((plan) => spoilsOf(plan, PLACES, next)),
    ...siteSpoils(readFileSync(path.join(COMPLETE.root, 'site.yaml'), 'utf8'), next),
  ].filter((spoil) => told(spoil).includes(words));
  const verdict = judgeAll(spoils);
  const ofPlans = spoils.filter(({ of }) => !of.startsWith('site.'));
  for (let n = 0; n < SAMPLE; n += 1) {
    progress(`in a process of its own: ${n + 1} / ${SAMPLE}`);
    const spoil = oneOf(ofPlans, next);
    const heavy = await checkApart(spoil.make().content, SECONDS);
    if (heavy) verdict.shortcomings.push(`${told(spoil)}: ${heavy}`);
  }
  return { ...verdict, note: `${verdict.note}; ${SAMPLE} of them checked apart; seed ${seed}` };
}

/** Every way to spoil a plan. */
export const spoilsOf = (plan: PlanFolder, places: number, next: Next): Spoil[] => [
  ...fieldSpoils(readPlan(plan.id, plan.root), next),
  ...fileSpoils(plan),
  ...textSpoils(readPlan(plan.id, plan.root), places, next),
];

const told = ({ of, kind, now }: Spoil): string => `${of}, ${kind} (${now})`;

/** Checks every one in this process. */
export function judgeAll(spoils: readonly Spoil[]): Verdict {
  const counts: Record<SpoilJudgement, number> = {
    refused: 0,
    harmless: 0,
    'wrongly accepted': 0,
    'no clear line': 0,
    'too slow': 0,
  };
  const shortcomings: string[] = [];
  spoils.forEach((spoil, n) => {
    progress(`spoil ${n + 1} / ${spoils.length}: ${spoil.of}`);
    const spoilt = spoil.make();
    const started = performance.now();
    const lines = faultsOf(spoilt.content);
    const isSlow = performance.now() - started > SECONDS * 1000;
    const judgement = isSlow ? 'too slow' : judgeSpoil(spoil, spoilt, lines);
    counts[judgement] += 1;
    if (judgement !== 'refused' && judgement !== 'harmless')
      shortcomings.push(`${told(spoil)}: ${judgement}${lines[0] ? `: ${lines[0]}` : ''}`);
  });
  if (counts.harmless > spoils.length * HARMLESS)
    shortcomings.push('more than a tenth is said to be harmless');
  const note = `(${Object.entries(counts)
    .map(([judgement, count]) => `${judgement} ${count}`)
    .join(', ')})`;
  return { found: counts.refused + counts.harmless, wanted: spoils.length, shortcomings, note };
}
