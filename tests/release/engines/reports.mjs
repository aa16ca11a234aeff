import { createServer } from 'node:http';

/**
 * Takes the reports of a page's policy: the browser itself tells of every violation, from the first byte of the page on.
 * @returns {Promise<{ address: string, take: () => string[], close: () => void }>}
 */
export async function collectReports() {
  /** @type {string[]} */
  let received = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    received.push(wording(body));
    response.writeHead(204, { 'Cross-Origin-Resource-Policy': 'cross-origin' }).end();
  });
  await new Promise((done) => server.listen(0, () => done(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    address: `http://localhost:${port}/`,
    take: () => {
      const taken = received;
      received = [];
      return taken;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** @param {string} body */
function wording(body) {
  try {
    const report = JSON.parse(body)['csp-report'];
    return `${report['effective-directive']} refused ${report['blocked-uri']} on ${report['document-uri']}`;
  } catch {
    return body;
  }
}
