import type { Page } from '@playwright/test';

/**
 * Puts an element in the place of every text of the page, as translators, reading and furigana extensions do that ignore
 * `translate="no"`: around the text itself, or around a new one, with the page's own removed.
 */
export function replaceTexts(page: Page, how: 'around' | 'in place'): Promise<void> {
  return page.evaluate((how) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      // Inside an element of an extension the text is no longer the page's.
      if (text.parentElement?.closest('noscript, script, textarea, [data-replaced]')) continue;
      const wrapper = document.createElement(text.parentElement?.closest('svg') ? 'tspan' : 'font');
      wrapper.dataset.replaced = '';
      text.replaceWith(wrapper);
      wrapper.append(how === 'around' ? text : text.data);
    }
  }, how);
}

/**
 * The texts that React would change or remove by themselves, where one who replaced them made it fail: those beside other
 * nodes of an element that is not replaced as a whole. A text that is alone in its element is not a node to React.
 */
export function textsHeldByReact(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faults: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const isReacts = Object.keys(text).some((key) => key.startsWith('__reactFiber'));
      // Phrases and the paper have a key made of all that they say.
      if (isReacts && !text.parentElement?.closest('[data-phrase], article.sheet'))
        faults.push(`${text.parentElement?.outerHTML.slice(0, 80)} … "${text.data}"`);
    }
    return faults;
  });
}
