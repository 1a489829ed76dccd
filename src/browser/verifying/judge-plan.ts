/** A plan as pasted words are held against it. */
import { fold } from '../../search/fold.ts';
import { corpusOf, wordingsOf } from '../../search/verify/corpus.ts';
import { figureClaims, type FigureClaim } from '../../search/verify/figures.ts';
import { exactly, judgeSentence, type Judgement } from '../../search/verify/judge.ts';
import { pastedSentences, type PastedSentence } from '../../search/verify/sentences.ts';
import { unpackReceived, type VerifyData } from '../../search/verify/verify-data.ts';
import { unpackResultText } from '../../search/result-text.ts';
import { simplifier } from '../../search/traditional-forms.ts';
import { unpackLines } from '../../search/pack.ts';
import type { PackedTable } from '../../search/table.ts';
import { dataFrom } from '../search/load.ts';

/** A plan of the site; `folder` is its address as seen from the page, ending in a slash. */
export interface PlanOfSite {
  name: string;
  folder: string;
  edition: string;
}

export interface JudgedPlan extends PlanOfSite {
  table: PackedTable;
  sentences(pasted: string): PastedSentence[];
  judge(sentence: PastedSentence): Found[];
}

/** A verdict, and targets of the plan that the words speak of. */
export interface Found extends Judgement {
  plan: JudgedPlan;
  /** What is said of the plan beside the places; empty where there is no other. */
  of: string;
  figures: FigureClaim[];
}

/** @throws where its data cannot be had, or are of another edition than the page */
export async function judgedPlan(plan: PlanOfSite): Promise<JudgedPlan> {
  const load = <T>(name: string): Promise<T> => dataFrom<T>(`${plan.folder}search/`, name, plan.edition);
  const [table, texts, { received, targets, between }, forms] = await Promise.all([
    load<PackedTable>('table'),
    load<string[]>('texts'),
    load<VerifyData>('verify'),
    load<string>('traditional'),
  ]);
  const wordings = wordingsOf(
    unpackLines(table.lines).map(([id], n) => ({ id, text: unpackResultText(texts[n]!).text })),
  );
  const simplified = simplifier(forms);
  const shown = corpusOf(wordings);
  const judged = { shown, received: corpusOf(unpackReceived(received, wordings)), simplified };
  const found: JudgedPlan = {
    ...plan,
    table,
    sentences: (pasted) => pastedSentences(pasted, (words) => exactly(shown, simplified(words)).length > 0),
    judge: (sentence) =>
      judgeSentence(sentence, judged).map((verdict): Found => {
        // Words that the plan does not have may still speak of one of its targets.
        const without = ['absent', 'short'].includes(verdict.kind);
        const figures = without ? figureClaims(fold(simplified(verdict.words)).text, targets, between) : [];
        const clauses = [...new Set(figures.map(({ target }) => target.clause))];
        const instead = figures.length > 0 && { kind: 'differs' as const, clauses };
        return { ...verdict, plan: found, of: '', figures, ...instead };
      }),
  };
  return found;
}
