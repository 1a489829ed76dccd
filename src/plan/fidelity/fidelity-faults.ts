/** Says in words what the comparison with the source found. */
import type { Chapter } from '../chapter/chapter.ts';
import { changesText } from './edits.ts';
import type { Fidelity } from './fidelity.ts';
import { shownPath, type PlanFiles } from '../authoring/files.ts';
import { placeAt, type Fault } from '../../text/faults.ts';
import type { Errata } from '../authoring/schema-errata.ts';
import { placeOfUnit } from './texts.ts';
import type { Parsed } from '../authoring/yaml.ts';

/** Faults of corrections (E1, E2) and unregistered changes (T1). */
export function fidelityFaults(
  input: PlanFiles,
  fidelity: Fidelity,
  chapters: readonly Chapter[],
  errata: Parsed<Errata>,
  source: string,
): Fault[] {
  const errataFile = shownPath(input, 'errata.yaml');
  const known = new Set(
    chapters.flatMap((c) => [
      `c${c.number}`,
      ...c.blocks.flatMap((b) => [b.id, ...b.parts.map((p) => p.id)]),
    ]),
  );
  const strays = errata.value!.corrections.flatMap((correction, index): Fault[] => {
    if (correction.where && !known.has(correction.where))
      return [
        {
          rule: 'E2',
          file: errataFile,
          ...errata.at(['corrections', index, 'where']),
          message: `没有「${correction.where}」这一段`,
          hint: '改成有的段落编号',
        },
      ];
    if (changesText(correction)) {
      const is = figures(correction.fixed);
      const was = [correction.found]
        .flat()
        .map(figures)
        .find((those) => those !== is);
      if (was === undefined) return [];
      return [
        {
          rule: 'E4',
          file: errataFile,
          ...errata.at(['corrections', index, 'fixed']),
          message: `勘误把数「${was}」改成了「${is}」`,
          hint: '数字一律不改：恢复原文，另列一条存疑',
        },
      ];
    }
    const found = [correction.found].flat()[0]!.replace(/\s/g, '');
    const times = source.replace(/\s/g, '').split(found).length - 1;
    if (times === correction.places) return [];
    return [
      {
        rule: 'E1',
        file: errataFile,
        ...errata.at(['corrections', index, 'found']),
        message: `「${found}」写明 ${correction.places} 处，原文里有 ${times} 处`,
        hint: '照抄原文，或改正 places',
      },
    ];
  });
  const misfits = fidelity.misfits.map(({ correction, message }) => {
    const { fixed } = errata.value!.corrections[correction]!;
    const place = errata.at(['corrections', correction]);
    return {
      rule: 'E1',
      file: errataFile,
      ...place,
      message: `勘误「${fixed ?? ''}」${message}`,
      hint: '改正 found、fixed、where 或 places，使它恰好对上',
    };
  });
  const differences = fidelity.differences.map((d) => {
    const { file, place } = placeOfUnit(chapters, d.unit, d.offset);
    const at = placeAt(source, d.sourceOffset);
    return {
      rule: 'T1',
      file,
      ...place,
      message: `与原文不同：这里是「${clip(d.shown)}」，原文（source.txt:${at.line}:${at.column}）是「${clip(d.source)}」`,
      hint: `恢复原文；若确是错字，登记到 errata.yaml（where: ${d.unit}）`,
    };
  });
  return [...strays, ...misfits, ...differences];
}

const clip = (text: string): string => ([...text].length > 40 ? `${[...text].slice(0, 40).join('')}…` : text);

/** All digits of a text; a correction may move them with a cell, never change them. */
const figures = (text: string): string => (text.match(/\d+(?:\.\d+)?/g) ?? []).join(' ');
