/** Reads the chapter aloud, sentence by sentence, from where the reader is, from a clause, or from where it stopped. */
import { clauseLabel } from '../../naming/labels.ts';
import { splitBreaths } from '../reading/aloud/sentences.ts';
import { h } from '../base/dom.ts';
import { looks } from '../base/looks.ts';
import { pageLabels } from '../base/page-labels.ts';
import { readBar } from '../reading/aloud/bar.ts';
import { mark, unmark } from '../reading/aloud/mark.ts';
import { storeClause, storeRate, storedClause } from '../reading/aloud/memory.ts';
import { clauseAt } from '../citing/clause-text.ts';
import { findVoice, hush, speak } from '../reading/aloud/speaker.ts';
import { sentencesOf, type Sentence } from '../reading/aloud/spoken-text.ts';

const NO_VOICE = '这台设备没有中文语音，不能朗读。可以在系统设置的“文字转语音”里安装中文语音，再试一次。';
const NO_SPEECH = '这个浏览器不会朗读，请换一个浏览器打开。';

const labels = pageLabels();
let sentences: Sentence[] = [];
let at = 0;
let voice: SpeechSynthesisVoice | undefined;
let playing = false;
let opener: HTMLElement | null = null;

const bar = readBar({
  play: () => (playing ? pause() : void read()),
  step: (by) => void read(stepFrom(at, by)),
  rate: () => {
    storeRate(bar.rate.value);
    if (playing) void read();
  },
  stop,
});

/** First sentence of a clause or of what belongs to it; -1 where there is none. */
function sentenceOf(clause: string): number {
  const exact = sentences.findIndex((sentence) => sentence.clause === clause);
  return exact >= 0 ? exact : sentences.findIndex((sentence) => sentence.clause.startsWith(`${clause}-`));
}

/** First sentence of the clause before or after that of sentence `from`. */
function stepFrom(from: number, by: number): number {
  const here = sentences[from]?.clause;
  let k = from;
  while (sentences[k]?.clause === here && sentences[k + by]) k += by;
  return sentenceOf(sentences[k]!.clause);
}

/** Where to begin: at the clause asked for; where it stopped, if that or the page's top is in the window; else there. */
function beginning(clause: string): number {
  const asked = clause ? sentenceOf(clause) : -1;
  if (asked >= 0) return asked;
  const stored = sentenceOf(storedClause() || '-');
  const box = sentences[stored]?.block.getBoundingClientRect();
  if (box && (scrollY < innerHeight / 2 || (box.bottom > 60 && box.top < innerHeight))) return stored;
  const seen = sentences.findIndex(({ block }) => block.getBoundingClientRect().bottom > 60);
  return Math.max(0, seen);
}

async function start(clause: string): Promise<void> {
  if (!bar.element.isConnected) {
    opener = document.activeElement as HTMLElement;
    document.body.append(bar.element);
    document.documentElement.dataset['reading'] = '';
  }
  sentences = sentencesOf(document);
  bar.play.focus({ preventScroll: true });
  if (!('speechSynthesis' in window)) return pause(NO_SPEECH);
  await read(beginning(clause));
}

async function read(from = at): Promise<void> {
  at = from;
  const sentence = sentences[at];
  if (!sentence) return;
  playing = true;
  voice ??= await findVoice();
  if (!playing || at !== from) return;
  if (!voice) return pause(NO_VOICE);
  bar.play.textContent = '暂停';
  bar.status.replaceChildren();
  bar.place.textContent = clauseLabel(sentence.clause, labels);
  storeClause(sentence.clause);
  mark(sentence);
  const parts = splitBreaths(sentence.text, sentence.span).map((breath) =>
    sentence.text.slice(breath.start, breath.end),
  );
  speak(parts, voice, Number(bar.rate.value), (well) => {
    if (!well) pause('朗读中断了，点“继续”再试。');
    else if (at + 1 < sentences.length) void read(at + 1);
    else finish();
  });
}

function pause(why = ''): void {
  playing = false;
  if ('speechSynthesis' in window) hush();
  bar.play.textContent = '继续';
  bar.status.replaceChildren(why);
}

function finish(): void {
  pause('本章读完。');
  storeClause('');
  unmark();
  at = 0;
  const next = document.querySelector<HTMLAnchorElement>('.turn [rel="next"]');
  if (next) bar.status.append(h('a', { href: next.href }, '下一章'));
}

function stop(): void {
  pause();
  unmark();
  bar.element.remove();
  delete document.documentElement.dataset['reading'];
  opener?.focus({ preventScroll: true });
}

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  const button = target.closest<HTMLElement>('button[data-read-aloud]');
  if (button) return void start(button.dataset['readAloud'] ?? '');
  if (!bar.element.isConnected || target.closest('a, button, summary') || String(getSelection())) return;
  const clause = clauseAt(target)?.id;
  if (clause) void read(Math.max(0, sentenceOf(clause)));
});
addEventListener('hashchange', () => {
  const asked = bar.element.isConnected ? sentenceOf(location.hash.slice(1)) : -1;
  if (asked >= 0) void read(asked);
});
addEventListener('pagehide', () => 'speechSynthesis' in window && hush());
void looks();
void start(document.currentScript!.dataset['from'] ?? '');
