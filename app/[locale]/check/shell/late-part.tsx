import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/** A component whose code is fetched by `preload`. It renders nothing before; its parent shows that it is loading. */
export type LatePart<Props extends object> = ComponentType<Props> & {
  /** Fetches the code, once; after a failure the next call tries again. Rejects when the code cannot be had. */
  readonly preload: () => Promise<void>;
  readonly isLoaded: () => boolean;
};

export function latePart<Props extends object>(load: () => Promise<ComponentType<Props>>): LatePart<Props> {
  let Loaded: ComponentType<Props> | undefined;
  const preload = async () => {
    Loaded ??= await load();
  };
  // biome-ignore lint/correctness/noComponentHookFactories: called once per part, at module level, as `lazy` is.
  const Part = (props: Props) => Loaded && <Loaded {...props} />;
  return Object.assign(Part, { preload, isLoaded: () => Loaded !== undefined });
}

/**
 * Renders `children` once the code of `part` is loaded, and nothing before: a question must be answerable without what
 * is shown beside it, also when that code cannot be fetched.
 */
export function Deferred<Props extends object>({ part, children }: { part: LatePart<Props>; children: ReactNode }) {
  const [isLoaded, setIsLoaded] = useState(part.isLoaded);
  useEffect(() => {
    if (isLoaded) return;
    part.preload().then(
      () => setIsLoaded(true),
      () => {},
    );
  }, [part, isLoaded]);
  return isLoaded && children;
}
