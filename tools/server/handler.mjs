import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { addressesIn, fileAt } from '../build/addresses.mjs';
import { caching, headersFor } from '../build/policy.mjs';

/**
 * @typedef {object} Request
 * @property {string} method
 * @property {string} url
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {number} bodyBytes
 * @property {number} status
 */

/**
 * @typedef {object} HandlerOptions
 * @property {string} [root] the finished folder, `out`
 * @property {(request: Request) => void} [log] called with every request once it has been answered
 * @property {boolean} [isLocal] leaves out what only https can keep
 * @property {(headers: Record<string, string>, path: string) => Record<string, string>} [change] alters headers, for tests
 *   that break a protection on purpose
 */

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
const codings = /** @type {const} */ ([
  ['br', '.br'],
  ['gzip', '.gz'],
]);

/** @typedef {{ coding: string, bytes: Buffer, etag: string }} Variant */

/**
 * A file as it is and as it was compressed while building, best first.
 * @param {string} path
 * @returns {{ type: string, variants: Variant[] }}
 */
function readFile(path) {
  const variants = [...codings, /** @type {const} */ (['', ''])]
    .filter(([, ending]) => existsSync(path + ending))
    .map(([coding, ending]) => {
      const bytes = readFileSync(path + ending);
      return { coding, bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
    });
  return { type: types[extname(path)] ?? 'text/plain; charset=utf-8', variants };
}

/**
 * Whether an `Accept-Encoding` header lets a coding in; a quality of 0 forbids it.
 * @param {string} header
 * @param {string} coding
 */
function accepts(header, coding) {
  const offers = header.split(',').map((offer) => offer.toLowerCase().split(';'));
  const nameOf = (/** @type {string[]} */ [name = '']) => name.trim();
  const offer = offers.find((each) => nameOf(each) === coding) ?? offers.find((each) => nameOf(each) === '*');
  const quality = offer?.slice(1).find((parameter) => parameter.trim().startsWith('q='));
  return offer !== undefined && (quality === undefined || Number(quality.trim().slice(2)) > 0);
}

/**
 * Answers the way a careful host would: the site's headers, its folders' index pages, its page for unknown addresses;
 * nothing but GET and HEAD. All files are read once, here: later changes of the folder change no answer, and nothing that a
 * client sends reaches the disk.
 * @param {HandlerOptions} [options]
 * @returns {{ site: import('../build/policy.mjs').Site, handler: import('node:http').RequestListener }} `handler` is also for
 *   what Node would refuse by itself: a request without a host, or with an expectation
 * @throws {Error} when the folder does not hold a finished site
 */
export function createHandler({ root = 'out', log, isLocal = true, change = (headers) => headers } = {}) {
  if (!existsSync(join(root, 'site.json'))) throw new Error(`There is no finished site in ${root}. Run: npm run build`);
  /** @type {import('../build/policy.mjs').Site} */
  const { base, pages, assets } = JSON.parse(readFileSync(join(root, 'site.json'), 'utf8'));
  /** @type {import('../build/policy.mjs').Site} */
  const site = { base, pages, assets, isLocal };
  const files = new Map([...addressesIn(root, base)].map((path) => [path, readFile(join(root, fileAt(path, base)))]));
  const notFound = readFile(join(root, '404.html'));

  /** @param {import('node:http').IncomingMessage} request @param {string} path */
  function respond({ method, headers, httpVersion }, path) {
    if (httpVersion === '1.1' && headers.host === undefined) return { status: 400, headers: { Connection: 'close' } };
    if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { Allow: 'GET, HEAD' } };
    const file = files.get(path);
    if (!file && files.has(`${path}/`)) return { status: 301, headers: { Location: `${path}/` } };
    const { type, variants } = file ?? notFound;
    const found = variants.find(
      ({ coding }) => coding === '' || accepts(`${headers['accept-encoding'] ?? ''}`, coding),
    );
    const { coding = '', bytes, etag = '' } = found ?? {};
    const description = { Vary: 'Accept-Encoding', ...(coding && { 'Content-Encoding': coding }) };
    const known = `${headers['if-none-match'] ?? ''}`.split(',').map((each) => each.trim().replace(/^W\//, ''));
    if (file && known.includes(etag)) return { status: 304, headers: { ETag: etag, Vary: 'Accept-Encoding' } };
    return {
      status: file ? 200 : 404,
      headers: {
        'Content-Type': type,
        'Content-Length': `${bytes?.length}`,
        ...(file && { ETag: etag }),
        ...description,
      },
      body: bytes,
    };
  }

  return {
    site,
    handler(request, response) {
      let bodyBytes = 0;
      request.on('data', (chunk) => {
        bodyBytes += chunk.length;
      });
      const { method = '', url = '/' } = request;
      const path = url.replace(/[?#].*$/s, '');
      const { status, headers, body } = respond(request, path);
      if (log) response.on('close', () => log({ method, url, headers: request.headers, bodyBytes, status }));
      // An error must not be cached for a year in place of the file.
      const kept = status < 400 ? {} : { 'Cache-Control': caching.other };
      response.writeHead(status, { ...change({ ...headersFor(site, path), ...kept }, path), ...headers });
      response.end(method === 'HEAD' ? undefined : body);
    },
  };
}
