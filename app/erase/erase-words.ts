/** What the erase control says, in the language of the page: handed over as text, without a translator. */
export type EraseWords = ReturnType<typeof eraseWords>;

/** The translator must have no namespace. */
export function eraseWords(t: (key: string) => string) {
  return {
    erase: t('Screens.Erase.erase'),
    title: t('Screens.Erase.title'),
    text: t('Screens.Erase.text'),
    confirm: t('Screens.Erase.confirm'),
    cancel: t('Screens.Erase.cancel'),
    failed: {
      title: t('Screens.Erase.failed-title'),
      text: t('Screens.Erase.failed'),
      cancel: t('Screens.Erase.close'),
    },
  };
}
