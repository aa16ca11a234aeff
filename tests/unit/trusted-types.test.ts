import { afterEach, describe, expect, it, vi } from 'vitest';
import { makePolicy } from '@/app/islands/trusted-types.ts';

afterEach(() => vi.unstubAllGlobals());

describe('a page whose default policy an extension has made first', () => {
  it('runs all the same', () => {
    const createPolicy = vi.fn(() => {
      throw new TypeError('Policy with name "default" already exists.');
    });
    vi.stubGlobal('trustedTypes', { createPolicy });
    expect(makePolicy).not.toThrow();
    expect(createPolicy).toHaveBeenCalledOnce();
  });
});
