import { readFileSync } from 'node:fs';
import { build, isBuildNeeded } from '../build/build.mjs';
import { serve } from './serve.mjs';

// `npm start`: builds the site where that is needed, and serves it until it is stopped. PORT and HOST say where; what goes
// wrong is said in one sentence.

try {
  if (process.argv.includes('--build-if-needed') && isBuildNeeded()) build();
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT is ${process.env.PORT}; it has to be a number up to 65535.`);
  const { origin } = await serve({ port, ...(process.env.HOST ? { host: process.env.HOST } : {}) });
  const { base } = JSON.parse(readFileSync('out/site.json', 'utf8'));
  process.stdout.write(`${origin}${base}/\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
