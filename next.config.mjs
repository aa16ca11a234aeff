import { readFileSync } from 'node:fs';
import createNextIntlPlugin from 'next-intl/plugin';
import { writePhrases } from './tools/phrases.mjs';

writePhrases();

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));
const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  trailingSlash: true,
  basePath: process.env.BASE_PATH ?? '',
  // The same sources build the same files, byte for byte.
  generateBuildId: async () => version,
  // The check's links carry the folder the site is served from.
  env: { BASE_PATH: process.env.BASE_PATH ?? '' },
  images: { unoptimized: true },
  poweredByHeader: false,
  experimental: { globalNotFound: true },
};

export default withNextIntl(config);
