import { createRequire } from 'node:module';

// Reads the files written for hosts the way each host reads them, and tells which headers it would send with an address.

/** It comes with Next, without types. */
const { pathToRegexp } = createRequire(import.meta.url)('next/dist/compiled/path-to-regexp') as {
  pathToRegexp: (source: string, keys: [], how: object) => RegExp;
};

export type Headers = Readonly<Record<string, string>>;
export type HeadersOf = (path: string) => Headers;

const unquoted = (text: string) => text.replaceAll('\\"', '"');

/**
 * nginx: the exact location, else the prefix that ends the search, else the folder's own, which also sends the page for
 * errors; nothing is inherited.
 */
export function readNginx(text: string, status = 200): HeadersOf {
  const blocks = [...text.matchAll(/^location (= |\^~ )?(\S+) \{\n(.*?)^\}/gms)].map(
    ([, how = '', path = '', body = '']) => ({
      how: how.trim(),
      path,
      headers: Object.fromEntries(
        [...body.matchAll(/^ {2}add_header (\S+) "(.*)"( always)?;$/gm)].map(([, name = '', value = '']) => [
          name,
          unquoted(value),
        ]),
      ),
    }),
  );
  return (path) => {
    const exact = blocks.find((block) => block.how === '=' && block.path === path);
    const first = blocks.find((block) => block.how === '^~' && path.startsWith(block.path));
    const other = blocks.find((block) => block.how === '' && path.startsWith(block.path));
    if (status >= 400) return other?.headers ?? {};
    return (exact ?? first ?? other)?.headers ?? {};
  };
}

/** Apache: the lines in their order, a later one in the place of an earlier one, each where its condition holds. */
export function readApache(text: string, status = 200): HeadersOf {
  const lines = [...text.matchAll(/^Header always set (\S+) "((?:[^"\\]|\\.)*)"(?: "expr=(.*)")?$/gm)];
  const isMet = (path: string) => (condition: string) => {
    const match = /^%\{REQUEST_URI\} =~ m#(.*)#$/.exec(condition)?.[1];
    if (match) return new RegExp(match).test(path);
    const limit = /^%\{REQUEST_STATUS\} -lt (\d+)$/.exec(condition)?.[1];
    if (limit) return status < Number(limit);
    throw new Error(`No condition that this reads: ${condition}`);
  };
  return (path) =>
    Object.fromEntries(
      lines
        .filter(([, , , condition]) => (condition ?? '').split(' && ').filter(Boolean).every(isMet(path)))
        .map(([, name = '', value = '']) => [name, unquoted(value)]),
    );
}

/** Netlify and Cloudflare: every rule that matches, `*` at the end being anything; of one header all values hold. */
export function readNetlify(text: string): HeadersOf {
  const rules = text.split(/\n(?=\S)/).map((rule) => {
    const [address = '', ...lines] = rule.trimEnd().split('\n');
    const headers = lines.map((line) => /^ {2}([^:]+): (.*)$/.exec(line)?.slice(1) as [string, string]);
    return { address, headers };
  });
  return (path) => {
    const found: Record<string, string> = {};
    for (const { address, headers } of rules) {
      const isMatch = address.endsWith('*') ? path.startsWith(address.slice(0, -1)) : path === address;
      for (const [name, value] of isMatch ? headers : [])
        found[name] = found[name] ? `${found[name]}, ${value}` : value;
    }
    return found;
  };
}

/**
 * Vercel: every rule whose pattern matches the whole address, read by the library that Vercel reads it by. Throws where it
 * refuses a pattern, and when two rules set the same header.
 */
export function readVercel(text: string): HeadersOf {
  const { headers: rules } = JSON.parse(text) as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };
  const read = rules.map(({ source, headers }) => ({
    source,
    headers,
    pattern: pathToRegexp(source, [], { strict: true, sensitive: true, delimiter: '/' }),
  }));
  return (path) => {
    const found: Record<string, string> = {};
    for (const { source, headers } of read.filter(({ pattern }) => pattern.test(path))) {
      for (const { key, value } of headers) {
        if (key in found) throw new Error(`${key} is set twice for ${path} (${source})`);
        found[key] = value;
      }
    }
    return found;
  };
}
