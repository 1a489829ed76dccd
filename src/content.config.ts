/** Which files are chapters, and their schema. All other knowledge of plans is in `plan/`. */
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { chapterSchema } from './plan/schema-chapter.ts';
import { contentRoot } from '../scripts/read-plan.ts';

const chapters = defineCollection({
  loader: glob({ base: contentRoot(), pattern: '*/chapters/*.mdx', generateId: ({ entry }) => entry }),
  schema: chapterSchema,
});

export const collections = { chapters };
