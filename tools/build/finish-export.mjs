import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, siteOrigin } from './address.mjs';
import { compress } from './compress.mjs';
import { addressOf, filesIn, removeEmpty } from './files.mjs';
import { apacheHtaccess } from './hosts/apache.mjs';
import { netlifyHeaders } from './hosts/netlify.mjs';
import { nginxConf } from './hosts/nginx.mjs';
import { vercelJson } from './hosts/vercel.mjs';
import { finished, islandsOf, languageOf, withoutScripts } from './page.mjs';
import { renewedWorker } from './renewed-worker.mjs';
import { billOfMaterials, importedStyles } from './sbom.mjs';
import { bundleScripts, scriptsOf } from './scripts.mjs';
import { sumsOf } from './sums.mjs';

// Turns what `next build` leaves in out/ into the folder a clinic uploads: pages of plain HTML with the scripts that
// hydrate their islands, a policy in every page, and no file that nobody asks for.

const out = 'out';
const base = basePath(process.env.BASE_PATH);
const origin = siteOrigin(process.env.SITE_ORIGIN);

const pages = filesIn(out)
  .filter((file) => file.endsWith('.html') && !/^(404|_not-found)\//.test(file))
  .map((file) => ({ file, html: withoutScripts(readFileSync(join(out, file), 'utf8')) }));

// Nothing that the framework would load in the browser is left: styles stay where a page names them.
const styles = pages.flatMap(({ html }) => html.match(/_next\/static\/[^"]+\.css/g) ?? []);
for (const file of filesIn(out)) {
  const isPage = pages.some((page) => page.file === file);
  // The questions for a clinic's system are files of the site by themselves.
  if (!isPage && !styles.includes(file) && !file.startsWith('fhir/')) rmSync(join(out, file));
}

const entries = { check: 'app/islands/check.tsx', reading: 'app/islands/reading.tsx' };
const { manifest, modules } = await bundleScripts(out, base, Object.values(entries));
/** @param {string} source a script that runs before anything is painted, and in browsers of any age */
const classic = async (source) => {
  const { manifest: made } = await bundleScripts(out, base, [source], 'classic');
  return scriptsOf(made, source).entry;
};
const firstOfCheck = await classic('app/islands/first-paint.ts');
const firstOfReception = await classic('app/islands/too-old.ts');
// The page for reception shares no files with the others: what both use would become files of their own, which a patient's
// phone would have to fetch one by one before the first question.
const read = 'app/islands/read.tsx';
const reception = await bundleScripts(out, base, [read]);
for (const { file, html } of pages) {
  const islands = islandsOf(html);
  const scripts = islands.includes('Check')
    ? {
        ...scriptsOf(manifest, entries.check, [`messages/phrased/check/${languageOf(html)}.json`]),
        first: firstOfCheck,
      }
    : islands.includes('Reception')
      ? { ...scriptsOf(reception.manifest, read), first: firstOfReception }
      : scriptsOf(manifest, entries.reading);
  writeFileSync(join(out, file), finished(html, base, islands.length > 0 ? scripts : undefined));
}
removeEmpty(out);

/** @type {import('./policy.mjs').Site} */
const site = {
  base,
  pages: pages.map(({ file }) => addressOf(base, file)),
  assets: filesIn(out)
    .filter((file) => file.startsWith('_next/static/'))
    .map((file) => addressOf(base, file)),
  ...(origin ? { origin } : {}),
};
/** @param {unknown} value */
const json = (value) => `${JSON.stringify(value, undefined, 1)}\n`;

const source = (/** @type {string} */ name) => readFileSync(new URL(name, import.meta.url), 'utf8');
writeFileSync(join(out, 'sw.js'), renewedWorker(source('worker-template.js'), out, base));
writeFileSync(join(out, 'sw-off.js'), source('worker-off.js'));
// The same sources and the same Node give the same bytes; another Node may write a comment of a page otherwise.
writeFileSync(join(out, 'site.json'), json({ ...site, node: process.versions.node }));
writeFileSync(join(out, 'nginx.conf'), nginxConf(site));
writeFileSync(join(out, '.htaccess'), apacheHtaccess(site));
writeFileSync(join(out, 'vercel.json'), vercelJson(site));
const project = JSON.parse(readFileSync('package.json', 'utf8'));
writeFileSync(
  join(out, 'sbom.cdx.json'),
  json(billOfMaterials(project, [...modules, ...reception.modules, ...importedStyles('app/style')])),
);
compress(out);
const beside = readdirSync(out, { withFileTypes: true }).map((each) => each.name + (each.isDirectory() ? '/' : ''));
writeFileSync(join(out, '_headers'), netlifyHeaders(site, [...beside, '_headers', 'SHA256SUMS']));
writeFileSync(join(out, 'SHA256SUMS'), sumsOf(out));
