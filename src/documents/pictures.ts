/** The pictures of a plan as documents carry them. */

export interface DocumentPicture {
  bytes: Uint8Array;
  /** `image/png`. */
  type: string;
  /** In pixels. */
  width: number;
  height: number;
}

/** By their address inside the plan's folder, `pictures/tongguan.png`. */
export type DocumentPictures = ReadonlyMap<string, DocumentPicture>;

/** The parts of a document by their names, in the order of its archive: texts, and pictures as they are. */
export type DocumentParts = Map<string, string | Uint8Array>;
