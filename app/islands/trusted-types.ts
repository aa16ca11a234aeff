// The only text that becomes code: the address of the site's own service worker. What loads the rest, `import`, is held
// by `script-src`.
const worker = `${process.env.BASE_PATH ?? ''}/sw.js`;

interface PolicyFactory {
  createPolicy(name: 'default', rules: { createScriptURL: (text: string) => string | null }): unknown;
}
const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
trustedTypes?.createPolicy('default', { createScriptURL: (text) => (text === worker ? text : null) });
