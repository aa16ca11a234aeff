import { type ComponentType, lazy, type ReactNode, useEffect, useState } from 'react';

/** A component whose code is fetched when it is first rendered, or earlier by `preload`. */
export type Preloadable<Props extends object> = ComponentType<Props> & {
  /** Fetches the code, once; after a failure the next call tries again. Rejects when the code cannot be had. */
  readonly preload: () => Promise<unknown>;
  readonly isLoaded: () => boolean;
};

/**
 * Like React's `lazy`, with a way to fetch the code before it is needed. Once loaded it renders at once, without
 * suspending; until then it suspends, and a failure reaches the nearest error boundary.
 */
export function lazyWithPreload<Props extends object>(load: () => Promise<ComponentType<Props>>): Preloadable<Props> {
  let loaded: ComponentType<Props> | undefined;
  const preload = async () => {
    loaded ??= await load();
    return { default: loaded };
  };
  const Lazy = lazy(preload);
  // biome-ignore lint/correctness/noComponentHookFactories: called once per part, at module level, as `lazy` is.
  function LazyWithPreload(props: Props) {
    const [Shown] = useState(() => loaded ?? Lazy);
    return <Shown {...props} />;
  }
  return Object.assign(LazyWithPreload, { preload, isLoaded: () => loaded !== undefined });
}

/**
 * Renders `children` once the code of `part` is loaded, and nothing before: a question must be answerable without what
 * is shown beside it, also when that code cannot be fetched.
 */
export function Deferred<Props extends object>({ part, children }: { part: Preloadable<Props>; children: ReactNode }) {
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
