import { phone } from './phone.mjs';
import { median, percentile } from './statistics.mjs';

const grouped = new Intl.NumberFormat('en');
const bytes = (count) => `${grouped.format(Math.round(count))} B`;
const ms = (time) => `${time.toFixed(1)} ms`;
const plain = (count) => grouped.format(Math.round(count));
const times = (ratio) => ratio.toFixed(3);

const limits = { weight: 1, paint: 1.15, stepMs: 100 };

/** The figures of one side: medians of the first loads, all steps of all walks together. */
function figuresOf({ loads, walks }) {
  const steps = walks.flatMap(({ paintedMs }) => paintedMs);
  return {
    first: (kind) => median(loads.map(({ weight }) => weight[kind])),
    // A walk that went further fetched more: the heaviest counts.
    wholeScript: Math.max(...walks.map(({ weight }) => weight.script + weight.inline)),
    paint: median(loads.map(({ paintMs }) => paintMs)),
    answered: median(loads.map(({ answeredMs }) => answeredMs)),
    steps: { count: steps.length, median: median(steps), p98: percentile(steps, 0.98) },
  };
}

function row([name, ...cells]) {
  return (name.padEnd(50) + cells.map((cell) => cell.padStart(14)).join('')).trimEnd();
}

/** The lines to print: machine, both sides in one table, and each target with PASS or over. */
export function report({ product, empty, machine }) {
  const sides = [figuresOf(product), figuresOf(empty)];
  const [ours, theirs] = sides;
  const measure = (name, format, figure) => {
    const [a, b] = sides.map(figure);
    return row([name, format(a), format(b), b > 0 ? times(a / b) : '']);
  };
  const target = (name, format, value, limit) =>
    `${value <= limit ? 'PASS' : 'over'}  ${name}: ${format(value)}, target ${format(limit)}`;
  const { downloadThroughput, latency } = phone.network;
  const encodings = [...product.loads, ...empty.loads].flatMap((load) => load.weight.encodings);
  const painted = product.loads.filter(({ isQuestionPainted }) => isQuestionPainted).length;
  return [
    `Chromium ${machine.chromium}; ${machine.processor}, load ${machine.load.toFixed(1)}; processor slowed ${phone.slowdown} times; network ` +
      `${(downloadThroughput * 8) / 1e6} Mbit/s, ${latency} ms; bodies sent as ${[...new Set(encodings)].join(', ')}`,
    '',
    row(['', 'product', 'empty page', 'ratio']),
    row([`First load, cold cache, median of ${product.loads.length}`, '', '', '']),
    measure('  script files', bytes, ({ first }) => first('script')),
    measure('  script inside the HTML, by itself', bytes, ({ first }) => first('inline')),
    measure('  style', bytes, ({ first }) => first('style')),
    measure('  HTML', bytes, ({ first }) => first('html')),
    measure('  requests', plain, ({ first }) => first('requests')),
    measure('  first paint', ms, ({ paint }) => paint),
    measure('  an early answer is known to the page', ms, ({ answered }) => answered),
    row([`Whole visit (product: to ${product.walks.map(({ screen }) => screen).join(', ')})`, '', '', '']),
    measure('  script, words of one language included', bytes, ({ wholeScript }) => wholeScript),
    measure('  steps', plain, ({ steps }) => steps.count),
    measure('  Continue to next question painted, median', ms, ({ steps }) => steps.median),
    measure('  Continue to next question painted, p98', ms, ({ steps }) => steps.p98),
    '',
    target(
      'script of the whole product beside the empty page',
      times,
      ours.wholeScript / theirs.wholeScript,
      limits.weight,
    ),
    target('first paint, beside the empty page', times, ours.paint / theirs.paint, limits.paint),
    `${painted === product.loads.length ? 'PASS' : 'over'}  first paints that show the question: ${painted} of ${product.loads.length}`,
    target('next question painted, p98', ms, ours.steps.p98, limits.stepMs),
  ];
}
