import { readFileSync } from 'node:fs';
import createNextIntlPlugin from 'next-intl/plugin';
import { basePath, siteOrigin } from './tools/build/address.mjs';
import { writePhrases } from './tools/phrases.mjs';

const base = basePath(process.env.BASE_PATH);
siteOrigin(process.env.SITE_ORIGIN);
writePhrases();

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));
const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  trailingSlash: true,
  basePath: base,
  // The same sources build the same files, byte for byte.
  generateBuildId: async () => version,
  // The check's links carry the folder the site is served from.
  env: { BASE_PATH: base },
  images: { unoptimized: true },
  poweredByHeader: false,
  experimental: { globalNotFound: true },
};

export default withNextIntl(config);
