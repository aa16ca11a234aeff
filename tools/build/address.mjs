// Where a site will live, as its builder says by two variables of the environment. What would build a site that cannot work
// is refused before anything is built.

/**
 * The folder of a host that the site is served from: '' for the root, else like '/some/path'.
 * @param {string | undefined} given BASE_PATH
 * @throws {Error} when it is anything else, such as a path with characters that addresses write in another way
 */
export function basePath(given) {
  if (given && !/^(\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+$/.test(given))
    throw new Error(
      `BASE_PATH is ${given}; it has to be like /some/path: a slash before each folder, none at the end, and letters from A to Z, digits, - . _ ~ in between.`,
    );
  return given ?? '';
}

/**
 * The origin the site is built for, when it is one origin and nothing else: with a slash, a folder or a star in it no address
 * of the site would be among those it may connect to, or too many.
 * @param {string | undefined} given SITE_ORIGIN
 * @throws {Error} when it is anything else, or not https (this machine alone may do without)
 */
export function siteOrigin(given) {
  const isOrigin = given && /^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?$/.test(given) && URL.canParse(given);
  const isSafe = isOrigin && (given.startsWith('https:') || new URL(given).hostname === 'localhost');
  if (given && !(isSafe && new URL(given).origin === given))
    throw new Error(
      `SITE_ORIGIN is ${given}; it has to be like https://check.example: https, the full host name in small letters, nothing behind it. Write a Japanese host name in its form that begins with xn--.`,
    );
  return given || undefined;
}
