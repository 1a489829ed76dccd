/** What every document says of itself: what it holds, which edition, and what counts. */
import { documentName } from '../naming/citation.ts';
import { editionName, type PlanEdition } from '../naming/edition.ts';
import type { Plan } from '../plan/plan.ts';
import { TERMS } from './terms.ts';

export interface Imprint {
  /** Issuer, title and number: `西平县人民政府《…纲要》（西政〔2021〕8号）`. */
  source: string;
  /** `本站版本：2026-11-27 · 3f9a1c2e`. */
  edition: string;
  /** What it is in law, and what counts where it differs from the printed document. */
  terms: string;
  /** The day of this edition, or on which the plan was issued where none is named: the date of all files. */
  date: string;
  /** Address of the plan's home page, with a slash at its end; `null` where the site's own is not known. */
  address: string | null;
}

/** @param origin address of the site without a slash at its end, where it is known */
export const imprintOf = ({ id, meta }: Plan, edition: PlanEdition, origin?: string): Imprint => ({
  source: `${meta.issuer}${documentName(meta)}`,
  edition: `本站版本：${editionName(edition)}`,
  terms: TERMS,
  date: edition.date ?? meta.issued,
  address: origin ? `${origin}/${id}/` : null,
});
