import { brotliCompressSync } from 'node:zlib';

const kinds = { script: 'Script', style: 'Stylesheet', html: 'Document' };

/**
 * Compressed bytes by kind, and the number of requests. `inline` is the script within the HTML, compressed by itself:
 * the words of one language are there, and moving them in or out of it must not hide them.
 */
export async function weigh({ requests, devtools }) {
  const all = requests().filter(({ url }) => !url.endsWith('/favicon.ico') && url.startsWith('http'));
  const sum = (isCounted) => all.reduce((bytes, request) => bytes + (isCounted(request) ? request.bytes : 0), 0);
  const document = all.find(({ type }) => type === kinds.html);
  const { body } = await devtools.send('Network.getResponseBody', { requestId: document.requestId });
  const inline = [...body.matchAll(/<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code).join('\n');
  const known = Object.values(kinds);
  return {
    ...Object.fromEntries(Object.entries(kinds).map(([kind, type]) => [kind, sum((request) => request.type === type)])),
    inline: brotliCompressSync(inline).length,
    other: sum(({ type }) => !known.includes(type)),
    requests: all.length,
    encodings: [...new Set(all.filter(({ type }) => known.includes(type)).map(({ encoding }) => encoding))],
  };
}
