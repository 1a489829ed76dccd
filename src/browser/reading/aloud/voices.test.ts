import { expect, test } from 'vitest';
import { chooseVoice } from './voices.ts';

const local = (lang: string) => ({ lang, localService: true });
const remote = (lang: string) => ({ lang, localService: false });

test.each([
  ['Mandarin before Cantonese', [local('zh-HK'), local('zh-CN')], local('zh-CN')],
  ['a voice on the device before one far away', [remote('zh-CN'), local('zh-TW')], local('zh-TW')],
  ['Android’s way of writing', [local('en_US'), local('zh_CN')], local('zh_CN')],
  ['the newer name of Mandarin', [local('yue-HK'), local('cmn-Hans-CN')], local('cmn-Hans-CN')],
  ['a voice far away when there is no other', [local('en-US'), remote('zh-CN')], remote('zh-CN')],
  ['none', [local('en-US'), local('ja-JP'), local('zha')], undefined],
  ['none at all', [], undefined],
])('%s', (_, voices, expected) => {
  expect(chooseVoice(voices)).toEqual(expected);
});
