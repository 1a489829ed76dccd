/** `xiping-145/chapters/05-新型城镇化.mdx`, whichever folder holds the plans. */
export const chapterKey = (file: string): string => file.split('/').slice(-3).join('/');
