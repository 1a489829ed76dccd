/**
 * A build is over in seconds, and most of what it runs it runs for the first time. Node keeps what it has compiled of
 * the packages, as Astro's own command does; and code is compiled for speed only when it has run so often that a
 * site of many plans gains by it. For threads, too, if they start later. JavaScript, to be loaded before any other
 * module (`node --import`): then Node need not start its compiler for TypeScript.
 */
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';

const FOLDER = path.resolve('node_modules/.planbook/compiled');

enableCompileCache(FOLDER);
process.env.NODE_COMPILE_CACHE = FOLDER;

/** Some thirty times V8's own numbers (V8 13.6): calls, and turns of loops, before a function is compiled better. */
for (const flag of [
  'invocation-count-for-maglev=4000',
  'invocation-count-for-maglev-osr=1000',
  'invocation-count-for-turbofan=100000',
  'invocation-count-for-osr=20000',
])
  setFlagsFromString(`--${flag}`);
