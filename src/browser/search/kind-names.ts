/** What readers are told a clause is. */
export const KIND_NAMES: Record<string, string> = {
  paragraph: '正文',
  heading: '标题',
  box: '专栏',
  item: '专栏条目',
  table: '表',
  row: '表格行',
  picture: '图',
  note: '注',
};
