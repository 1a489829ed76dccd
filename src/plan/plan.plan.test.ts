/** Every plan against its source, by means that share nothing with the code under test. */
import { describe, expect, inject, test } from 'vitest';
import { planFilesOf } from '../../scripts/testing/fixture-plans.ts';
import { parse } from 'yaml';
import {
  figures,
  stripped,
  wholes,
  withoutNotes,
  type AsideLines,
} from '../../scripts/testing/truth/plain-source.ts';
import { exportPlan } from '../publish/data/exports.ts';
import { isSection } from '../text/clause-id.ts';
import { formatFault } from '../text/faults.ts';
import { numberingOf } from './authoring/schema-plan.ts';
import { buildPlan } from './plan.ts';

interface Line {
  id: string;
  kind: string;
  text: string;
  source: string | null;
}

describe.each(inject('plans'))('$id', ({ id, root }) => {
  const files = planFilesOf({ id, root });
  const { plan, faults } = buildPlan({ id, files });
  const source = files.get('source.txt')!;
  const { clauses } = JSON.parse(exportPlan(plan!).find(({ name }) => name === 'clauses.json')!.body) as {
    clauses: Line[];
  };
  const top = wholes(clauses);
  const { aside = [] } = (parse(files.get('errata.yaml')!) ?? {}) as { aside?: AsideLines[] };
  const { running, notes } = withoutNotes(source, aside);
  const noted = clauses.filter(({ kind }) => kind === 'note');
  /** What stands for a picture is the editor's. */
  const ownText = ({ kind, text, source: own }: Line): string => (kind === 'picture' ? (own ?? text) : text);

  test('has no faults', () => {
    expect(faults.map(formatFault)).toEqual([]);
  });

  test('has the chapters and sections that its source has', () => {
    const numbering = numberingOf(plan!.meta);
    const heads = (lines: readonly string[], example: string | undefined): number => {
      const label = example?.replace('一', '[一二三四五六七八九十]+').replace(/[（）]/g, '[$&]');
      return lines.filter((line) => label && new RegExp(`^${label}`).test(line)).length;
    };
    const headings = (letter: string): string[] =>
      plan!.chapters.flatMap(({ id, heading }) => (heading && id.startsWith(letter) ? [heading] : []));
    const sections = plan!.clauses.flatMap(({ id, text }) => (isSection(id) ? [text] : []));
    const lines = running.split('\n');
    for (const [own, example] of [
      [headings('b'), numbering.part],
      [headings('c'), numbering.chapter],
      [sections, numbering.section],
    ] as const)
      expect(heads(own, example)).toBe(heads(lines, example));
    expect(plan!.stats).toMatchObject({ sections: sections.length, unaccounted: 0 });
  });

  test('clauses.json, with the corrections undone, is the source', () => {
    const received = stripped([...top, ...noted].map((clause) => clause.source ?? clause.text).join('\n'));
    const expected = stripped(running + notes);
    const at = [...expected].findIndex((char, i) => char !== received[i]);
    const around = (text: string): string => (at < 0 ? '' : text.slice(Math.max(0, at - 20), at + 20));
    expect(around(received)).toBe(around(expected));
    expect(received).toBe(expected);
  });

  test('every figure of the source is in the text as shown, in the same order', () => {
    const text = top.map((clause) =>
      clause.kind === 'table' ? clause.text.replaceAll('\n', '\t') : ownText(clause),
    );
    expect(figures(text.join('\n'))).toEqual(figures(running));
  });

  test('a box has the text of its items, a table that of its rows', () => {
    for (const { id: whole, text } of clauses.filter(({ kind }) => kind === 'box' || kind === 'table')) {
      const parts = clauses
        .filter((clause) => clause.id.startsWith(`${whole}-`) && clause.kind !== 'note')
        .map((clause) => clause.text);
      expect(parts.length, whole).toBeGreaterThan(0);
      expect(text.endsWith(parts.join('\n')), whole).toBe(true);
    }
  });

  test('every id follows the contract, is unique, and tells its chapter and section', () => {
    expect(new Set(plan!.clauses.map((clause) => clause.id)).size).toBe(clauses.length);
    for (const { id: own, chapter, section, kind, parent } of plan!.clauses) {
      expect(own).toMatch(/^(c0|[abc][1-9]\d*)(-s[1-9]\d*)?(-p[1-9]\d*(-[ir][1-9]\d*)?)?(-n[1-9]\d*)?$/);
      expect(/-n\d+$/.test(own)).toBe(kind === 'note');
      const page = chapter === null ? '[ab]\\d+' : `c${chapter}`;
      expect(own).toMatch(new RegExp(`^${page}${section === null ? '(-[pn]|$)' : `-s${section}(-|$)`}`));
      expect(parent).toBe(/-[ir]\d+$/.test(own) ? own.replace(/-[ir]\d+$/, '') : null);
      expect(/-i\d+$/.test(own)).toBe(kind === 'item');
      expect(/-r\d+$/.test(own)).toBe(kind === 'row');
    }
  });

  test('comes out the same twice, and in whatever order its files are read', () => {
    const backwards = buildPlan({ id, files: new Map([...files].reverse()) }).plan!;
    expect(backwards.clauses).toEqual(plan!.clauses);
    expect(exportPlan(backwards)).toEqual(exportPlan(plan!));
  });
});
