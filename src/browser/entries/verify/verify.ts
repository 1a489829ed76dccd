/** `<plan-verify>`: whether pasted words stand in the plan. Nothing of them leaves the page, nor gets into its address. */
import type { JudgementKind } from '../../../search/verify/judge.ts';
import { copied } from '../../citing/copied.ts';
import { h } from '../../base/dom.ts';
import { renewPage } from '../../base/renew.ts';
import { isOtherEdition, loadClassic } from '../../search/load.ts';
import type { FilesOfReader } from '../../verifying/files-of-reader.ts';
import { judgedPlan, type Found, type JudgedPlan, type PlanOfSite } from '../../verifying/judge-plan.ts';
import { addressOf, JUDGEMENT_NAMES, placeOf, planWords, verdictItem } from '../../verifying/show-verdict.ts';

const here = (document.currentScript as HTMLScriptElement).src;

/** So long the page works before it lets the reader have a turn. In milliseconds. */
const TURN = 24;

const ORDER: readonly JudgementKind[] = ['exact', 'excerpt', 'differs', 'absent', 'short'];

class PlanVerify extends HTMLElement {
  private readonly field = this.querySelector('textarea')!;
  private readonly status = this.querySelector<HTMLElement>('[role=status]')!;
  private readonly summary = this.querySelector<HTMLElement>('.summary')!;
  private readonly output = this.querySelector<HTMLOListElement>('ol')!;
  private readonly plans = JSON.parse(this.dataset['plans']!) as PlanOfSite[];
  private readonly known = new Map<PlanOfSite, Promise<JudgedPlan>>();
  private found: Found[] = [];
  private request = 0;

  connectedCallback(): void {
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.verify();
    });
    this.querySelector('input[type=file]')!.addEventListener('change', (event) => {
      const [file] = (event.target as HTMLInputElement).files ?? [];
      if (file) void this.read(file);
    });
    this.addEventListener('click', (event) => void this.act(event.target as Element));
    addEventListener('hashchange', () => this.fromAddress());
    this.field.addEventListener('focus', () => void this.load().catch(() => undefined), { once: true });
    this.fromAddress();
  }

  private fromAddress(): void {
    const asked =
      new URLSearchParams(location.hash.slice(1)).get('t') ?? new URLSearchParams(location.search).get('t');
    if (!asked) return;
    this.field.value = asked;
    void this.verify();
  }

  /** One plan after another: the files of two have the same names. */
  private async load(): Promise<JudgedPlan[]> {
    const all = this.querySelector<HTMLInputElement>('[name=all]')?.checked;
    const loaded: JudgedPlan[] = [];
    for (const plan of this.plans.slice(0, all ? undefined : 1)) {
      const known = this.known.get(plan) ?? judgedPlan(plan);
      this.known.set(plan, known);
      known.catch(() => this.known.delete(plan));
      loaded.push(await known);
    }
    return loaded;
  }

  private async verify(): Promise<void> {
    const request = ++this.request;
    const late = (): boolean => request !== this.request;
    this.found = [];
    this.output.replaceChildren();
    this.summary.replaceChildren();
    delete this.dataset['done'];
    this.status.textContent = this.field.value.trim() ? '正在核对…' : '请先贴上要核对的文字。';
    if (!this.field.value.trim()) return;
    try {
      const plans = await this.load();
      const sentences = plans[0]!.sentences(this.field.value);
      let turn = performance.now();
      let ready: Found[] = [];
      for (const [n, sentence] of sentences.entries()) {
        ready.push(...bestOf(plans.map((plan) => plan.judge(sentence))));
        if (performance.now() - turn < TURN) continue;
        this.show(ready, plans.length > 1);
        this.status.textContent = `正在核对…${n + 1}/${sentences.length} 句`;
        await new Promise((resolve) => setTimeout(resolve));
        if (late()) return;
        ready = [];
        turn = performance.now();
      }
      this.show(ready, plans.length > 1);
      this.finish();
    } catch (error) {
      if (late() || (isOtherEdition(error) && (await renewPage()))) return;
      this.status.textContent = '核对用的文字没有载入。请检查网络，再按一次“核对”。';
    }
  }

  private show(found: readonly Found[], several: boolean): void {
    this.found.push(...found);
    this.output.append(...found.map((one) => verdictItem(one, several)));
  }

  private finish(): void {
    this.status.textContent =
      this.found.length > 0 ? `核对了 ${this.found.length} 句。` : '没有可以核对的句子。';
    this.dataset['done'] = '';
    const counts = ORDER.map((kind): [JudgementKind, number] => [
      kind,
      this.found.filter((one) => one.kind === kind).length,
    ]).filter(([, count]) => count > 0);
    this.summary.replaceChildren(
      ...counts.map(([kind, count]) =>
        h(
          'button',
          { type: 'button', 'data-kind': kind, 'aria-pressed': 'true' },
          `${JUDGEMENT_NAMES[kind]} ${count}`,
        ),
      ),
      ...(this.found.length > 0
        ? [h('button', { type: 'button', 'data-act': 'save' }, '保存结果（CSV）')]
        : []),
    );
  }

  private async act(target: Element): Promise<void> {
    const { kind, act } = (target as HTMLElement).dataset;
    if (kind) {
      const shown = target.getAttribute('aria-pressed') !== 'true';
      target.setAttribute('aria-pressed', String(shown));
      for (const item of this.output.children)
        if ((item as HTMLElement).dataset['verdict'] === kind) (item as HTMLElement).hidden = !shown;
    }
    if (act === 'save') await this.save();
    if (!act || act === 'save') return;
    const found = this.found[[...this.output.children].indexOf(target.closest('li')!)];
    if (!found) return;
    const words = act === 'cite' ? citationOf(found) : shareAddress(found.words);
    if (await copied(words)) this.status.textContent = '已复制。';
    else target.after(h('textarea', { readonly: '', 'aria-label': '浏览器不许复制，请长按选取' }, words));
  }

  private async save(): Promise<void> {
    const whole = (address: string): string => new URL(address, location.href.split(/[?#]/)[0]).href;
    const rows = this.found.map((found) => {
      const [clause] = found.clauses;
      const where = clause ? [placeOf(found, clause), whole(addressOf(found, clause))] : ['', ''];
      return [found.words, JUDGEMENT_NAMES[found.kind], found.clauses.join(' '), planWords(found), ...where];
    });
    const heads = ['所给文字', '判定', '编号', '规划文字', '出处', '网址'];
    (await filesOfReader()).save('引文核验.csv', [heads, ...rows]);
  }

  private async read(file: File): Promise<void> {
    try {
      this.status.textContent = '正在读文件…';
      this.field.value = await (await filesOfReader()).read(file);
      await this.verify();
    } catch {
      this.status.textContent = `「${file.name}」读不出来。请用 Word（.docx）或文本文件，或者把文字贴进来。`;
    }
  }
}

/** Loaded when it is first asked for. */
async function filesOfReader(): Promise<FilesOfReader> {
  await loadClassic(new URL('./verify-files.js', here).href);
  return (window as unknown as { planbook: { files: FilesOfReader } }).planbook.files;
}

/** Of several plans the one that has the words best. */
function bestOf(found: readonly Found[][]): Found[] {
  const rank = (verdicts: readonly Found[]): number =>
    Math.max(...verdicts.map(({ kind }) => ORDER.indexOf(kind)));
  return found.reduce((best, other) => (rank(other) < rank(best) ? other : best));
}

function citationOf(found: Found): string {
  return `“${planWords(found)}”（${placeOf(found, found.clauses[0]!)}）`;
}

const shareAddress = (words: string): string =>
  `${location.href.split(/[?#]/)[0]}#t=${encodeURIComponent(words)}`;

customElements.define('plan-verify', PlanVerify);
