/**
 * Runs one proof: `npm run prove -- <name> [folder or seed …]`. Prints what falls short, then one line
 * `name: found/wanted …`, and exits with 1 when anything does. A proof is a file of `scripts/testing/proofs/`.
 */
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { holds, verdictLine, type Prove } from './testing/proof.ts';

const FOLDER = path.join(import.meta.dirname, 'testing/proofs');
const [name = '', ...args] = process.argv.slice(2);
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => file.slice(0, -'.ts'.length));

if (!names.includes(name)) {
  console.error(`usage: npm run prove -- <name> [folder or seed …]; there are: ${names.join(', ')}`);
  process.exit(1);
}
const { default: prove } = (await import(pathToFileURL(path.join(FOLDER, `${name}.ts`)).href)) as {
  default: Prove;
};
const verdict = await prove(args);
for (const shortcoming of verdict.shortcomings) console.error(shortcoming);
console.log(verdictLine(name, verdict));
process.exitCode = holds(verdict) ? 0 : 1;
