export type Tree = string | { readonly [key: string]: Tree };

/** Every word of a message file with its key, `Namespace.key.key`. */
export function everyWord(tree: Tree, path = ''): [key: string, word: string][] {
  if (typeof tree === 'string') return [[path, tree]];
  return Object.entries(tree).flatMap(([key, child]) => everyWord(child, path ? `${path}.${key}` : key));
}
