/** 复制全部, 下载 CSV and 存为 Word; what they do loads when a reader wants it. */
import { fold } from '../../../../search/fold.ts';
import type { Hit } from '../../../../search/search.ts';
import { h } from '../../../base/dom.ts';
import { askWord } from '../../../taking/ask-word.ts';
import type { SearchEngine } from '../../engine.ts';
import { notLoaded } from '../../refused.ts';

/** @param hits in the order of the answer */
export function exportButtons({ data }: SearchEngine, hits: readonly Hit[], query: string): HTMLElement[] {
  const needed = () => Promise.all([data.saving(), data.table(), data.texts()] as const);
  const copy = async (): Promise<void> => {
    const [saving, table, texts] = await needed();
    await saving.copy(table, texts, hits);
  };
  const download = async (): Promise<void> => {
    const [saving, table, texts] = await needed();
    saving.download(table, texts, hits, fold(query).text);
  };
  const word = (): Promise<void> =>
    askWord({ of: hits.map(({ entry }) => entry.id), folder: '../', name: fold(query).text });
  return [
    button('复制全部', copy, '已复制', () => '没有复制成，请下载 CSV'),
    button('下载 CSV', download, '下载 CSV', notLoaded),
    button('存为 Word', word, '存为 Word', notLoaded),
  ];
}

function button(
  label: string,
  act: () => Promise<void>,
  done: string,
  failed: (error: unknown) => string,
): HTMLElement {
  const element = h('button', { type: 'button', class: 'plain' }, label);
  const say = (text: string): void => void (element.textContent = text);
  element.addEventListener(
    'click',
    () =>
      void act()
        .then(() => done, failed)
        .then(say),
  );
  return element;
}
