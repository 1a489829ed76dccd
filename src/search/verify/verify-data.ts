/** What the page that checks quotations loads beside the texts of the search. */
import type { Wording } from './corpus.ts';
import type { TargetFigure } from './figures.ts';

export interface VerifyData {
  /** Clauses whose text was received otherwise than it is shown, as received. */
  received: Wording[];
  targets: TargetFigure[];
}
