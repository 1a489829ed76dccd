/** What a document of ours is in law. No licence is needed, and none is given: an office's document is nobody's. */
export const TERMS = '规划文本是国家机关的公文，以印发件为准';
