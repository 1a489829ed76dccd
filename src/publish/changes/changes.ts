/** What editions changed, as readers are told: since an edition that was cited, and from each to the next. */
import { clauseLabel } from '../../naming/labels.ts';
import type { PlanEdition } from '../../naming/edition.ts';
import { isErratum } from '../../plan/fidelity/errata.ts';
import type { Plan } from '../../plan/plan.ts';
import { isClause } from '../../text/clause-id.ts';
import { changeBetween } from '../../text/change.ts';
import { editionOf } from '../data/edition.ts';
import { editionRecord, isPublished, type EditionRecord } from './edition-record.ts';
import type { KeptEdition } from './kept-editions.ts';

/** Something that one edition has otherwise than another; the words of both have `before` and `after` in common. */
export interface EditionChange {
  id: string;
  kind: '正文' | '勘误与存疑' | '目标' | '项目';
  /** What a person calls it. */
  name: string;
  before: string;
  /** Empty where there was nothing; likewise `is`. */
  was: string;
  is: string;
  after: string;
  /** Whether it is new, gone, or there in both. */
  there: '新增' | '删去' | '改动';
}

export interface EditionChanges {
  edition: PlanEdition;
  changes: EditionChange[];
}

/** So many characters are shown on either side of a change. */
const AROUND = 24;

/** Editions that were published before the one at hand, the newest first, with all that is otherwise now. */
export function changesSince(plan: Plan, kept: readonly KeptEdition[]): EditionChanges[] {
  const now = editionRecord(plan);
  return earlier(plan, kept)
    .map((edition) => ({ edition, changes: changed(plan, edition.record, now) }))
    .reverse();
}

/** Every edition but the first, the newest first, with what it changed in the one before. */
export function changesOfEach(
  plan: Plan,
  kept: readonly KeptEdition[],
): (EditionChanges & { since: string })[] {
  const all = [...earlier(plan, kept), { ...editionOf(plan), record: editionRecord(plan) }];
  return all
    .slice(1)
    .map((edition, n) => ({
      edition,
      since: all[n]!.mark,
      changes: changed(plan, all[n]!.record, edition.record),
    }))
    .reverse();
}

/** Those of another mark than the plan as it is; the one at hand may have been kept already. */
export const earlier = (plan: Plan, kept: readonly KeptEdition[]): KeptEdition[] =>
  kept.filter(({ mark }) => mark !== editionOf(plan).mark);

function changed(plan: Plan, first: EditionRecord, second: EditionRecord): EditionChange[] {
  const ids = [...second.keys(), ...[...first.keys()].filter((id) => !second.has(id))];
  return ids
    .filter((id) => isPublished(plan, id) && first.get(id) !== second.get(id))
    .map((id) => {
      const [before, after] = [first.get(id), second.get(id)];
      const there = before === undefined ? '新增' : after === undefined ? '删去' : '改动';
      return { id, there, ...kindAndName(plan, id), ...around(before ?? '', after ?? '') };
    });
}

function around(first: string, second: string): Pick<EditionChange, 'before' | 'was' | 'is' | 'after'> {
  const { start, end, words } = changeBetween(first, second);
  const [before, after] = [first.slice(0, start), first.slice(end)];
  return {
    before: before.length > AROUND ? `……${[...before].slice(-AROUND).join('')}` : before,
    was: first.slice(start, end),
    is: words,
    after: after.length > AROUND ? `${[...after].slice(0, AROUND).join('')}……` : after,
  };
}

function kindAndName({ labels }: Plan, id: string): Pick<EditionChange, 'kind' | 'name'> {
  const where = id.replace(/(^|-)[ed]\d+$/, '');
  if (isErratum(id)) return { kind: '勘误与存疑', name: where ? clauseLabel(where, labels) : '全文' };
  if (isClause(id)) return { kind: '正文', name: clauseLabel(id, labels) };
  return { kind: id.startsWith('g') ? '目标' : '项目', name: id };
}
