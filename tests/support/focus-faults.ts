/** Run inside the page: what keeps a person from seeing where the focus is. */
export function focusFaults(): string[] {
  const { activeElement: focused } = document;
  if (!focused || focused === document.body) return [];
  // A row shows the focus of its box.
  const shown = focused.closest('label.option') ?? focused;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shown);
  const { top, bottom } = focused.getBoundingClientRect();
  const ground = look.ground(shown, true);
  return [
    (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) && `no outline: ${look.name(shown)}`,
    look.contrast(outlineColor, ground) < 3 && `a faint outline: ${look.name(shown)}`,
    (bottom < 0 || top > innerHeight) && `out of sight: ${look.name(shown)}`,
  ].filter((fault) => fault !== false);
}
