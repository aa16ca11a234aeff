import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { findChromium, headlessShell } from './chromium.mjs';

// The browser tests run or fail; they are never skipped in silence. The printed sheet is read with poppler's programs.

const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');

/** @param {string} path */
function isUsable(path) {
  try {
    accessSync(path, constants.X_OK);
    return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
  } catch {
    return false;
  }
}

let found = findChromium();
if (!found) {
  process.stdout.write('No Chromium on this machine: installing one (npx playwright install chromium).\n');
  spawnSync(process.execPath, [playwright, 'install', 'chromium'], { stdio: 'inherit' });
  found = findChromium();
}
const broken = [found, headlessShell().executablePath].find((path) => path && !isUsable(path));
if (!found || broken) {
  process.stderr.write(
    `${broken ? `The browser at ${broken} does not start.` : 'No Chromium was found, and none could be installed.'}
The browser tests need one. Do one of these, then run the command again:
  - Debian or Ubuntu: apt-get install chromium chromium-headless-shell fonts-noto-cjk
  - any other machine: npx playwright install --with-deps chromium
  - name one that is there: CHROMIUM=/path/to/chromium npm test
`,
  );
  process.exit(1);
}
process.stdout.write(`Browser: ${found}\n`);

const hasPoppler = spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).error === undefined;
if (!hasPoppler) {
  process.stderr.write(`The tests of the printed sheet read its PDF with poppler. Do one of these, then run the command again:
  - Debian or Ubuntu: apt-get install poppler-utils
  - macOS: brew install poppler
`);
  process.exit(1);
}
