/** What the keep control says, in the language of the page: handed over as text, without a translator. */
export type KeepWords = ReturnType<typeof keepWords>;

/** The translator must have no namespace. */
export function keepWords(t: (key: string, values?: Record<string, string>) => string) {
  return {
    keep: t('Screens.Keep.keep'),
    stop: t('Screens.Keep.stop'),
    note: t('Screens.Keep.note'),
    kept: t('Screens.Keep.kept'),
    stopped: t('Screens.Keep.stopped'),
    refused: t('Screens.Keep.failed'),
    changed: t('Screens.Check.changed-elsewhere'),
    'too-old': t('Screens.Keep.too-old'),
    'stop-refused': t('Screens.Keep.stop-failed'),
    replace: {
      title: t('Screens.Keep.replace-title'),
      // The time is filled in when somebody is asked.
      text: t('Screens.Keep.replace-text', { time: '{time}' }),
      confirm: t('Screens.Keep.replace'),
      cancel: t('Screens.Keep.cancel'),
    },
  };
}
