// Run inside the page: each returns one line per fault, and leans on `look` alone.

/** Text that leaves the screen, is cut off, lies on other text, or sticks out of its button or row. */
export function overflowFaults(): string[] {
  const faults: string[] = [];
  const { documentElement: root } = document;
  if (root.scrollWidth > root.clientWidth) faults.push(`scrolls sideways: ${root.scrollWidth} > ${root.clientWidth}`);
  const scrolls = (element: Element) => {
    for (let box: Element | null = element; box; box = box.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(box).overflowX)) return true;
    }
    return false;
  };
  // The sheet in miniature is a picture of a page.
  const texts = look.texts().filter(({ element }) => !element.closest('.sheet-window'));
  for (const { element, lines } of texts) {
    const box = element.closest('button, label, summary, a.button, input');
    const frame = box?.getBoundingClientRect();
    for (const line of lines) {
      const isOut = line.left < -0.5 || line.right > root.clientWidth + 0.5;
      if (isOut && !scrolls(element)) faults.push(`off the screen: ${look.name(element)}`);
      if (frame && (line.top < frame.top - 4 || line.bottom > frame.bottom + 4 || line.right > frame.right + 1)) {
        faults.push(`sticks out: ${look.name(element)}`);
      }
    }
    for (let clip: Element | null = element; clip; clip = clip.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(clip);
      const isCut =
        (/hidden|clip/.test(overflowY) && clip.scrollHeight > clip.clientHeight + 1) ||
        (/hidden|clip/.test(overflowX) && clip.scrollWidth > clip.clientWidth + 1);
      // The sheet in miniature is a picture of a page, and its window is as large as the picture.
      if (isCut && clip !== root && clip !== document.body && !clip.matches('.sheet-window'))
        faults.push(`cut off: ${look.name(clip)}`);
    }
  }
  // Lines are compared with the next few below them only: text further away cannot lie on them.
  const lines = texts
    .flatMap(({ element, lines: own }) => own.map((line) => ({ element, line })))
    .sort((a, b) => a.line.top - b.line.top);
  lines.forEach(({ element, line }, index) => {
    for (const other of lines.slice(index + 1, index + 12)) {
      const x = Math.min(line.right, other.line.right) - Math.max(line.left, other.line.left);
      const y = Math.min(line.bottom, other.line.bottom) - Math.max(line.top, other.line.top);
      if (x > 2 && y > Math.min(line.height, other.line.height) / 2) {
        faults.push(`lies on other text: ${look.name(element)} / ${look.name(other.element)}`);
      }
    }
  });
  return [...new Set(faults)];
}

/**
 * Controls less than 44 px high, or narrower than 24. Links in the middle of a sentence are as high as its lines, and the
 * references of the pages to read are as close as on paper: 24 px.
 */
export function targetFaults(): string[] {
  return look.focusable().flatMap((control) => {
    const target = control.closest('label') ?? control;
    const { width, height } = target.getBoundingClientRect();
    const isInline = getComputedStyle(target).display === 'inline';
    if (isInline || target.closest('svg')) return [];
    const floor = target.matches('main :is(table, .sources) a') ? 24 : 44;
    return height < floor - 0.1 || width < 24
      ? [`${Math.round(width)} × ${Math.round(height)}: ${look.name(target)}`]
      : [];
  });
}

/** Rows and buttons with less than 8 px between them: a thumb that lands between two must not hit the wrong one. */
export function gapFaults(): string[] {
  const dialog = document.querySelector('dialog[open]');
  const standing = look.focusable().flatMap((control) => {
    if (dialog && !dialog.contains(control)) return [];
    const target = control.closest('label') ?? control;
    const isPart = getComputedStyle(target).display === 'inline' || target.closest('svg, main :is(table, .sources)');
    return isPart || target.matches('.skip') ? [] : [{ target, box: target.getBoundingClientRect() }];
  });
  return standing.flatMap(({ target, box }, index) =>
    standing.slice(index + 1, index + 6).flatMap(({ target: other, box: next }) => {
      const x = Math.max(box.left, next.left) - Math.min(box.right, next.right);
      const y = Math.max(box.top, next.top) - Math.min(box.bottom, next.bottom);
      const gap = Math.max(x, y);
      // The rows of one list touch, as they do wherever lists are tapped; and the foot lies over what scrolls under it.
      const list = target.closest('.list, .ticklist');
      if (list?.contains(other) || other.closest('.foot') || target.closest('.foot, .menu ul')) return [];
      return gap < 7.9 ? [`${gap.toFixed(1)} px between ${look.name(target)} and ${look.name(other)}`] : [];
    }),
  );
}

/** Controls that something covers, or that stay outside the screen, while they have the focus. */
export function obscuredFaults(): string[] {
  const before = document.activeElement;
  const dialog = document.querySelector('dialog[open]');
  const faults = look.focusable().flatMap((control) => {
    if (dialog && !dialog.contains(control)) return [];
    // What has the focus already would stay where it was left.
    control.blur();
    control.focus();
    // A link in running text may go over several lines: its first one counts.
    const { left, top, right, bottom } = control.getClientRects()[0] ?? control.getBoundingClientRect();
    const [above, below] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
    // Centre and corners, the corners a little inside: they may be round.
    const inset = Math.min(8, (right - left) / 4, (below - above) / 4);
    const isSeen = [
      [(left + right) / 2, (above + below) / 2],
      [left + inset, above + inset],
      [right - inset, above + inset],
      [left + inset, below - inset],
      [right - inset, below - inset],
    ].every(([x = 0, y = 0]) => {
      const hit = document.elementFromPoint(x, y);
      return hit && (control.contains(hit) || hit.contains(control));
    });
    return isSeen && above < below ? [] : [look.name(control)];
  });
  (before as HTMLElement | null)?.focus?.({ preventScroll: true });
  return faults;
}

/** Words of the other language that do not say so. */
export function languageFaults(): string[] {
  const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
  const latinWords = /[A-Za-z]{2,}[,;:]? +[A-Za-z]{2,}/;
  const languageAt = (element: Element) => element.closest('[lang]')?.getAttribute('lang');
  const isForeign = (text: string, language: string | null | undefined) =>
    language === 'ja' ? !japanese.test(text) && latinWords.test(text) : japanese.test(text);
  const inText = look.texts().filter(({ element, node }) => isForeign(node.data, languageAt(element)));
  const named = [...document.querySelectorAll('[aria-label], [alt], [title], [placeholder]')].filter((element) =>
    ['aria-label', 'alt', 'title', 'placeholder'].some((attribute) =>
      isForeign(element.getAttribute(attribute) ?? '', languageAt(element)),
    ),
  );
  return [
    ...inText.map(({ node, element }) => `${languageAt(element)}: ${node.data.trim().slice(0, 60)}`),
    ...named.map((element) => `a name: ${look.name(element)}`),
  ];
}

/** Type smaller or tighter than the design allows on a phone: sizes in px, lines by the size. */
export function typeFaults(): string[] {
  return look.texts().flatMap(({ element, node }) => {
    const { fontSize, lineHeight, letterSpacing, fontWeight, textWrapStyle } = getComputedStyle(element);
    const size = Number.parseFloat(fontSize);
    const lines = Number.parseFloat(lineHeight) / size;
    // A Japanese name in an English text shares its lines.
    const isJapanese = document.documentElement.lang === 'ja' && !element.closest('[lang=en]');
    const heading = element.closest('h1, h2, h3, h4');
    const isControl = element.closest('button, .button, .site-header, svg, .sheet') !== null;
    const isRunning = element.closest('p, li') !== null && element.closest('label') === null;
    const faults = [
      size < 14 && !element.closest('svg, sup, .sheet') && `${size}px`,
      heading?.tagName === 'H1' && (size < 20 || size > 24) && `h1 of ${size}px`,
      isJapanese && !isControl && lines < (isRunning && !heading ? 1.6 : 1.4) && `lines of ${lines.toFixed(2)}`,
      !isControl && letterSpacing !== 'normal' && letterSpacing !== '0px' && `spacing of ${letterSpacing}`,
      !['400', '700'].includes(fontWeight) && `weight ${fontWeight}`,
      isJapanese && !isControl && textWrapStyle === 'balance' && 'balanced',
    ].filter(Boolean);
    return faults.map((fault) => `${fault}: ${node.data.trim().slice(0, 24)}`);
  });
}

/** Lettering in drawings, which grows and shrinks with them, as large as it is seen. */
export function letteringFaults(): string[] {
  return look.texts().flatMap(({ element, node }) => {
    if (!(element instanceof SVGTextElement) || element.closest('.sheet-window')) return [];
    const size = Number.parseFloat(getComputedStyle(element).fontSize) * (element.getScreenCTM()?.a ?? 0);
    const { right } = element.getBoundingClientRect();
    const isOutside = right > (element.closest('label, figure, .sheet')?.getBoundingClientRect().right ?? 0);
    return [
      ...(size < 13.95 ? [`${size.toFixed(1)}px: ${node.data}`] : []),
      ...(isOutside ? [`sticks out of its frame: ${node.data}`] : []),
    ];
  });
}
