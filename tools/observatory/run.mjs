import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer as createHttp } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Mozilla's HTTP Observatory over the finished folder, served with the headers written for hosts: on https with a
// certificate of its own, and a redirect from http. Needs the ports 80 and 443, so a container or root.
//   npm ci --prefix tools/observatory && npm start --prefix tools/observatory

const wanted = 125;
const here = dirname(fileURLToPath(import.meta.url));
const project = join(here, '../..');

if (!process.env.CERTIFICATE_KEY) {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const made = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost'],
    ...['-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', certificate],
  ]);
  if (made.status !== 0) throw new Error(`openssl: ${made.stderr}`);
  // Node reads further authorities only while it starts.
  const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url)], {
    stdio: 'inherit',
    env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate, CERTIFICATE_KEY: key },
  });
  process.exit(status ?? 1);
}

// The package downloads this list while it is installed; no site here is on it.
const list = join(here, 'node_modules/@mdn/mdn-http-observatory/conf/hsts-preload.json');
if (!existsSync(list)) writeFileSync(list, '{}');

const { answering } = await import('../answer.mjs');
const { scan } = await import('@mdn/mdn-http-observatory');
const { listener } = answering({ root: join(project, 'out'), isLocal: false });
const secure = createHttps(
  { key: readFileSync(process.env.CERTIFICATE_KEY ?? ''), cert: readFileSync(process.env.NODE_EXTRA_CA_CERTS ?? '') },
  listener,
).listen(443);
const plain = createHttp((request, response) => {
  response.writeHead(301, { Location: `https://localhost${request.url}` }).end();
}).listen(80);
await Promise.all([secure, plain].map((server) => new Promise((done) => server.once('listening', done))));

const { scan: result, tests } = await scan('localhost');
for (const [name, { pass, scoreModifier, result: found }] of Object.entries(tests)) {
  process.stdout.write(`${pass ? 'pass' : 'FAIL'} ${String(scoreModifier).padStart(4)}  ${name}: ${found}\n`);
}
process.stdout.write(`${result.grade} ${result.score}, ${wanted} wanted\n`);
process.exit(result.score >= wanted ? 0 : 1);
