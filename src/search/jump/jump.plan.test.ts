/** What must hold of the jump box over every plan. */
import { describe, expect, inject, test } from 'vitest';
import { planOf } from '../../../scripts/testing/fixture-plans.ts';
import { jumping } from '../../../scripts/testing/truth/jumping.ts';
import { clauseLabel } from '../../naming/labels.ts';
import { jump } from './jump.ts';
import { PAGE_NAMES } from './pages.ts';
import { NOTICE, PREFACE } from './titles.ts';

describe.each(inject('plans'))('in $id', (folder) => {
  const plan = planOf(folder);
  const { outline, ids, passes } = jumping(plan);

  test('every clause is found by its id and by the name people give it', () => {
    for (const { id } of plan.clauses) {
      expect(ids(id), id).toEqual([id]);
      const label = clauseLabel(id, plan.labels);
      expect(ids(label)[0], label).toBe(id);
    }
  });

  test('every chapter, section and box is found by the whole of its title, pasted', () => {
    for (const [id, title] of [...Object.entries(outline.names), ...outline.titles])
      expect(ids(title), title).toContain(id);
  });

  test('no number but its own leads to a chapter', () => {
    for (const { id, label, number } of plan.chapters.filter((chapter) => chapter.label !== '')) {
      const bearing = plan.chapters.filter((chapter) => chapter.label === label).map((chapter) => chapter.id);
      const usual = plan.labels[id] === undefined && id.startsWith('c');
      const others = usual ? [label.slice(1), `第${number}章`, `${number}章`] : [];
      for (const typed of [label, ...others]) expect(ids(typed), typed).toEqual(bearing);
    }
  });

  test('the gate lets pass a part of any title, a page by any of its names, the preface and the notice', () => {
    const names = [...Object.values(outline.names), ...outline.titles.map(([, title]) => title)];
    const parts = names.flatMap((name) => {
      const chars = [...name.replace(/^第.+?[章节] ?/u, '')];
      return [2, 3, 5, 9].flatMap((length) =>
        [0, 1, 4].map((from) => chars.slice(from, from + length).join('')),
      );
    });
    const queries = [
      ...new Set([...parts, ...PAGE_NAMES.flatMap(([, own]) => own), ...PREFACE, ...NOTICE]),
    ].filter(Boolean);
    const meant = queries.filter((query) => jump(query, outline).length > 0);
    expect(meant.length).toBeGreaterThan(20);
    expect(meant.filter((query) => !passes(query))).toEqual([]);
  });
});
