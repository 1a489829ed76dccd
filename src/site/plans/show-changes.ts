/** While one works: whatever changes in the folder of the plans shows by itself. */
import type { ViteDevServer } from 'vite';
import { contentRoot, isContent } from './read-plan.ts';

/** Pages are made of the files as they are when a page is asked for: it is asked for again. */
export function showChanges({ watcher, ws }: Pick<ViteDevServer, 'watcher' | 'ws'>): void {
  watcher.add(contentRoot());
  watcher.on('all', (_, file) => {
    if (isContent(file)) ws.send({ type: 'full-reload' });
  });
}
