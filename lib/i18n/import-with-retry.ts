let attempts = 0;

/**
 * Imports a module, by a function that does no more than `import()`; after a failure it asks once more, under a fragment
 * of its own. Firefox remembers a module that could not be fetched, as without a connection, and never asks for the
 * same address again; chunks are files without state, so that a second copy does no harm.
 * @throws when the module cannot be had this time either; another call asks again
 */
export async function importWithRetry<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (failure) {
    // All browsers but WebKit name the address, and WebKit forgets the failure.
    const address = /\w+:\/\/\S+\.m?js\b/.exec(String(failure))?.[0];
    if (!address) throw failure;
    attempts += 1;
    return import(/* turbopackIgnore: true */ /* @vite-ignore */ `${address}#${attempts}`);
  }
}
