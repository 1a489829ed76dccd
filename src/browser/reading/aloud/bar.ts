/** The bar at the foot of the window while a chapter is read aloud. */
import { h } from '../../base/dom.ts';
import { storedRate, RATES } from './memory.ts';

export interface ReadBar {
  element: HTMLElement;
  /** Pauses and goes on. */
  play: HTMLButtonElement;
  rate: HTMLSelectElement;
  /** Where the voice is; not announced, or it would talk over itself. */
  place: HTMLElement;
  /** What went wrong or came to an end; announced. */
  status: HTMLElement;
}

export interface ReadBarActions {
  play(): void;
  /** One clause back (-1) or on (1). */
  step(by: number): void;
  rate(): void;
  stop(): void;
}

export function readBar(actions: ReadBarActions): ReadBar {
  const button = (label: string, act: () => void): HTMLButtonElement => {
    const element = h('button', { type: 'button', class: 'plain' }, label);
    element.addEventListener('click', act);
    return element;
  };
  const play = button('暂停', () => actions.play());
  const rate = h(
    'select',
    { 'aria-label': '语速' },
    ...Object.entries(RATES).map(([value, name]) => h('option', { value }, name)),
  );
  rate.value = storedRate();
  rate.addEventListener('change', () => actions.rate());
  const place = h('span', { class: 'note' });
  const status = h('span', { role: 'status' });
  const element = h(
    'div',
    { class: 'read-bar', role: 'region', 'aria-label': '朗读' },
    play,
    button('上一段', () => actions.step(-1)),
    button('下一段', () => actions.step(1)),
    rate,
    button('停止', () => actions.stop()),
    place,
    status,
  );
  return { element, play, rate, place, status };
}
