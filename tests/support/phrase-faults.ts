/**
 * Run inside the page: lines of Japanese that begin in the middle of a phrase, last lines of a single character, and
 * marks of the messages that reached the document. Phrases end at a <wbr>, a space, or a mark of punctuation.
 */
export function phraseFaults(): string[] {
  // Headings, options and buttons: there a line may break between phrases only.
  const selector = '[data-phrase]';
  const faults: string[] = [];
  const { body } = document;
  if (/\u200b/.test(body.textContent ?? '')) {
    for (const { node, element } of look.texts())
      if (node.data.includes('\u200b')) faults.push(`a mark in ${look.name(element)}`);
  }
  for (const element of body.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (value.includes('\u200b')) faults.push(`a mark in ${name} of ${look.name(element)}`);
    }
  }
  const blocks = new Set<Element>();
  for (const element of body.querySelectorAll(selector)) {
    const isOutermost = !element.parentElement?.closest(selector);
    if (isOutermost && look.isVisible(element) && element.closest('[lang]')?.getAttribute('lang') === 'ja') {
      blocks.add(element);
    }
  }
  const range = document.createRange();
  for (const block of blocks) {
    // One run of text for each line box: where a block, a picture or a field begins, a new one does.
    let line: { top: number; count: number; text: string } | undefined;
    const lines: { text: string; isBroken: boolean }[] = [];
    let before = '';
    let mayBreak = true;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node instanceof Element) {
        const { display } = getComputedStyle(node);
        if (node.matches('wbr, br, input, svg') || display !== 'inline') mayBreak = true;
        if (display !== 'inline' && !node.matches('wbr, br')) line = undefined;
        continue;
      }
      const { parentElement: parent } = node;
      if (!parent || !look.isVisible(parent) || parent.closest('.visually-hidden, svg, script')) continue;
      const text = node.textContent ?? '';
      let index = 0;
      for (const letter of text) {
        range.setStart(node, index);
        index += letter.length;
        range.setEnd(node, index);
        const box = range.getBoundingClientRect();
        if (!letter.trim()) mayBreak = true;
        if (box.width === 0 || !letter.trim()) continue;
        if (!line || box.top > line.top + box.height / 2) {
          const isBroken =
            line !== undefined &&
            !mayBreak &&
            !/[（「『〈《【]/u.test(letter) &&
            !/[\s、。，．・：；？！）」』〉》】…–—-]/u.test(before);
          lines.push({ text: '', isBroken });
          line = { top: box.top, count: 0, text: '' };
          if (isBroken)
            faults.push(`broken before 「${text.slice(index - letter.length, index + 6)}」: ${look.name(block)}`);
        }
        const last = lines.at(-1);
        if (last) last.text += letter;
        before = letter;
        mayBreak = false;
      }
    }
    const last = lines.at(-1);
    if (lines.length > 1 && last && [...last.text.replace(/[。、」）？]/gu, '')].length === 1) {
      faults.push(`alone on the last line 「${last.text}」: ${look.name(block)}`);
    }
  }
  return faults;
}
