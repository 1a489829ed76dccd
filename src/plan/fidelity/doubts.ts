/** Ties doubts to the words they are about. */
import { locateQuote } from '../../text/bare.ts';
import type { Unit } from './edits.ts';
import { erratumIds, type Mark, type NumberedDoubt } from './errata.ts';
import { shownPath, type PlanFiles } from '../authoring/files.ts';
import type { Fault } from '../../text/faults.ts';
import type { Errata } from '../authoring/schema-errata.ts';
import type { Parsed } from '../authoring/yaml.ts';

/** Numbers the doubts and adds their marks; a quote that does not stand in its clause exactly once is a fault. */
export function placeDoubts(
  input: PlanFiles,
  errata: Parsed<Errata>,
  units: readonly Unit[],
  marks: Mark[],
  faults: Fault[],
): NumberedDoubt[] {
  const texts = new Map(units.map((unit) => [unit.id, unit.own]));
  const doubts = errata.value!.doubts;
  const ids = erratumIds(doubts, 'd');
  const check = (
    where: string,
    found: string,
    path: PropertyKey[],
  ): { start: number; end: number } | null => {
    const file = shownPath(input, 'errata.yaml');
    const text = texts.get(where);
    if (text === undefined) {
      faults.push({
        rule: 'E2',
        file,
        ...errata.at([...path, 'where']),
        message: `没有「${where}」这一段`,
        hint: '改成有的段落编号',
      });
      return null;
    }
    const spots = locateQuote(text, found);
    if (spots.length === 1) return spots[0]!;
    const elsewhere = units.filter((u) => locateQuote(u.own, found).length > 0).map((u) => u.id);
    const hint =
      spots.length > 1
        ? '多引几个字，使它只有一处'
        : elsewhere.length > 0
          ? `它在 ${elsewhere.slice(0, 3).join('、')}`
          : '照抄章文件里的文字';
    faults.push({
      rule: 'E3',
      file,
      ...errata.at([...path, 'found']),
      message: `「${found}」在 ${where} 里有 ${spots.length} 处`,
      hint,
    });
    return null;
  };
  return doubts.map((doubt, index) => {
    const spot = check(doubt.where, doubt.found, ['doubts', index]);
    if (spot) marks.push({ clause: doubt.where, ...spot, erratum: ids[index]!, kind: 'doubt', source: '' });
    doubt.other.forEach((other, k) => check(other.where, other.found, ['doubts', index, 'other', k]));
    return { ...doubt, id: ids[index]! };
  });
}
