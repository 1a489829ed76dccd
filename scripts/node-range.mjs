/**
 * Ends a process whose Node cannot run this project, with a sentence. To be loaded before anything else; old JavaScript,
 * because any Node must be able to read it.
 */
import { readFileSync } from 'fs';

/** @type {{ engines: { node: string } }} */
const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** @type {(version: string) => number[]} */
const parts = (version) => version.split('.').map(Number);

/** Below, at or above zero, as `a` is older than, the same as or newer than `b`. @type {(a: string, b: string) => number} */
const compare = (a, b) => {
  const other = parts(b);
  const at = parts(a).findIndex((part, n) => part !== (other[n] || 0));
  return at < 0 ? 0 : (parts(a)[at] || 0) - (other[at] || 0);
};

/**
 * What to say to a Node that is not in the range; empty where it is.
 * @param {string} version `24.1.0`
 * @param {string} range as in package.json: `>=22.19 <23 || >=23.6`
 */
export function refusal(version, range) {
  const fits = range.split('||').some((all) =>
    all
      .trim()
      .split(/\s+/)
      .every((one) =>
        one[0] === '<' ? compare(version, one.slice(1)) < 0 : compare(version, one.slice(2)) >= 0,
      ),
  );
  return fits ? '' : `这里的 Node.js 是 ${version}，要用 ${range}：到 https://nodejs.org 装新的，再运行一次`;
}

const wrong = refusal(process.versions.node, engines.node);
if (wrong) {
  console.error(wrong);
  process.exit(1);
}
