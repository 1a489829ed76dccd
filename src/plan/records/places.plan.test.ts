import { expect, inject, test } from 'vitest';
import { planOf } from '../../../scripts/testing/fixture-plans.ts';
import { clausesNaming } from '../../publish/views/place-clauses.ts';

/** Blanks make no difference. */
const plain = (text: string): string => text.replace(/\s/g, '');

test.each(inject('plans'))(
  'in $id the page of a place lists exactly the clauses a plain search finds for its forms, but for forms that are not always it',
  (folder) => {
    const plan = planOf(folder);
    const forms = plan.places.flatMap(({ name, aliases, exclude, at }) => [
      name,
      ...aliases,
      ...exclude,
      ...Object.keys(at),
    ]);
    let checked = 0;
    for (const { id, name, aliases, at } of plan.places) {
      const own = [name, ...aliases];
      // Where a longer form, or one that counts here and there only, holds the name, a plain search finds too much.
      const ambiguous = forms.some((f) => !own.includes(f) && own.some((o) => f.includes(o)));
      if (ambiguous || Object.keys(at).length > 0) continue;
      const found = plan.clauses.filter(({ text }) => own.some((form) => plain(text).includes(form)));
      expect(
        clausesNaming(plan, id).map(({ clause }) => clause.id),
        name,
      ).toEqual(found.filter(({ id }) => !found.some(({ parent }) => parent === id)).map(({ id }) => id));
      checked += 1;
    }
    expect(checked > 0 || plan.places.length === 0).toBe(true);
  },
);
