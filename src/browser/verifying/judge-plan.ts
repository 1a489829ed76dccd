/** A plan as pasted words are held against it. */
import { fold } from '../../search/fold.ts';
import { corpusOf, wordingsOf } from '../../search/verify/corpus.ts';
import { figureClaims, type FigureClaim } from '../../search/verify/figures.ts';
import { exactly, judgeSentence, type Judged, type Judgement } from '../../search/verify/judge.ts';
import { pastedSentences, type PastedSentence } from '../../search/verify/sentences.ts';
import type { VerifyData } from '../../search/verify/verify-data.ts';
import { unpackResultText } from '../../search/result-text.ts';
import { simplifyByPlan } from '../../search/traditional-forms.ts';
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
  const clauses = unpackLines(table.lines).map(([id], n) => ({ id, text: unpackResultText(texts[n]!).text }));
  const simplified = (words: string): string => simplifyByPlan(words, forms);
  const judged: Judged = { shown: corpusOf(wordingsOf(clauses)), received: corpusOf(received), simplified };
  const found: JudgedPlan = {
    ...plan,
    table,
    sentences: (pasted) =>
      pastedSentences(pasted, (words) => exactly(judged.shown, simplified(words)).length > 0),
    judge: (sentence) =>
      judgeSentence(sentence, judged).map((verdict) =>
        withFigures({ ...verdict, plan: found, figures: [] }, targets),
      ),
  };
  return found;
}

/** Wording that the plan does not have may still speak of one of its targets. */
function withFigures(found: Found, targets: VerifyData['targets']): Found {
  if (found.kind !== 'absent' && found.kind !== 'short') return found;
  const figures = figureClaims(fold(found.words).text, targets);
  const clauses = [...new Set(figures.map(({ target }) => target.clause))];
  return figures.length === 0 ? found : { ...found, kind: 'differs', figures, clauses };
}
