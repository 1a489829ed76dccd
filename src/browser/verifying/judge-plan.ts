/** A plan as pasted words are held against it. */
import { fold } from '../../search/fold.ts';
import { corpusOf, wordingsOf } from '../../search/verify/corpus.ts';
import type { FigureClaim } from '../../search/verify/figures.ts';
import { exactly, judgeSentence, type Judged, type Judgement } from '../../search/verify/judge.ts';
import { pastedSentences, type PastedSentence } from '../../search/verify/sentences.ts';
import { unpackReceived, type VerifyData } from '../../search/verify/verify-data.ts';
import { unpackResultText } from '../../search/result-text.ts';
import { simplifier } from '../../search/traditional-forms.ts';
import { unpackLines } from '../../search/pack.ts';
import type { PackedTable } from '../../search/table.ts';
import { dataFrom } from '../search/load.ts';
import type { Nearness } from './nearness.ts';

/** A plan of the site; `folder` is its address as seen from the page, ending in a slash. */
export interface PlanOfSite {
  name: string;
  folder: string;
  edition: string;
}

export interface JudgedPlan extends PlanOfSite {
  table: PackedTable;
  sentences(pasted: string): PastedSentence[];
  /** Verdicts on a sentence; `null` where they cannot be had without `nearness`, and that is left out. */
  judge(sentence: PastedSentence, nearness?: Nearness): Found[] | null;
}

/** A verdict, and targets of the plan that the words speak of. */
export interface Found extends Judgement {
  plan: JudgedPlan;
  figures: FigureClaim[];
}

/** @throws where its data cannot be had, or are of another edition than the page */
export async function judgedPlan(plan: PlanOfSite): Promise<JudgedPlan> {
  const folder = new URL(`${plan.folder}search/`, location.href.split(/[?#]/)[0]).href;
  const load = <T>(name: string): Promise<T> => dataFrom<T>(folder, name, plan.edition);
  const [table, texts, { received, targets }, forms] = await Promise.all([
    load<PackedTable>('table'),
    load<string[]>('texts'),
    load<VerifyData>('verify'),
    load<string>('traditional'),
  ]);
  const shown = wordingsOf(
    unpackLines(table.lines).map(([id], n) => ({ id, text: unpackResultText(texts[n]!).text })),
  );
  const simplified = simplifier(forms);
  const corpora = { shown: corpusOf(shown), received: corpusOf(unpackReceived(received, shown)) };
  const found: JudgedPlan = {
    ...plan,
    table,
    sentences: (pasted) =>
      pastedSentences(pasted, (words) => exactly(corpora.shown, simplified(words)).length > 0),
    judge(sentence, nearness) {
      let enough = true;
      const unanswered = (): null => ((enough &&= !!nearness), null);
      const judged: Judged = { ...corpora, simplified, unlike: nearness?.unlike ?? unanswered };
      const verdicts = judgeSentence(sentence, judged).map((verdict): Found => {
        const told: Found = { ...verdict, plan: found, figures: [] };
        if (verdict.kind !== 'absent' && verdict.kind !== 'short') return told;
        if (!nearness) unanswered();
        // Words that the plan does not have may still speak of one of its targets.
        const figures = nearness?.figureClaims(fold(simplified(verdict.words)).text, targets) ?? [];
        const clauses = [...new Set(figures.map(({ target }) => target.clause))];
        return figures.length === 0 ? told : { ...told, kind: 'differs', figures, clauses };
      });
      return enough ? verdicts : null;
    },
  };
  return found;
}
