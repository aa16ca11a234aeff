import { createServer, STATUS_CODES } from 'node:http';
import { headersFor } from '../build/policy.mjs';
import { createHandler } from './handler.mjs';

/** @type {Record<string, number>} */
const refusals = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/**
 * Serves the finished folder on this machine.
 * @param {import('./handler.mjs').HandlerOptions & { port?: number, host?: string, isHeldToListed?: boolean }} [options]
 *   `port` is 3000 by default, and 0 takes any free one; `host` is the name or address to listen at, this machine alone by
 *   default; `isHeldToListed` lets pages connect to the site's listed addresses only, not to its whole origin
 * @returns {Promise<{ port: number, origin: string, close: () => Promise<void> }>}
 * @throws {Error} when there is no finished site, or the port cannot be had
 */
export async function serve({ port = 3000, host = 'localhost', isHeldToListed = false, ...options } = {}) {
  const { site, handler } = createHandler(options);
  // What Node refuses by itself it would answer without the site's headers.
  const server = createServer({ requireHostHeader: false }, handler);
  server.on('checkExpectation', handler);
  server.on('clientError', (/** @type {NodeJS.ErrnoException} */ { code }, socket) => {
    if (!socket.writable) return socket.destroy();
    const status = refusals[code ?? ''] ?? 400;
    const headers = { Connection: 'close', 'Content-Length': '0', ...headersFor(site, '') };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`);
  });
  await new Promise((done, failed) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => failed(new Error(explain(error, port, host))));
    server.listen(port, host, () => done(undefined));
  });
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  const origin = `http://localhost:${bound}`;
  if (isHeldToListed) site.origin = origin;
  const close = () =>
    new Promise((/** @type {(value: void) => void} */ done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { port: bound, origin, close };
}

/** @param {NodeJS.ErrnoException} error @param {number} port @param {string} host */
function explain({ code, message }, port, host) {
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Take another: PORT=${port + 1} npm start`;
  if (code === 'EACCES') return `This account may not use port ${port}. Take another: PORT=3000 npm start`;
  return `Port ${port} of ${host} cannot be used: ${message}`;
}
