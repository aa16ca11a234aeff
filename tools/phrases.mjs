import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadDefaultJapaneseParser } from 'budoux';

// Stable Safari cannot break Japanese between phrases, so the places are found here while building, for the words of
// headings, options and buttons. `app/text/phrase.tsx` turns each mark into a <wbr>.
const breakMark = '\u200B';
/** The keys of those words. */
export const phrased =
  /^(Service\.name|Questions\..+\.question|Options\..+\.(label|note)|Flags\..+\.term|Answers\..+|Start\.(.*title|start|continue-saved|start-afresh)|(About|Screens)\..*(title|find-out|continued|start|continue|finish|print|show|copy|carry|confirm|cancel|erase|keep|afresh|fhir|large-print|add-english))$/;

// Words that the parser takes for two.
const whole = [
  '1枚のシートに',
  '当てはまる',
  '当てはまら',
  '盛り上が',
  'とびひ',
  'ぜんそく',
  'たんぱく質',
  'はがす',
  'へこみ',
  '食い違い',
  'どのくらい',
  'ざらつ',
  '結婚式',
  'そのほかの',
  '気分不良',
];
// And phrases that it takes for one, or that are longer than a row of a small phone.
const parted = [
  'ついた|ような',
  '波の|ような',
  '箱の|ような',
  '（肥厚性|瘢痕',
  '18歳|または',
  '医薬品副作用|被害救済制度',
  'メトヘモグロビン|血症',
  '白い|かさかさ',
  'はがす|施術',
  '深い|へこみ',
];
const broken = whole.map((word) => ({ word, pattern: new RegExp([...word].join(`${breakMark}?`), 'g') }));

const lonely = new RegExp(`${breakMark}([^${breakMark}][。、」）？]*)$`);

/**
 * Japanese with a mark between its phrases.
 * @param {string} text
 */
export function phrasesIn(text) {
  const marked = parser.parse(text).join(breakMark);
  const fixed = broken.reduce((words, { word, pattern }) => words.replace(pattern, word), marked);
  const divided = parted.reduce(
    (words, pair) => words.replace(pair.replace('|', ''), pair.replace('|', breakMark)),
    fixed,
  );
  // A character by itself would stand alone on the last line. Behind a comma the mark is needed as well: where phrases
  // are kept whole, Safari does not break there by itself.
  return divided.replace(lonely, '$1');
}

const source = new URL('../messages/', import.meta.url);
const target = new URL('../messages/phrased/', import.meta.url);
const parser = loadDefaultJapaneseParser();

/**
 * @param {unknown} node a message or a group of messages
 * @param {string} key its path
 * @returns {unknown} the same with a mark between phrases
 */
function mark(node, key) {
  if (typeof node === 'string') {
    if (!phrased.test(key)) return node;
    // A placeholder is not a word, nor is the end of a paragraph: what stands on its sides is.
    return node
      .split(/(\{[^{}]*\}|\n)/)
      .map((part, place) => (place % 2 === 1 ? part : phrasesIn(part)))
      .join('');
  }
  return Object.fromEntries(
    Object.entries(/** @type {object} */ (node)).map(([name, child]) => [
      name,
      mark(child, key ? `${key}.${name}` : name),
    ]),
  );
}

/** When a word travels: with a script, with the sheet, only into the pages rendered while building, or with the check. */
const parts = {
  error: /^Screens\.Error\./,
  // With a clinic's pack alone.
  clinic: /^(Clinic|Screens\.Kiosk)\./,
  // The two lists of signs stand on the about page too.
  sheet: /^(Flags|Bring|Screens\.(Sheet|Next|Keep|Chart|Carry)|About\.help\.(urgent|same-day))\./,
  pages:
    /^(Start|Notices|About|Strengths|StrengthNotes|GoesStale|Screens\.(Rules|Entry|NotFound|About|Offline|Fhir|Read|Paste))\./,
  check: /./,
};

/**
 * @param {unknown} node a message or a group of messages
 * @param {string} key its path
 * @param {string} part the part wanted
 * @returns {unknown} what of it belongs to the part, or undefined
 */
function only(node, key, part) {
  if (typeof node === 'string') {
    return Object.entries(parts).find(([, words]) => words.test(key))?.[0] === part ? node : undefined;
  }
  const kept = Object.entries(/** @type {object} */ (node)).flatMap(([name, child]) => {
    const belongs = only(child, key ? `${key}.${name}` : name, part);
    return belongs === undefined ? [] : [[name, belongs]];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** Writes the messages that the pages load, part by part: Japanese with its phrase breaks, English as it is. */
export function writePhrases() {
  for (const locale of ['ja', 'en']) {
    const messages = JSON.parse(readFileSync(new URL(`${locale}.json`, source), 'utf8'));
    const marked = locale === 'ja' ? mark(messages, '') : messages;
    for (const part of Object.keys(parts)) {
      const folder = new URL(`${part}/`, target);
      mkdirSync(folder, { recursive: true });
      const text = JSON.stringify(only(marked, '', part));
      const file = new URL(`${locale}.json`, folder);
      // Left alone when nothing changed, so that a running development server does not start over.
      if (read(file) !== text) writeFileSync(file, text);
    }
  }
}

/** @param {URL} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
