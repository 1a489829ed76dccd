import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { showChanges } from './show-changes.ts';

test('a file of a plan that is changed, added or taken away has every page asked for again, another has not', () => {
  const sent: unknown[] = [];
  const added: unknown[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: (folder: unknown) => void added.push(folder) });
  const ws = { send: (message: unknown) => void sent.push(message) };
  showChanges({ watcher, ws } as unknown as Parameters<typeof showChanges>[0]);
  expect(added).toEqual(['content']);
  watcher.emit('all', 'change', 'src/layouts/Base.astro');
  expect(sent).toEqual([]);
  for (const event of ['change', 'add', 'unlink'])
    for (const file of ['places.yaml', 'pictures/图1.png'])
      watcher.emit('all', event, `content/linhe-155/${file}`);
  expect(sent).toEqual(Array.from({ length: 6 }, () => ({ type: 'full-reload' })));
});
