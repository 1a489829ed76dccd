/** `<plan-verify>`: whether pasted words stand in the plan. Nothing of them leaves the page, nor gets into its address. */
import { copied } from '../../citing/copied.ts';
import { h } from '../../base/dom.ts';
import { renewPage } from '../../base/renew.ts';
import { once } from '../../base/fetch-script.ts';
import { loadClassic } from '../../search/load.ts';
import { isOtherEdition } from '../../search/refused.ts';
import type { FilesOfReader } from '../../verifying/files-of-reader.ts';
import { judgedPlan, type Found, type JudgedPlan, type PlanOfSite } from '../../verifying/judge-plan.ts';
import type { Nearness } from '../../verifying/nearness.ts';
import { placeOf, planWords, verdictItem } from '../../verifying/show-verdict.ts';
import type { PastedSentence } from '../../../search/verify/sentences.ts';

/** What the scripts hand over that load when they are first asked for, each by its name. */
interface Given {
  files: FilesOfReader;
  nearness: Nearness;
}
const here = (document.currentScript as HTMLScriptElement).src;
const given = <K extends keyof Given>(name: K, file: string): (() => Promise<Given[K]>) =>
  once(async () => {
    await loadClassic(new URL(`./verify-${file}.js`, here).href);
    return (window as unknown as { planbook: Given }).planbook[name];
  });
const filesOfReader = given('files', 'files');
const loadNearness = given('nearness', 'near');

/** So long the page works before it lets the reader have a turn. In milliseconds. */
const TURN = 24;

class PlanVerify extends HTMLElement {
  private readonly field = this.querySelector('textarea')!;
  private readonly status = this.querySelector<HTMLElement>('[role=status]')!;
  private readonly result = this.querySelector<HTMLElement>('.result')!;
  private readonly output = this.querySelector('ol')!;
  /** The verdicts as they are counted, the best first. */
  private readonly kinds = [...this.querySelectorAll<HTMLElement>('[data-kind]')];
  private readonly plans = (JSON.parse(this.dataset['plans']!) as PlanOfSite[]).map((plan) =>
    once(() => judgedPlan(plan)),
  );
  private nearness: Nearness | undefined;
  private found: Found[] = [];
  private request = 0;

  connectedCallback(): void {
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      this.field.blur();
      void this.verify();
    });
    this.querySelector('[type=file]')!.addEventListener('change', (event) => {
      const [file] = (event.target as HTMLInputElement).files ?? [];
      if (file) void this.read(file);
    });
    this.addEventListener('click', (event) => void this.act(event.target as HTMLElement));
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
    for (const plan of this.plans.slice(0, all ? undefined : 1)) loaded.push(await plan());
    return loaded;
  }

  private async verify(): Promise<void> {
    const request = ++this.request;
    const late = (): boolean => request !== this.request;
    this.found = [];
    this.output.replaceChildren();
    delete this.dataset['done'];
    this.say('正在核对…');
    try {
      const plans = await this.load();
      if (late()) return;
      const sentences = plans[0]!.sentences(this.field.value);
      let ready: Found[] = [];
      let turn = performance.now();
      for (const [n, sentence] of sentences.entries()) {
        ready.push(...(await this.judge(plans, sentence)));
        if (late()) return;
        if (n > 0 && performance.now() - turn < TURN) continue;
        this.show(ready, plans.length > 1);
        this.say(`正在核对…${n + 1}/${sentences.length} 句`);
        await new Promise((resolve) => setTimeout(resolve));
        if (late()) return;
        ready = [];
        turn = performance.now();
      }
      this.show(ready, plans.length > 1);
      this.finish();
    } catch (error) {
      if (late() || (isOtherEdition(error) && (await renewPage()))) return;
      this.say('核对用的文字没有载入。请检查网络，再按一次“核对”。');
    }
  }

  /** Of several plans the verdicts of the one that has the words best. */
  private async judge(plans: readonly JudgedPlan[], sentence: PastedSentence): Promise<Found[]> {
    const rank = (verdicts: readonly Found[]): number =>
      Math.max(...verdicts.map(({ kind }) => this.kinds.findIndex((one) => one.dataset['kind'] === kind)));
    let best: Found[] | undefined;
    for (const plan of plans) {
      const found =
        plan.judge(sentence, this.nearness) ?? plan.judge(sentence, (this.nearness = await loadNearness()))!;
      if (!best || rank(found) < rank(best)) best = found;
    }
    return best!;
  }

  private show(found: readonly Found[], several: boolean): void {
    this.found.push(...found);
    this.result.hidden = this.found.length === 0;
    const item = this.querySelector('template')!.content.firstElementChild!;
    for (const button of this.kinds) {
      const { kind } = button.dataset;
      const count = this.found.filter((one) => one.kind === kind).length;
      button.hidden = count === 0;
      button.lastElementChild!.textContent = String(count);
    }
    for (const one of found) {
      const button = this.kinds.find(({ dataset }) => dataset['kind'] === one.kind)!;
      const shown = item.cloneNode(true) as HTMLElement;
      this.output.append(
        verdictItem(shown, button.firstElementChild!.textContent, one, several, this.nearness),
      );
      shown.hidden = !isPressed(button);
    }
  }

  /** Who does not write on is taken to what came out. */
  private finish(): void {
    const counts = this.kinds.filter(({ hidden }) => !hidden).map(({ innerText }) => innerText);
    this.say(
      counts.length > 0 ? `核对了 ${this.found.length} 句：${counts.join('，')}。` : '没有可以核对的句子。',
    );
    if (document.activeElement !== this.field) this.querySelector('h2')!.focus();
    this.dataset['done'] = '';
  }

  private say(words: string): void {
    this.status.textContent = words;
  }

  private async act(target: HTMLElement): Promise<void> {
    const button = target.closest<HTMLElement>('.result button');
    const { kind, act } = button?.dataset ?? {};
    if (kind) {
      button!.setAttribute('aria-pressed', String(!isPressed(button!)));
      for (const item of this.output.querySelectorAll<HTMLElement>(`[data-verdict=${kind}]`))
        item.hidden = !isPressed(button!);
    }
    if (act === 'save') (await filesOfReader()).save(this.found);
    const found = this.found[[...this.output.children].indexOf(target.closest('li')!)];
    if (!act || !found) return;
    const words =
      act === 'cite'
        ? `“${planWords(found)}”（${placeOf(found, found.clauses[0]!)}）`
        : `${location.href.split(/[?#]/)[0]}#t=${encodeURIComponent(found.words)}`;
    if (await copied(words)) this.say('已复制。');
    else target.after(h('textarea', { readonly: '', 'aria-label': '浏览器不许复制，请长按选取' }, words));
  }

  private async read(file: File): Promise<void> {
    try {
      this.say('正在读文件…');
      this.field.value = await (await filesOfReader()).read(file);
      await this.verify();
    } catch (error) {
      this.say((error as Error).message);
    }
  }
}

const isPressed = (button: Element): boolean => button.getAttribute('aria-pressed') === 'true';

customElements.define('plan-verify', PlanVerify);
