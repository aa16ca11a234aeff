/**
 * Whether this browser can run the site's scripts. They may use what every browser has had since Safari 15.4 of March
 * 2022: the built-ins asked for here came with it. A test runs the whole check without whatever came later. Asked by the
 * first script of a page too, which has to be understood by browsers of any age.
 */
export function isSupported(): boolean {
  return (
    typeof structuredClone === 'function' &&
    typeof HTMLDialogElement === 'function' &&
    'showModal' in HTMLDialogElement.prototype &&
    'hasOwn' in Object &&
    'at' in Array.prototype &&
    'findLast' in Array.prototype
  );
}
