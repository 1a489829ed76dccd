/**
 * `breaks [part of a path]`: every one-line break of logic on the list turns a unit test red. Each is applied in a copy of
 * the project, where the tests that reach the broken file run; a break that no test sees is named.
 */
import { progress } from '../../../src/site/build/progress.ts';
import type { Verdict } from '../proof.ts';
import { broken, listBreaks, type Break } from './breaks/list.ts';
import { scratchCopy, type Scratch } from './breaks/scratch.ts';

export default function prove([part = '']: string[]): Verdict {
  const breaks = listBreaks().filter(({ file }) => file.includes(part));
  const scratch = scratchCopy();
  try {
    const files = [...new Set(breaks.map(({ file }) => file))];
    const whole = scratch.testReaching(files);
    if (whole.failed + whole.unread > 0)
      throw new Error(`breaks: red before anything is broken: ${whole.first}`);
    const shortcomings = breaks.flatMap((one, n) => {
      progress(`break ${n + 1} / ${breaks.length}`);
      const survived = survives(scratch, one);
      return survived ? [`${one.file}: ${one.means}: ${survived}`] : [];
    });
    const note = `breaks turn one of ${whole.passed} unit tests red`;
    return { found: breaks.length - shortcomings.length, wanted: breaks.length, shortcomings, note };
  } finally {
    scratch.remove();
  }
}

/** Why a break is not seen, empty where a test turns red. */
function survives(scratch: Scratch, one: Break): string {
  const source = scratch.read(one.file);
  try {
    scratch.write(one.file, broken(source, one));
    if (scratch.testBeside(one.file).failed > 0) return '';
    const { passed, failed, unread } = scratch.testReaching([one.file]);
    if (failed > 0) return '';
    if (unread > 0) return 'does not load: no break of logic';
    return passed > 0 ? `${passed} tests stay green` : 'no unit test reaches the file';
  } catch (error) {
    return (error as Error).message;
  } finally {
    scratch.write(one.file, source);
  }
}
