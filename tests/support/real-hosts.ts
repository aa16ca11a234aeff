import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apacheHtaccess } from '../../tools/build/hosts/apache.mjs';
import { nginxConf } from '../../tools/build/hosts/nginx.mjs';
import type { Site } from '../../tools/build/policy.mjs';

/** What a server sets for all its sites, as clinics' servers do: none of it may stand beside the site's own. */
const outer = { 'X-Frame-Options': 'SAMEORIGIN', 'Strict-Transport-Security': 'max-age=99', 'Cache-Control': 'public' };

const nginx = (folder: string, site: Site, port: number) => `
  daemon off; pid ${folder}/pid; error_log ${folder}/errors; events {}
  http {
    types { text/html html; text/javascript js; text/css css; application/json json; }
    access_log off; client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
    uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
    server {
      listen 127.0.0.1:${port}; root ${folder}/root;
      ${Object.entries(outer)
        .map(([name, value]) => `add_header ${name} "${value}" always;`)
        .join(' ')}
      include ${folder}/root${site.base}/nginx.conf;
    }
  }`;

const apache = (folder: string, _site: Site, port: number) => `
  ServerRoot ${folder}
  ServerName test
  PidFile ${folder}/pid
  ErrorLog ${folder}/errors
  Listen 127.0.0.1:${port}
  ${['mpm_event', 'authz_core', 'dir', 'mime', 'negotiation', 'autoindex', 'headers', 'rewrite', 'unixd']
    .map((name) => [name, `/usr/lib/apache2/modules/mod_${name}.so`])
    .filter(([, file = '']) => existsSync(file))
    .map(([name, file]) => `LoadModule ${name}_module ${file}`)
    .join('\n  ')}
  TypesConfig /etc/mime.types
  ${process.getuid?.() === 0 ? 'User www-data\n  Group www-data' : ''}
  DocumentRoot ${folder}/root
  ${Object.entries(outer)
    .map(([name, value]) => `Header set ${name} "${value}"\n  Header always set ${name} "${value}"`)
    .join('\n  ')}
  <Directory ${folder}/root>
    AllowOverride All
    Require all granted
  </Directory>
`;

const hosts = {
  nginx: { program: 'nginx', conf: nginx, options: (file: string) => ['-c', file], package: 'nginx-light' },
  Apache: {
    program: 'apache2',
    conf: apache,
    options: (file: string) => ['-f', file, '-D', 'FOREGROUND'],
    package: 'apache2',
  },
};
export type HostName = keyof typeof hosts;
export const hostNames = Object.keys(hosts) as HostName[];

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

const isListening = (port: number) =>
  new Promise<boolean>((done) => {
    const socket = connect(port, '127.0.0.1', () => done(true)).on('error', () => done(false));
    socket.on('connect', () => socket.destroy());
  });

/** Starts a server. The port was free a moment before: where another program has taken it, another is tried. */
async function started(path: string, options: string[], configure: (port: number) => void) {
  let said = '';
  for (let tries = 0; tries < 3; tries += 1) {
    const port = await freePort();
    configure(port);
    const child: ChildProcess = spawn(path, options, { stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr?.on('data', (text) => {
      said += text;
    });
    for (const end = Date.now() + 30_000; Date.now() < end && child.exitCode === null; ) {
      if ((await isListening(port)) && child.exitCode === null) return { child, port };
      await new Promise((done) => setTimeout(done, 50));
    }
    child.kill();
  }
  throw new Error(`${path} did not start.\n${said}`);
}

export interface Answer {
  readonly status: number;
  /** Each header by its name in small letters, with every value it was sent with. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
}

/**
 * Serves the finished folder (`out`, where no other is named) by a real nginx or Apache, in a folder `base` of the host, with the host's file that the build
 * writes. Throws, saying what to install, where the program is missing.
 */
export async function realHost(
  name: HostName,
  { base = '', origin, out = 'out' }: { base?: string; origin?: string; out?: string } = {},
) {
  const { program, conf, options, package: debian } = hosts[name];
  const path = ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin']
    .map((place) => join(place, program))
    .find(existsSync);
  if (!path || spawnSync(path, ['-v']).status !== 0)
    throw new Error(`${program} is not on this machine. Debian or Ubuntu: apt-get install ${debian}`);
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  chmodSync(folder, 0o755);
  const built = JSON.parse(readFileSync(join(out, 'site.json'), 'utf8')) as Site;
  const moved = (addresses: readonly string[]) => addresses.map((address) => base + address);
  const site: Site = { base, pages: moved(built.pages), assets: moved(built.assets), ...(origin ? { origin } : {}) };
  const root = join(folder, 'root', base);
  mkdirSync(root, { recursive: true });
  cpSync(out, root, { recursive: true });
  // As built for the root of a host, the folder's own files are tried.
  if (base || origin) {
    writeFileSync(join(root, 'nginx.conf'), nginxConf(site));
    writeFileSync(join(root, '.htaccess'), apacheHtaccess(site));
  }
  const { child, port } = await started(path, options(join(folder, 'conf')), (free) =>
    writeFileSync(join(folder, 'conf'), conf(folder, site, free)),
  );

  return {
    site,
    /** Where a browser finds it. */
    origin: `http://localhost:${port}`,
    /** Makes a file unreadable for the server, or readable again. */
    setReadable: (address: string, isReadable: boolean) => {
      for (const packed of ['', '.br', '.gz'])
        chmodSync(join(folder, 'root', address + packed), isReadable ? 0o644 : 0);
    },
    ask: (address: string, { method = 'GET', ...more }: { method?: string; Range?: string } = {}) =>
      new Promise<Answer>((done, failed) => {
        const sent = { Host: 'of-the-visitor.example', ...more };
        request({ host: '127.0.0.1', port, path: address, method, headers: sent }, (answer) => {
          const headers: Record<string, string[]> = {};
          for (let at = 0; at < answer.rawHeaders.length; at += 2) {
            const key = (answer.rawHeaders[at] ?? '').toLowerCase();
            headers[key] = [...(headers[key] ?? []), answer.rawHeaders[at + 1] ?? ''];
          }
          answer.resume();
          answer.on('end', () => done({ status: answer.statusCode ?? 0, headers }));
        })
          .on('error', failed)
          .end();
      }),
    stop: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
