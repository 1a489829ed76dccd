/**
 * What content there is, over the model's own schemas: by them an editor's program completes fields and underlines
 * faults (README, «Writing in an editor»). The model reads and judges a plan; what it has read is handed on here, not read again.
 */
import { defineCollection } from 'astro/content/config';
import type { Loader } from 'astro/loaders';
import path from 'node:path';
import { chapterSchemaOf, type ChapterMeta } from './plan/authoring/schema-chapter.ts';
import { planSchema, TOPICS, vocabularyOf, type PlanMeta } from './plan/authoring/schema-plan.ts';
import type { Plan } from './plan/plan.ts';
import { chapterKey } from './site/chapters/chapter-key.ts';
import { contentRoot, isContent } from './site/plans/read-plan.ts';
import { getPlans } from './site/plans/plan-provider.ts';
import { folderOf } from './text/clause-id.ts';

interface Entry<Data> {
  id: string;
  data: Data;
  /** Where it stands in the folder of the plans. */
  file: string;
}

/** @param entriesOf what a plan has of the collection */
const ofPlans = <Data extends Record<string, unknown>>(entriesOf: (plan: Plan) => Entry<Data>[]): Loader => ({
  name: 'planbook',
  async load({ store, watcher, logger }) {
    const fill = (): void => {
      try {
        const entries = getPlans().flatMap(entriesOf);
        store.clear();
        for (const { id, data, file } of entries)
          store.set({ id, data, filePath: path.relative('', path.join(contentRoot(), file)) });
      } catch (faults) {
        // While one writes: a build has ended before, with the same faults.
        logger.error((faults as Error).message);
      }
    };
    fill();
    watcher?.on('change', (file) => void (isContent(file) && fill()));
  },
});

/** Topics that chapters may name: one editor writes in all plans. */
function topicsOfAll(): string[] {
  try {
    return [...new Set([...TOPICS, ...getPlans().flatMap(({ meta }) => vocabularyOf(meta).topics)])];
  } catch {
    // While one writes, a plan may not be readable: the loaders say so.
    return [...TOPICS];
  }
}

/** `plan.yaml`, by the plan's id. */
const plans = defineCollection({
  loader: ofPlans<PlanMeta>(({ id, meta }) => [{ id, data: meta, file: `${id}/plan.yaml` }]),
  schema: planSchema,
});

/** The fields of a chapter as they are written, by the plan's id and the chapter's number. */
const chapters = defineCollection({
  loader: ofPlans<ChapterMeta>(({ id, chapters }) =>
    chapters.map(({ id: page, meta, file }) => ({
      id: `${id}/${folderOf(page)}`,
      data: meta,
      file: chapterKey(file),
    })),
  ),
  schema: chapterSchemaOf(topicsOfAll()),
});

export const collections = { plans, chapters };
