/** 引文核验: whether pasted words stand in the plan. Nothing of them leaves the page, nor gets into its address. */
import { renewPage } from '../../base/renew.ts';
import { handedOver, once } from '../../base/fetch-script.ts';
import { isOtherEdition } from '../../search/refused.ts';
import { judgedPlan, type Found, type JudgedPlan, type PlanOfSite } from '../../verifying/judge-plan.ts';
import { checker, checkerSays } from '../../verifying/checker.ts';
import { fillVerdict } from '../../verifying/show-verdict.ts';
import type { More } from '../../verifying/more.ts';

/** So long the page works before it lets the reader have a turn. In milliseconds. */
const TURN = 24;

const one = <T extends HTMLElement>(selector: string): T => checker.querySelector<T>(selector)!;
const field = one<HTMLTextAreaElement>('textarea');
const result = one('.result');
const output = one('ol');
/** What an item of each kind is made from. */
const items = one<HTMLTemplateElement>('template').content;
/** The verdicts as they are counted, the best first. */
const kinds = [...checker.querySelectorAll<HTMLElement>('[data-kind]')];
const plans = (JSON.parse(checker.dataset['plans']!) as PlanOfSite[]).map((plan) =>
  once(() => judgedPlan(plan)),
);

const more = (): Promise<More> => handedOver('more', '../../assets/verify-more.js');

let found: Found[] = [];
let request = 0;

const say = (...about: Parameters<typeof checkerSays>): void =>
  one('[role=status]').replaceChildren(...checkerSays(...about));

/** One plan after another: the files of two have the same names. */
async function load(): Promise<JudgedPlan> {
  const [first, ...others] = plans;
  const loaded = [await first!()];
  if (!checker.querySelector('[name=all]:checked')) return loaded[0]!;
  for (const plan of others) loaded.push(await plan());
  return (await more()).joined(loaded);
}

async function verify(): Promise<void> {
  const own = ++request;
  found = [];
  output.replaceChildren();
  for (const shown of [result, ...kinds]) shown.hidden = true;
  delete checker.dataset['done'];
  say('busy');
  try {
    const plan = await load();
    const sentences = plan.sentences(field.value);
    let turn = 0;
    for (const [n, sentence] of sentences.entries()) {
      if (own !== request) return;
      plan.judge(sentence).forEach(show);
      if (performance.now() - turn < TURN) continue;
      say('busy', `${n + 1}/${sentences.length}`);
      await new Promise((resolve) => setTimeout(resolve));
      turn = performance.now();
    }
    if (own !== request) return;
    const counts = kinds.filter(({ hidden }) => !hidden).map(({ innerText }) => innerText);
    say(found.length > 0 ? 'judged' : 'none', String(found.length), counts.join('，'));
    // Who does not write on is taken to what came out.
    if (document.activeElement !== field) one('h2').focus();
    checker.dataset['done'] = '';
  } catch (error) {
    if (own !== request || (isOtherEdition(error) && (await renewPage()))) return;
    say('lost');
  }
}

function show(verdict: Found): void {
  found.push(verdict);
  const { kind } = verdict;
  const item = items.querySelector(`[data-verdict=${kind}]`)!.cloneNode(true) as HTMLElement;
  const button = one(`[data-kind=${kind}]`);
  fillVerdict(item, verdict);
  output.append(item);
  button.hidden = result.hidden = false;
  button.lastElementChild!.textContent = String(found.filter((other) => other.kind === kind).length);
}

function fromAddress(): void {
  const asked = new URLSearchParams(`${location.hash.slice(1)}&${location.search.slice(1)}`).get('t');
  if (!asked) return;
  field.value = asked;
  void verify();
}

one('form').addEventListener('submit', (event) => {
  event.preventDefault();
  field.blur();
  void verify();
});
/** Whatever a reader does with what came out, and a file to check. */
const act = (control: HTMLElement | null): unknown =>
  control &&
  more()
    .then((scripts) => scripts.act(control, found))
    .catch(() => say('unloaded'));
result.addEventListener('click', ({ target }) => act((target as Element).closest('button')));
one('[type=file]').addEventListener('change', ({ target }) => act(target as HTMLElement));
field.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
addEventListener('hashchange', fromAddress);
fromAddress();
