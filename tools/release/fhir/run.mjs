import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Judges the FHIR files of the site by validators of others: both questionnaires, and the files of all visits that the unit
// tests know. More files to judge by the same validators can be named: `node tools/release/fhir/run.mjs some/folder`.
// They have a package.json and a lock of their own, so that none of them is a dependency of the site. `lforms` stands in the
// lock without what it is built from: its finished scripts need nothing, and `npm ci` installs no more than the lock names.

const folder = fileURLToPath(new URL('.', import.meta.url));
if (!existsSync(join(folder, 'node_modules/lforms')))
  execFileSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--fetch-retries', '5'],
    {
      cwd: folder,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
const { validators } = await import('./validators.mjs');
const { render } = await import('./renderer.mjs');

const { module: files } = await runnerImport(resolve('tests/support/fhir-files.ts'));
/** @type {[string, Record<string, unknown>][]} */
const own = [
  ...files.questionnaires.map((questionnaire) => [questionnaire.id, questionnaire]),
  ...files.visits.map((visit, index) => [`visit ${index}`, files.responseOf(visit)]),
  ...files.visits.slice(0, 40).map((visit, index) => [`visit ${index} in English`, files.responseOf(visit, 'en')]),
];
const others = process.argv.slice(2).flatMap((path) =>
  readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, JSON.parse(readFileSync(join(path, name), 'utf8'))]),
);

/** Faults that a validator of some worth finds, each made on purpose in a good response. */
const spoilt = [
  ['a property that FHIR does not know', (it) => ({ ...it, verdict: 'ok' })],
  ['no status', ({ status: _, ...it }) => it],
  ['an item without linkId', (it) => ({ ...it, item: [{ text: 'x' }] })],
  [
    'an item that is a group and an answer',
    (it) => ({ ...it, item: [{ ...it.item[0], answer: [{ valueBoolean: true }] }] }),
  ],
];

let faults = 0;
for (const [name, validate] of Object.entries(validators)) {
  const wrong = [...own, ...others].flatMap(([file, resource]) =>
    validate(resource).map((fault) => `${file}: ${fault}`),
  );
  for (const fault of wrong.slice(0, 5)) process.stdout.write(`${name}: ${fault}\n`);
  // A validator that finds nothing in a spoilt file would prove nothing of a good one.
  const missed = spoilt.filter(([, spoil]) => validate(spoil(structuredClone(own[2][1]))).length === 0);
  const seen = spoilt.length - missed.length;
  if (seen === 0) process.stdout.write(`${name}: finds no fault made on purpose\n`);
  faults += wrong.length + (seen === 0 ? 1 : 0);
  process.stdout.write(
    `${name}: ${own.length + others.length} files, ${wrong.length} faults; finds ${seen} of ${spoilt.length} made on purpose\n`,
  );
}

const [ja, en] = files.questionnaires;
// A form takes a second to draw: every fourth visit in Japanese, and some of these in English.
const shown = files.visits.flatMap((visit, index) => [
  ...(index % 4 === 0 ? [[`visit ${index}`, ja, files.responseOf(visit)]] : []),
  ...(index % 20 === 0 ? [[`visit ${index} in English`, en, files.responseOf(visit, 'en')]] : []),
]);
const changed = await render(shown);
for (const fault of changed.slice(0, 5)) process.stdout.write(`lforms: ${fault}\n`);
process.stdout.write(`lforms: ${shown.length} files rendered, ${changed.length} faults\n`);
faults += changed.length;
process.exitCode = faults > 0 ? 1 : 0;
