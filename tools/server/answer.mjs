import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { addressesIn } from '../build/addresses.mjs';
import { headersFor } from '../build/policy.mjs';

/**
 * @typedef {object} Request
 * @property {string} method
 * @property {string} url
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {number} bodyBytes
 * @property {number} status
 */

/**
 * @typedef {object} Answering
 * @property {string} [root] the finished folder, `out`
 * @property {(request: Request) => void} [log] told of every request once it has been answered
 * @property {boolean} [isLocal] leaves out what only https can keep
 * @property {(headers: Record<string, string>, path: string) => Record<string, string>} [change] alters headers, for tests
 *   that break a protection on purpose
 */

/**
 * Answers the way a careful host would: the site's headers, its folders' index pages, its page for unknown addresses;
 * nothing but GET and HEAD.
 * @param {Answering} [options]
 * @returns {{ site: import('../build/policy.mjs').Site, listener: import('node:http').RequestListener }}
 */
export function answering({ root = 'out', log, isLocal = true, change = (headers) => headers } = {}) {
  const folder = resolve(root);
  /** @type {import('../build/policy.mjs').Site} */
  const { base, pages, assets } = JSON.parse(readFileSync(join(folder, 'site.json'), 'utf8'));
  /** @type {import('../build/policy.mjs').Site} */
  const site = { base, pages, assets, isLocal };
  const addresses = addressesIn(folder, base);
  const send = sirv(folder, { etag: true, brotli: true, gzip: true });
  const notFound = readFileSync(join(folder, '404.html'));

  return {
    site,
    listener(request, response) {
      let bodyBytes = 0;
      request.on('data', (chunk) => {
        bodyBytes += chunk.length;
      });
      const { method = '', url = '/', headers } = request;
      if (log) response.on('close', () => log({ method, url, headers, bodyBytes, status: response.statusCode }));
      const path = url.replace(/[?#].*$/s, '');
      for (const [name, value] of Object.entries(change(headersFor(site, path), path))) response.setHeader(name, value);
      if (method !== 'GET' && method !== 'HEAD') {
        response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      } else if (addresses.has(path)) {
        request.url = path.slice(base.length);
        send(request, response);
      } else if (addresses.has(`${path}/`)) {
        response.writeHead(301, { Location: `${path}/` }).end();
      } else {
        response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Content-Length': notFound.length });
        response.end(method === 'HEAD' ? undefined : notFound);
      }
    },
  };
}
