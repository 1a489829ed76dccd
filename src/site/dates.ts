/** `2021-09-20` → `2021年9月20日` */
export function longDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
