/** What an office may say of its site: every field of `content/site.yaml` that could not be what it says is refused. */
import { expect, test } from 'vitest';
import { parseSite } from './site-config.ts';

const ADDRESS = '不成网址：端口不对，或带了用户名和密码';

test.each([
  ['origin: https://www.example.gov.cn/ghgy/', ''],
  ['origin: https://user:secret@www.example.gov.cn/', ADDRESS],
  ['origin: https://www.example.gov.cn:99999/', ADDRESS],
  ['origin: https://www.example.gov.cn/?a=b', '应为 https:// 开头的网址，不带 ? 和 #'],
  ['report: https://user@www.example.gov.cn/form?text={text}', ADDRESS],
  ['report: mailto:fgw@example.gov.cn', ''],
  ['domain: https://www.example.gov.cn', '应为不带 https:// 的域名，如 www.example.gov.cn'],
  ["idCode: '123'", '应为 10 位政府网站标识码，加引号写'],
  ['name: "临禾\u200b县"', '有看不见的字「U+200B 零宽空格」'],
])('%s', (text, why) => {
  const { faults } = parseSite(text);
  expect(faults.map(({ message }) => message.replace(/^.*不合要求：/u, '')).join()).toBe(why);
});
