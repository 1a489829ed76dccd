/** The pictures of a plan, measured, for the documents that carry them. */
import { imageSize } from 'image-size';
import type { DocumentPictures } from '../../documents/pictures.ts';
import type { Plan } from '../../plan/plan.ts';

/** @param read the bytes of a picture by its address inside the plan's folder; throws what it throws, and on a file that is no picture */
export const picturesOf = (
  { chapters }: Pick<Plan, 'chapters'>,
  read: (src: string) => Uint8Array,
): DocumentPictures =>
  new Map(
    chapters
      .flatMap(({ blocks }) => blocks.flatMap(({ picture }) => picture?.src ?? []))
      .map((src) => {
        const bytes = read(src);
        const { width, height, type } = imageSize(bytes);
        return [src, { bytes, width, height, type: `image/${type === 'jpg' ? 'jpeg' : type}` }];
      }),
  );
