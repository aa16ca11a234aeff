/**
 * Ends the service worker of this site, and removes the files it kept. Other sites of the same host keep theirs.
 * @param base address of the site's folder, with a slash at its end
 */
export async function removeWorker(base: string): Promise<void> {
  try {
    const scope = new URL(base, location.href).href;
    for (const registration of await navigator.serviceWorker.getRegistrations())
      if (registration.scope === scope) await registration.unregister();
    for (const name of await caches.keys()) if (name.startsWith(`files ${scope} `)) await caches.delete(name);
  } catch {
    // A browser without workers, or that refuses to say, has none of ours in use.
  }
}
