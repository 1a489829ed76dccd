/** On a Node that cannot run it every command says so, in a sentence, and does nothing. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { refusal } from './node-range.mjs';

const { engines, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  engines: { node: string };
  scripts: Record<string, string>;
};

test.each(['22.19.0', '22.22.1', '23.6.0', '23.11.1', '24.1.0', '24.21.0', '25.9.0', '26.12.1'])(
  'Node %s is good',
  (version) => expect(refusal(version, engines.node)).toBe(''),
);

test.each(['0.12.18', '9.11.2', '18.20.8', '20.20.2', '22.9.0', '22.18.0', '23.0.0', '23.5.0'])(
  'Node %s is refused in a sentence that names it and what to use',
  (version) =>
    expect(refusal(version, engines.node)).toBe(
      `这里的 Node.js 是 ${version}，要用 ${engines.node}：到 https://nodejs.org 装新的，再运行一次`,
    ),
);

test('every command asks first, and is there', () => {
  for (const [name, command] of Object.entries(scripts)) {
    if (name === 'format') continue;
    const last = command.split('&&').at(-1)!.trim();
    expect(last, name).toMatch(/^node scripts\/run\.mjs /);
    const [, word] = last.split('run.mjs ') as [string, string];
    if (word !== 'astro dev') expect(existsSync(`scripts/${word}.ts`), name).toBe(true);
  }
});

test('a command gets its words, and its end is the end', () => {
  const run = (...words: string[]) =>
    spawnSync(process.execPath, ['scripts/run.mjs', ...words], { encoding: 'utf8' });
  const { status, stderr } = run('check-site', 'no-such-folder');
  expect(status).toBe(1);
  expect(stderr).toContain('no-such-folder');
});

test('README and the authors’ manual name the same range', () => {
  for (const file of ['README.md', 'content/README.md'])
    expect(readFileSync(file, 'utf8'), file).toMatch(/22\.19/);
});
