/**
 * The table of all rules, and the one place where faults are made. A code is permanent; what it means stands in the
 * authors' manual (content/README.md, section 9). Where one code needs several sentences, what follows `/` tells them
 * apart and is never printed.
 */
import type { Fault, FilePlace, Point } from '../../text/faults.ts';
import { chapterRules } from './chapter-rules.ts';
import { fidelityRules } from './fidelity-rules.ts';
import { fileRules } from './file-rules.ts';
import { recordRules } from './record-rules.ts';
import type { Rule } from './rule.ts';
import { structureRules } from './structure-rules.ts';
import { yamlRules } from './yaml-rules.ts';

const TABLE = {
  ...fileRules,
  ...yamlRules,
  ...chapterRules,
  ...fidelityRules,
  ...recordRules,
  ...structureRules,
};

export type RuleName = keyof typeof TABLE;
export type Words<Name extends RuleName> = Parameters<(typeof TABLE)[Name]['says']>;

export const RULES: { readonly [Name in RuleName]: Rule<Words<Name>> } = TABLE;

/** Makes the fault of a broken rule at a place; `words` are what its sentences speak of. */
export function fault<Name extends RuleName>(name: Name, at: FilePlace, ...words: Words<Name>): Fault {
  const { says, hint } = RULES[name];
  const { file, line, column } = at;
  return { rule: codeOf(name), file, line, column, message: says(...words), hint: hint(...words) };
}

/** `M4/head` → `M4`. */
export const codeOf = (name: string): string => name.split('/')[0]!;

/** Says that a rule is broken at a place of the file that is being read. */
export type Report = <Name extends RuleName>(name: Name, place: Point, ...words: Words<Name>) => void;

/** A report whose faults go into a list. */
export const reportTo =
  (faults: Fault[], file: string): Report =>
  (name, place, ...words) =>
    void faults.push(fault(name, { file, ...place }, ...words));
