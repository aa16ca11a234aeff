// The only text that becomes code: the address of the site's own service worker. What loads the rest, `import`, is held
// by `script-src`.
const worker = `${process.env.BASE_PATH ?? ''}/sw.js`;

interface PolicyFactory {
  createPolicy(name: 'default', rules: { createScriptURL: (text: string) => string | null }): unknown;
}

/** Makes the default policy of this page. */
export function makePolicy(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  try {
    trustedTypes?.createPolicy('default', { createScriptURL: (text) => (text === worker ? text : null) });
  } catch {
    // An extension was first, and its policy holds. At worst the worker is refused, and the site works without one.
  }
}
