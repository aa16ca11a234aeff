import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chunkPath, merged, writeScript } from './export/chunks.mjs';
import { compress } from './export/compress.mjs';
import { addressOf, filesIn, removeEmpty } from './export/files.mjs';
import { flightOf, flightScript, modulesOf, withoutMerged } from './export/flight.mjs';
import { ownModules } from './export/own-modules.mjs';
import { foreignLinks, putTogether, takeApart } from './export/page.mjs';
import { mentionedIn } from './export/reach.mjs';
import { billOfMaterials } from './export/sbom.mjs';
import { sumsOf } from './export/sums.mjs';
import { trustedTypesScript } from './export/trusted-types.mjs';
import { writeWorker } from './export/worker.mjs';
import { apacheHtaccess } from './hosts/apache.mjs';
import { netlifyHeaders } from './hosts/netlify.mjs';
import { nginxConf } from './hosts/nginx.mjs';
import { vercelJson } from './hosts/vercel.mjs';
import { originOf } from './policy.mjs';

// Turns what `next build` leaves in out/ into the folder a clinic uploads: no inline script, no file nobody asks for, a
// policy in every page, and as few requests as order allows.

const out = 'out';
const base = process.env.BASE_PATH ?? '';
const origin = originOf(process.env.SITE_ORIGIN);

// Fetched by the framework's own links and by its other router only; this site uses neither.
const unused = /\.txt$|^404\/|^_not-found\/|^_next\/static\/[^/]+\/_\w+Manifest\.js$/;
for (const file of filesIn(out)) if (unused.test(file)) rmSync(join(out, file));

const own = ownModules('.next');
const pages = filesIn(out)
  .filter((file) => file.endsWith('.html'))
  .map((file) => takeApart(file, readFileSync(join(out, file), 'utf8')));
const live = pages.filter(({ inline }) => modulesOf(flightOf(inline)).some((id) => own.has(id)));

// What no page names, and no script of a page loads later, is never fetched.
const chunksUsed = [...new Set(live.flatMap((page) => page.chunks.map(chunkPath)))];
const texts = [...pages.map(({ rest }) => rest), ...chunksUsed.map((file) => readFileSync(join(out, file), 'utf8'))];
const namedElsewhere = mentionedIn(out, texts);

// One file for what every page that does something needs; it opens with the policy for code from strings.
const [first] = live;
if (!first) throw new Error('No page of the export does anything.');
const isRuntime = (/** @type {string} */ chunk) => basename(chunk).startsWith('turbopack-');
const everywhere = first.chunks
  .filter((chunk) => live.every((page) => page.chunks.includes(chunk)))
  .toSorted((a, b) => Number(isRuntime(a)) - Number(isRuntime(b)));
const boot = writeScript(out, 'boot', `${trustedTypesScript(base)}${merged(out, everywhere)}`);

// A file this small costs less inside another than as a request of its own.
const isSmall = (/** @type {string} */ chunk) => statSync(join(out, chunkPath(chunk))).size < 4096;

// The first look at what a site keeps holds a page up while the browser fetches it. The script of a page is here before
// the larger one that all of them share: it looks while that one is still on its way.
const firstLook = 'try{sessionStorage.length;localStorage.length}catch{}';

const written = new Set([boot]);
for (const page of pages) {
  /** @type {{ src: string, isDeferred: boolean }[]} */
  const scripts = [];
  if (live.includes(page)) {
    const further = page.chunks.filter((chunk) => !everywhere.includes(chunk));
    const small = further.filter(isSmall);
    const large = further.filter((chunk) => !isSmall(chunk));
    const rows = withoutMerged(flightOf(page.inline), new Set([...everywhere, ...small]));
    // Rows before bootstrap, and deferred: React must find both its rows and the whole document.
    const start = writeScript(
      out,
      'page',
      `${firstLook}${merged(out, small)};\n${flightScript(rows)}${page.bootstrap}\n`,
    );
    for (const path of [...large.map(chunkPath), start]) written.add(path);
    scripts.push({ src: `${base}/${boot}`, isDeferred: false });
    scripts.push(...large.map((src) => ({ src, isDeferred: false })));
    scripts.push({ src: `${base}/${start}`, isDeferred: true });
  }
  writeFileSync(join(out, page.file), putTogether(page, scripts));
}

for (const file of filesIn(out)) {
  if (file.startsWith('_next/') && !written.has(file) && !namedElsewhere.has(file)) rmSync(join(out, file));
}
removeEmpty(out);

/** @type {Record<string, string[]>} */
const links = Object.fromEntries(
  pages.map(({ file }) => [addressOf(base, file), foreignLinks(readFileSync(join(out, file), 'utf8'))]),
);
/** @type {import('./policy.mjs').Site} */
const site = { base, pages: links, ...(origin ? { origin } : {}) };
/** @param {unknown} value */
const json = (value) => `${JSON.stringify(value, undefined, 1)}\n`;

writeWorker(out, base);
writeFileSync(join(out, 'site.json'), json(site));
writeFileSync(join(out, 'nginx.conf'), nginxConf(site));
writeFileSync(join(out, '.htaccess'), apacheHtaccess(site));
writeFileSync(join(out, '_headers'), netlifyHeaders(site));
writeFileSync(join(out, 'vercel.json'), vercelJson(site));
writeFileSync(join(out, 'sbom.cdx.json'), json(billOfMaterials(JSON.parse(readFileSync('package.json', 'utf8')))));
compress(out);
writeFileSync(join(out, 'SHA256SUMS'), sumsOf(out));
