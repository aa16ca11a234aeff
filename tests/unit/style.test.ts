import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const styles = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(join('app', file), 'utf8'));

/** The properties that rules for a pointer resting on something set. */
const onHover = (css: string) =>
  [...css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([^{};]*:hover[^{]*)\{([^}]*)\}/g)].flatMap(([, , rules = '']) =>
    [...rules.matchAll(/([\w-]+)\s*:/g)].map(([, property]) => property),
  );

describe('a pointer resting on something', () => {
  it('changes how it looks, and shows nothing that a finger or a keyboard cannot reach', () => {
    const looks = ['background', 'border-color', 'text-decoration', 'text-decoration-thickness'];
    const found = [...new Set(styles.flatMap(onHover))];
    expect(found).not.toEqual([]);
    expect(found.filter((property) => !looks.includes(property ?? ''))).toEqual([]);
    expect(onHover('.a { color: red } .a:hover .tip { display: block }')).toEqual(['display']);
  });
});

describe('on paper', () => {
  it('what is for the screen alone is left out also by a browser that knows no :has()', () => {
    const hidden = styles.flatMap((css) =>
      [...css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([^{};]*)\{\s*display: none;?\s*\}/g)].map(
        ([, rule = '']) => rule,
      ),
    );
    const forScreens = hidden.filter((rule) => rule.includes('.screen-only'));
    expect(forScreens).toHaveLength(1);
    expect(forScreens.filter((rule) => rule.includes(':has('))).toEqual([]);
  });
});
