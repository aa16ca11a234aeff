/** Typed text goes nowhere: not to a spell-checker, a writing assistant, a translator or the browser's own memory. */
export const privateFieldProps = {
  spellCheck: false,
  autoComplete: 'off',
  autoCorrect: 'off',
  autoCapitalize: 'off',
  translate: 'no',
  'data-gramm': 'false',
  'data-gramm_editor': 'false',
} as const;
