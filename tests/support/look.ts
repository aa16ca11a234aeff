import type { Page } from '@playwright/test';

/** A piece of text on the screen: where it is, line by line. */
interface Text {
  readonly node: globalThis.Text;
  readonly element: Element;
  readonly lines: DOMRect[];
}

/** What the inspections inside a page share. */
export interface Look {
  /** Every text a person sees; not those for screen readers alone, nor those in closed boxes. */
  texts(): Text[];
  isVisible(element: Element): boolean;
  /** How a fault names an element. */
  name(element: Element): string;
  /** Everything that takes focus, in order. */
  focusable(): HTMLElement[];
  /** Contrast of two colours as CSS writes them. */
  contrast(one: string, other: string): number;
  /** The colour painted behind an element, its own background left out if `isOutside`. */
  ground(element: Element, isOutside?: boolean): string;
}
declare global {
  var look: Look;
}

/** Makes `look` known in every document of this page. */
export async function installLook(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const isVisible = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    };
    const name = (element: Element) => {
      const { id, className } = element;
      const said = (element.textContent ?? '').trim().slice(0, 24);
      return `${element.tagName.toLowerCase()}${id && `#${id}`}${typeof className === 'string' && className && `.${className}`} "${said}"`;
    };
    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = numbers(colour).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const isClear = (colour: string) => numbers(colour)[3] === 0;
    globalThis.look = {
      isVisible,
      name,
      texts() {
        const found: Text[] = [];
        // What lies under an open dialog cannot be reached.
        const root = document.querySelector('dialog[open]') ?? document.body;
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode as globalThis.Text;
          const element = node.parentElement;
          if (!element || !node.data.trim() || !isVisible(element) || /^(SCRIPT|NOSCRIPT)$/.test(element.tagName))
            continue;
          if (element.closest('.visually-hidden')) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
          if (lines.length > 0) found.push({ node, element, lines });
        }
        return found;
      },
      focusable: () =>
        [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')].filter(
          (element) => isVisible(element) && !element.matches(':disabled'),
        ),
      contrast(one, other) {
        const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
        return (light + 0.05) / (dark + 0.05);
      },
      ground(element, isOutside = false) {
        let behind: Element | null = isOutside ? element.parentElement : element;
        while (behind) {
          const { backgroundColor } = getComputedStyle(behind);
          if (!isClear(backgroundColor)) return backgroundColor;
          behind = behind.parentElement;
        }
        return getComputedStyle(document.documentElement).colorScheme === 'dark' ? 'rgb(0,0,0)' : 'rgb(255,255,255)';
      },
    };
  });
}

/** Run inside the page, leaning on `look` alone: one line for each fault. */
export type Inspection = () => string[];

/** One look at a page as it is, or with rules of a reader's on top of its own: what is looked for, in words. */
export interface Glance {
  readonly what: string;
  readonly find: Inspection;
  readonly css?: string;
}

/** Makes these inspections known in every document of this page, by their names. */
export async function installInspections(page: Page, inspections: readonly Inspection[]): Promise<void> {
  const sources = inspections.map((inspection) => `${inspection.name}: ${inspection}`);
  await page.addInitScript(`globalThis.inspections = { ${sources.join(',\n')} };`);
}
declare global {
  var inspections: Record<string, Inspection>;
}

/**
 * What all of these find, each fault with what was looked for. One call, because each costs as much as most looks. The
 * rules on top are allowed by any policy, and are gone afterwards.
 */
export function faultsAt(page: Page, glances: readonly Glance[]): Promise<string[]> {
  const named = glances.map(({ what, find, css = '' }) => ({ what, name: find.name, css }));
  return page.evaluate((all) => {
    const faults = all.flatMap(({ what, name, css }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = css ? [sheet] : [];
      const find = inspections[name];
      if (!find) throw new Error(`${name} was not installed`);
      return find().map((fault) => `${what}: ${fault}`);
    });
    document.adoptedStyleSheets = [];
    return faults;
  }, named);
}
