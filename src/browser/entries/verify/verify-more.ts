/** Loaded when a reader wants more than verdicts on what he has pasted: files, copies, every plan of the site. */
import { JUDGEMENT_NAMES } from '../../../search/verify/judgement-names.ts';
import { h } from '../../base/dom.ts';
import { handedOver } from '../../base/fetch-script.ts';
import { copied } from '../../citing/copied.ts';
import { placeOf, planWords, thingOf } from '../../verifying/cited-verdict.ts';
import type { FilesOfReader } from '../../verifying/files-of-reader.ts';
import type { Found } from '../../verifying/judge-plan.ts';
import type { More } from '../../verifying/more.ts';

const page = document.querySelector('plan-verify')!;
const say = (words: string): void => void (page.querySelector('[role=status]')!.textContent = words);
const filesOfReader = (): Promise<FilesOfReader> =>
  handedOver<FilesOfReader>('files', '../../assets/verify-files.js');

const act: More['act'] = async (control, found) => {
  const { kind, act: asked } = control.dataset;
  if (control instanceof HTMLInputElement) await open(control);
  else if (asked === 'save') (await filesOfReader()).save(found);
  else if (kind) show(control, kind);
  else await copy(control, found[[...page.querySelectorAll('li')].indexOf(control.closest('li')!)]!);
};

function show(button: HTMLElement, kind: string): void {
  const hides = page.querySelector('ol')!.classList.toggle(kind);
  button.setAttribute('aria-pressed', String(!hides));
}

async function copy(button: HTMLElement, found: Found): Promise<void> {
  const words =
    button.dataset['act'] === 'cite'
      ? `${cited(found)}（${placeOf(found, found.clauses[0]!)}）`
      : `${location.href.split(/[?#]/)[0]}#t=${encodeURIComponent(found.words)}`;
  if (await copied(words)) say('已复制。');
  else button.after(h('textarea', { readonly: '', 'aria-label': '浏览器不许复制，请长按选取' }, words));
}

/** The plan's words between quotation marks; of a target, which is no quotation, what it is. */
function cited(found: Found): string {
  const words = planWords(found);
  const targets = found.figures.map(({ target }) => `${thingOf(target)} ${target.printed}`);
  return words ? `“${words}”` : targets.join('；');
}

async function open({ files }: HTMLInputElement): Promise<void> {
  const [file] = files!;
  if (!file) return;
  say('正在读文件…');
  const { read } = await filesOfReader();
  try {
    page.querySelector('textarea')!.value = await read(file);
  } catch (error) {
    return say((error as Error).message);
  }
  page.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
}

const KINDS = Object.keys(JUDGEMENT_NAMES);

/** The best first. */
const rank = (verdicts: readonly Found[]): number =>
  Math.max(...verdicts.map(({ kind }) => KINDS.indexOf(kind)));

const joined: More['joined'] = (plans) => ({
  ...plans[0]!,
  judge(sentence) {
    const [best] = plans.map((plan) => plan.judge(sentence)).sort((a, b) => rank(a) - rank(b));
    return best!.map((found) =>
      found.clauses.length > 0 ? { ...found, of: ` · ${found.plan.name}` } : found,
    );
  },
});

(window as unknown as { planbook: { more: More } }).planbook.more = { act, joined };
