/** The notices that everyone reads before starting. */
export const mainNotices = [
  'unapproved',
  'not-approved-product',
  'evidence-insufficient',
  'no-guarantee',
  'unexpected-side-effects',
  'full-self-pay',
] as const;

/** Every other notice there is, in the order of the message files: a new one cannot be forgotten. */
export function otherNotices(notices: object): string[] {
  return Object.keys(notices).filter((key) => !mainNotices.some((main) => main === key));
}
