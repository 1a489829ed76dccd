/** Ties doubts to the words they are about. */
import { locateQuote } from '../../text/strip-layout.ts';
import type { ClauseText } from './edits.ts';
import { erratumIds, type ErratumMark, type Doubt } from './errata.ts';
import { messagePath, type PlanFiles } from '../authoring/files.ts';
import type { Fault } from '../../text/faults.ts';
import { reportTo } from '../rules/rules.ts';
import type { Errata } from '../authoring/schema-errata.ts';
import type { Parsed } from '../authoring/yaml.ts';

/** Numbers the doubts and adds their marks; a quote that does not stand in its clause exactly once is a fault. */
export function placeDoubts(
  input: PlanFiles,
  errata: Parsed<Errata>,
  clauseTexts: readonly ClauseText[],
  marks: ErratumMark[],
  faults: Fault[],
): Doubt[] {
  const texts = new Map(clauseTexts.map((clauseText) => [clauseText.id, clauseText.ownText]));
  const doubts = errata.value!.doubts;
  const ids = erratumIds(doubts, 'd');
  const report = reportTo(faults, messagePath(input, 'errata.yaml'));
  const check = (
    where: string,
    found: string,
    path: PropertyKey[],
  ): { start: number; end: number } | null => {
    const text = texts.get(where);
    if (text === undefined) {
      report('E2', errata.at([...path, 'where']), where);
      return null;
    }
    const spots = locateQuote(text, found);
    if (spots.length === 1) return spots[0]!;
    const elsewhere = clauseTexts.filter((u) => locateQuote(u.ownText, found).length > 0).map((u) => u.id);
    report('E3', errata.at([...path, 'found']), found, where, spots.length, elsewhere);
    return null;
  };
  return doubts.map((doubt, index) => {
    const spot = check(doubt.where, doubt.found, ['doubts', index]);
    if (spot) marks.push({ clause: doubt.where, ...spot, erratum: ids[index]!, kind: 'doubt', source: '' });
    doubt.other.forEach((other, k) => check(other.where, other.found, ['doubts', index, 'other', k]));
    return { ...doubt, id: ids[index]! };
  });
}
