/**
 * Runs a command of this folder (`node scripts/run.mjs check …`), or Astro's (`… astro dev`), on a Node that can run it.
 * Old JavaScript, because any Node must be able to read it.
 */
import './node-range.mjs';
import { fileURLToPath } from 'url';
import { enterPlainFolder } from './plain-folder.mjs';

const name = process.argv[2];
if (['astro', 'build', 'release'].includes(name)) enterPlainFolder();
const file = name === 'astro' ? '../node_modules/astro/bin/astro.mjs' : `./${name}.ts`;
// The command finds its words where it would if Node had been given it.
process.argv.splice(1, 2, fileURLToPath(new URL(file, import.meta.url)));
import(file);
