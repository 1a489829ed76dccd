/** Builds the site into `dist/`, as `astro build` does, without Astro's own report. */
import { build } from 'astro';

// A build says nothing to anybody.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await build({ logLevel: 'warn' });
