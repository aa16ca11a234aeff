import { fileURLToPath } from 'node:url';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./i18n/request.js');

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  trailingSlash: true,
  poweredByHeader: false,
  // The libraries are those of the product, three folders up from where the copy of this page is built.
  turbopack: { root: fileURLToPath(new URL('../../..', import.meta.url)) },
};

export default withNextIntl(config);
