import { phone } from './phone.mjs';
import { median, percentile } from './statistics.mjs';

const grouped = new Intl.NumberFormat('en');
const bytes = (count) => `${grouped.format(Math.round(count))} B`;
const ms = (time) => `${time.toFixed(1)} ms`;
const plain = (count) => grouped.format(Math.round(count));
const times = (ratio) => ratio.toFixed(3);

/** The figures of one side: medians of the first loads, all steps of all walks together. */
function figuresOf({ loads, walks }) {
  const first = (kind) => median(loads.map(({ weight }) => weight[kind]));
  const steps = walks.flatMap(({ paintedMs }) => paintedMs);
  return {
    first,
    // A walk that went further fetched more: the heaviest counts.
    wholeScript: Math.max(...walks.map(({ weight }) => weight.script + weight.inline)),
    firstPaint: median(loads.map(({ firstPaintMs }) => firstPaintMs)),
    question: median(loads.map(({ questionMs }) => questionMs)),
    answerable: median(loads.map(({ answerableMs }) => answerableMs)),
    slowest: Math.max(...loads.map(({ answerableMs }) => answerableMs)),
    steps: { count: steps.length, median: median(steps), p98: percentile(steps, 0.98) },
  };
}

function row([name, ...cells]) {
  return (name.padEnd(50) + cells.map((cell) => cell.padStart(14)).join('')).trimEnd();
}

/** The lines to print: machine, both sides in one table, the medicine search, and each target with PASS or over. */
export function report({ product, empty, typing, machine }) {
  const sides = [figuresOf(product), figuresOf(empty)];
  const [ours, theirs] = sides;
  const measure = (name, format, figure) => {
    const [a, b] = sides.map(figure);
    return row([name, format(a), format(b), b > 0 ? times(a / b) : '']);
  };
  const target = (name, format, value, most) =>
    `${value <= most ? 'PASS' : 'over'}  ${name}: ${format(value)}, target ${format(most)}`;
  const p98 = (/** @type {number[]} */ values) => percentile(values, 0.98);
  const slowestLetter = Math.max(...typing.workMs);
  const { downloadThroughput, latency } = phone.network;
  const screens = product.walks.map(({ screen }) => screen).join(', ');
  const encodings = [...product.loads, ...empty.loads].flatMap((load) => load.weight.encodings);
  return [
    `Chromium ${machine.chromium}; ${machine.processor}, load ${machine.load.toFixed(1)}; processor slowed ${phone.slowdown} times; network ` +
      `${(downloadThroughput * 8) / 1e6} Mbit/s, ${latency} ms; bodies sent as ${[...new Set(encodings)].join(', ')}`,
    '',
    row(['', 'product', 'empty page', 'ratio']),
    row(['First load, cold cache', '', '', '']),
    measure('  script files', bytes, ({ first }) => first('script')),
    measure('  script inside the HTML, by itself', bytes, ({ first }) => first('inline')),
    measure('  both: script, words of one language included', bytes, ({ first }) => first('script') + first('inline')),
    measure('  style', bytes, ({ first }) => first('style')),
    measure('  HTML', bytes, ({ first }) => first('html')),
    measure('  anything else', bytes, ({ first }) => first('other')),
    measure('  requests', plain, ({ first }) => first('requests')),
    measure(`  first paint, median of ${product.loads.length}`, ms, ({ firstPaint }) => firstPaint),
    measure('  question painted, median', ms, ({ question }) => question),
    measure('  can be answered, median', ms, (side) => side.answerable),
    measure('  can be answered, slowest', ms, ({ slowest }) => slowest),
    row([`Whole visit (product: to ${screens})`, '', '', '']),
    measure('  script, words of one language included', bytes, ({ wholeScript }) => wholeScript),
    measure('  steps', plain, ({ steps }) => steps.count),
    measure('  Continue to next question painted, median', ms, ({ steps }) => steps.median),
    measure('  Continue to next question painted, p98', ms, ({ steps }) => steps.p98),
    '',
    row([`Medicine search, ${typing.workMs.length} letters typed`, 'median', 'p98', 'slowest']),
    row([
      '  work of the main thread for a letter',
      ...[median(typing.workMs), p98(typing.workMs), slowestLetter].map(ms),
    ]),
    row(['  beyond a letter in an empty field, which takes', ms(typing.plainMs)]),
    row(['  code and list of names, compressed', bytes(typing.bytes)]),
    '',
    target('script of the whole product beside the empty page', times, ours.wholeScript / theirs.wholeScript, 1),
    target('first paint, beside the empty page', times, ours.firstPaint / theirs.firstPaint, 1.15),
    target('question painted, after the first paint', ms, ours.question - ours.firstPaint, 0),
    target('can be answered, beside the empty page', times, ours.answerable / theirs.answerable, 1),
    target('next question painted, p98', ms, ours.steps.p98, 100),
    target('medicine search, work for a letter, p98', ms, p98(typing.workMs), 100),
    target('medicine search, compressed', bytes, typing.bytes, 15_000),
  ];
}
