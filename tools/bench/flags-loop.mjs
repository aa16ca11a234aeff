import { flagsFor } from '../../lib/rules/flags.ts';
import { answerSets, mixes } from './answer-sets.mjs';

// Bundled and run by flags-throughput.mjs in a process of its own that keeps to one core.

// Few enough to stay in a core's own cache: this measures the rules, not the memory.
const setsPerMix = 250;
const warmUpMs = 500;
const roundMs = 500;
const rounds = 5;

/** Milliseconds of processor time, so that other work on the machine does not count. One thread, hence one core. */
const processorMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Runs over the sets again and again for `ms`; sets a second. Every flag is counted, so that no work can be skipped. */
function run(sets, expected, ms) {
  const start = processorMs();
  let done = 0;
  let spent = 0;
  do {
    let flags = 0;
    for (const answers of sets) flags += flagsFor(answers).length;
    if (flags !== expected) throw new Error(`flagsFor gave ${flags} flags, before that ${expected}`);
    done += sets.length;
    spent = processorMs() - start;
  } while (spent < ms);
  return (done / spent) * 1000;
}

const prepared = Object.entries(mixes).map(([name, mix]) => {
  const sets = answerSets(mix, setsPerMix);
  return { name, sets, flags: sets.reduce((sum, answers) => sum + flagsFor(answers).length, 0), rates: [] };
});
// All mixes warm up before any is measured: none profits from code optimised for it alone.
for (const { sets, flags } of prepared) run(sets, flags, warmUpMs);
for (let round = 0; round < rounds; round += 1) {
  for (const { sets, flags, rates } of prepared) rates.push(run(sets, flags, roundMs));
}
const results = prepared.map(({ name, flags, rates }) => ({ name, flagsPerSet: flags / setsPerMix, rates }));
process.stdout.write(JSON.stringify(results));
