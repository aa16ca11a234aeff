import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, type OutgoingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compress } from '../../tools/build/compress.mjs';
import { caching, headersFor, type Site } from '../../tools/build/policy.mjs';

const site: Site = { base: '', pages: ['/404.html', '/ja/'], assets: ['/_next/static/chunks/a.js'], isLocal: true };
const page = `<!doctype html><title>start</title>${'<p>word</p>'.repeat(200)}`;
const script = 'export const a = 1;\n'.repeat(100);

/** A folder with a small finished site in `out`. */
function workshop(): string {
  const folder = mkdtempSync(join(tmpdir(), 'server-'));
  const out = join(folder, 'out');
  for (const each of ['ja', '_next/static/chunks']) mkdirSync(join(out, each), { recursive: true });
  writeFileSync(join(out, 'site.json'), JSON.stringify(site));
  writeFileSync(join(out, '404.html'), '<!doctype html><title>nothing here</title>');
  writeFileSync(join(out, 'ja/index.html'), page);
  writeFileSync(join(out, '_next/static/chunks/a.js'), script);
  compress(out);
  return folder;
}

/** Starts the server as `npm start` does, in `folder`; `said` is all it wrote. */
async function start(folder: string, environment: Record<string, string> = {}) {
  const child: ChildProcess = spawn(process.execPath, [resolve('tools/server/start.mjs')], {
    cwd: folder,
    env: { ...process.env, PORT: '0', ...environment },
  });
  const said = { out: '', err: '' };
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  await new Promise<void>((done) => {
    child.stdout?.on('data', (text) => {
      said.out += text;
      done();
    });
    child.stderr?.on('data', (text) => {
      said.err += text;
    });
    ended.then(() => done());
  });
  return { child, said, ended, port: Number(new URL(said.out.trim() || 'http://localhost:1').port) };
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

let server: Awaited<ReturnType<typeof start>>;
let folder: string;
beforeAll(async () => {
  folder = workshop();
  server = await start(folder);
});
afterAll(() => {
  server.child.kill();
  rmSync(folder, { recursive: true, force: true });
});

const agent = new Agent({ keepAlive: true, maxSockets: 200 });
const ask = (path: string, headers: OutgoingHttpHeaders = {}, method = 'GET') =>
  new Promise<Answer>((done, failed) => {
    const asked = request({ host: 'localhost', port: server.port, path, method, headers, agent }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    asked.on('error', failed).end();
  });

/** Writes bytes to the server as they are, and returns what comes back until it hangs up, or for half a second. */
const send = (bytes: string | Buffer) =>
  new Promise<string>((done) => {
    let heard = '';
    const socket = connect(server.port, 'localhost', () => socket.write(bytes));
    socket.on('data', (part) => {
      heard += part;
    });
    socket.on('error', () => {});
    socket.on('close', () => done(heard));
    setTimeout(() => socket.destroy(), 500);
  });

async function expectAlive() {
  const { status, body } = await ask('/ja/');
  expect({ status, body: `${body}`, ended: server.child.exitCode }).toEqual({ status: 200, body: page, ended: null });
}

describe('an answer of the small server', () => {
  it.each(['/ja/', '/ja/index.html', '/_next/static/chunks/a.js', '/_next/static/chunks/gone.js', '/nowhere', '/ja'])(
    'has the headers of the policy, whatever is at the address: %s',
    async (path) => {
      const { headers } = await ask(path);
      const wanted = Object.entries(headersFor(site, path)).map(([name, value]) => [name.toLowerCase(), value]);
      expect(headers).toMatchObject(Object.fromEntries(wanted));
    },
  );

  it('has them for a method that is refused, too', async () => {
    const { status, headers } = await ask('/ja/', {}, 'DELETE');
    expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'GET, HEAD' });
    expect(headers['content-security-policy']).toBe(headersFor(site, '/ja/')['Content-Security-Policy']);
  });

  it('may be kept for long where it is the file, and not where it is an error', async () => {
    const file = '/_next/static/chunks/a.js';
    const cachingOf = async (method: string) => (await ask(file, {}, method)).headers['cache-control'];
    for (const method of ['GET', 'HEAD']) expect([method, await cachingOf(method)]).toEqual([method, caching.asset]);
    expect(await cachingOf('POST')).toBe(caching.other);
    expect(await send(`GET ${file} HTTP/1.1\r\n\r\n`)).toContain(`\r\nCache-Control: ${caching.other}\r\n`);
  });

  it('is written in the best coding that the client offers', async () => {
    const codings = {
      br: ['br', 'gzip, deflate, br', '*'],
      gzip: ['gzip', 'br;q=0, gzip', 'br;q=0, *'],
      '': ['', 'identity', 'br;q=0', 'br; q=0.0, gzip ;q=0.000', '*;q=0', 'br;q=x', ',;,;;q=,'],
    };
    const decoded = { br: brotliDecompressSync, gzip: gunzipSync, '': (body: Buffer) => body };
    const found = Object.entries(codings).flatMap(([coding, all]) => all.map((offered) => [coding, offered] as const));
    for (const [coding, offered] of [...found, ['br', 'GZIP;q=0.5, BR;q=0.1'] as const]) {
      const { headers, body } = await ask('/ja/', { 'accept-encoding': offered });
      expect([offered, headers['content-encoding'] ?? '', headers.vary]).toEqual([offered, coding, 'Accept-Encoding']);
      expect(`${decoded[coding as keyof typeof decoded](body)}`).toBe(page);
    }
  });

  it('is not sent again to somebody who has it', async () => {
    const { headers } = await ask('/ja/', { 'accept-encoding': 'br' });
    const again = await ask('/ja/', { 'accept-encoding': 'br', 'if-none-match': `"x", W/${headers.etag}` });
    expect({ status: again.status, length: again.body.length }).toEqual({ status: 304, length: 0 });
    expect((await ask('/ja/', { 'accept-encoding': 'gzip', 'if-none-match': `${headers.etag}` })).status).toBe(200);
  });

  it('to HEAD says how long the file is, and sends nothing of it', async () => {
    const { status, headers, body } = await ask('/ja/', {}, 'HEAD');
    expect({ status, length: headers['content-length'], body: body.length }).toEqual({
      status: 200,
      length: `${page.length}`,
      body: 0,
    });
  });
});

describe('nothing a client sends ends the small server:', () => {
  const ranges = [
    ...['5-1', '0-0', '-1', '-0', '0-', '99999999-', '0-1,2-3', '0-0,0-0,0-0', 'x-y', '-', '', '9'.repeat(40)],
    ...['1-18446744073709551616', '-9999999999999999999', ' 1 - 2 '],
  ];
  it('a range of any kind gets the whole file', async () => {
    for (const range of ranges) {
      const { status, body } = await ask('/ja/', { range: `bytes=${range}` });
      expect({ range, status, body: `${body}` }).toEqual({ range, status: 200, body: page });
    }
    await expectAlive();
  });

  it('an address of any kind', async () => {
    const escaped = ['/%', '/%00', '/%c0%ae', '/ja/%2e%2e/site.json/', '/../package.json', '/ja/..%5c..'];
    const slashes = [
      '//',
      '//ja/',
      '/ja//',
      '/ja/?a=b',
      '/ja/;x',
      '*',
      '/ja/index.html/',
      'http://elsewhere.example/ja/',
    ];
    for (const path of [...escaped, ...slashes, '/__proto__', '/constructor', '/.htaccess', '/ja/index.html.br'])
      expect([path, (await ask(path)).status]).toEqual([
        path,
        expect.toSatisfy((code) => code === 200 || code === 404),
      ]);
    await expectAlive();
  });

  it('a method of any kind', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'PURGE', 'M-SEARCH'])
      expect([method, (await ask('/ja/', {}, method)).status]).toEqual([method, 405]);
    await expectAlive();
  });

  it('bytes that are no request it knows, and each answer to them has the headers of the policy', async () => {
    const known = (path = '/ja/', version = 'HTTP/1.1') => `GET ${path} ${version}\r\nHost: x\r\n`;
    const posted = 'POST /ja/ HTTP/1.1\r\nHost: x\r\n';
    const bytes: Record<string, string | Buffer> = {
      'no request at all': '\r\n\r\n\r\n',
      'a binary greeting': Buffer.from([0x16, 0x03, 0x01, 0x00, 0xff, 0x00, 0x80]),
      'a version that is not': `${known('/ja/', 'HTTP/9.9')}\r\n`,
      'no host': 'GET /ja/ HTTP/1.1\r\n\r\n',
      'a tunnel': 'CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: x\r\n\r\n',
      'another protocol': `${known()}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
      'an expectation': `${known()}Expect: the-spanish-inquisition\r\n\r\n`,
      'an expected body that never comes': `${posted}Expect: 100-continue\r\nContent-Length: 9\r\n\r\n`,
      'a body that ends early': `${posted}Content-Length: 999\r\n\r\nabc`,
      'two lengths': `${posted}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nabc`,
      'a chunk of no length': `${posted}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
      'a header too long': `${known()}A: ${'a'.repeat(70_000)}\r\n\r\n`,
      'too many headers': `${known()}${'A: b\r\n'.repeat(9000)}\r\n`,
      'an address of 3,000 folders': `${known(`/${'a/'.repeat(3000)}`)}\r\n`,
      'an address too long': `${known(`/${'a'.repeat(70_000)}`)}\r\n`,
      'an address in bytes': Buffer.concat([
        Buffer.from('GET /'),
        Buffer.from([0xe3, 0x81, 0xff, 0x20]),
        Buffer.from('HTTP/1.1\r\nHost: x\r\n\r\n'),
      ]),
      'a line break in a header': `${known()}A: b\rc\r\n\r\n`,
      'forty requests on one line': `${known()}\r\n`.repeat(40),
    };
    const statuses = new Set<string>();
    for (const [name, sent] of Object.entries(bytes)) {
      const answers = (await send(sent)).split(/^(?=HTTP\/1\.1 )/m).filter((each) => /^HTTP\/1\.1 [2-5]/.test(each));
      for (const answer of answers) {
        statuses.add(answer.slice('HTTP/1.1 '.length, answer.indexOf('\r')));
        for (const [header, value] of Object.entries(headersFor(site, '')))
          expect(answer, name).toContain(`\r\n${header}: ${value}\r\n`);
      }
    }
    expect([...statuses].sort()).toEqual([
      '200 OK',
      '400 Bad Request',
      '404 Not Found',
      '405 Method Not Allowed',
      '431 Request Header Fields Too Large',
    ]);
    await expectAlive();
    expect(server.said.err).toBe('');
  });

  it('hundreds that hang up in the middle', async () => {
    const requests = Array.from({ length: 300 }, () => {
      const socket = connect(server.port, 'localhost', () => {
        socket.write('GET /ja/ HTTP/1.1\r\nHost: x\r\n\r\nGET /ja/ HTTP/1.1\r\nHo', () => socket.resetAndDestroy());
      });
      socket.on('error', () => {});
      return new Promise((done) => socket.on('close', done));
    });
    await Promise.all(requests);
    await expectAlive();
  });

  it('200 requests at once, and 10,000 in a row', async () => {
    const paths = ['/ja/', '/_next/static/chunks/a.js', '/nowhere', '/ja'];
    const statuses = [200, 200, 404, 301];
    const found = await Promise.all(Array.from({ length: 200 }, (__, index) => ask(paths[index % 4] ?? '')));
    expect(found.map(({ status }) => status)).toEqual(found.map((__, index) => statuses[index % 4]));
    for (let round = 0; round < 50; round += 1) {
      const next = await Promise.all(Array.from({ length: 200 }, (__, index) => ask(paths[index % 4] ?? '')));
      expect(next.filter(({ status }, index) => status !== statuses[index % 4])).toEqual([]);
    }
    await expectAlive();
  });
});

it('the small server goes on with the version it began with, whatever becomes of the folder', async () => {
  const own = workshop();
  const before = server;
  server = await start(own);
  try {
    cpSync(join(own, 'out/404.html'), join(own, 'out/ja/index.html'));
    await expectAlive();
    rmSync(join(own, 'out'), { recursive: true });
    await expectAlive();
    writeFileSync(join(own, 'out'), 'a file in the place of the folder');
    await expectAlive();
    expect((await ask('/gone')).status).toBe(404);
  } finally {
    server.child.kill();
    server = before;
    rmSync(own, { recursive: true });
  }
});

describe('what keeps the small server from starting is said in one sentence:', () => {
  const failing = async (where: string, environment: Record<string, string>) => {
    const { said, ended } = await start(where, environment);
    return { status: await ended, out: said.out, err: said.err };
  };

  it('a port that is taken', async () => {
    expect(await failing(folder, { PORT: `${server.port}` })).toEqual({
      status: 1,
      out: '',
      err: `Port ${server.port} is taken by another program. Take another: PORT=${server.port + 1} npm start\n`,
    });
  });

  it('no build', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'empty-'));
    expect(await failing(empty, {})).toEqual({
      status: 1,
      out: '',
      err: 'There is no finished site in out. Run: npm run build\n',
    });
    rmSync(empty, { recursive: true });
  });

  it.each(['x', '-1', '65536', '3000.5'])('a port of "%s"', async (port) => {
    const { status, err } = await failing(folder, { PORT: port });
    expect({ status, err }).toEqual({ status: 1, err: `PORT is ${port}; it has to be a number up to 65535.\n` });
  });
});

it('the small server answers this machine alone, unless another address is named', async () => {
  const addresses = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  const others = addresses
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
  // Every address of this kind is the machine's own on Linux, and reaches whatever listens at all its addresses.
  if (process.platform === 'linux') others.push('127.0.0.2');
  expect(others).not.toEqual([]);
  const isReached = (host: string, port: number) =>
    new Promise<boolean>((done) => {
      const socket = connect(port, host, () => done(true));
      socket.on('connect', () => socket.destroy()).on('error', () => done(false));
    });
  const open = await start(folder, { HOST: '0.0.0.0' });
  for (const host of others) {
    expect(await isReached(host, server.port), host).toBe(false);
    expect(await isReached(host, open.port), host).toBe(true);
  }
  open.child.kill();
});
