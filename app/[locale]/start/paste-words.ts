/** What the field for a copied visit says, in the language of the page: handed over as text, without a translator. */
export type PasteWords = ReturnType<typeof pasteWords>;

/** The translator must have no namespace. */
export function pasteWords(t: (key: string, values?: Record<string, string>) => string) {
  const say = (key: string, values?: Record<string, string>) => t(`Screens.Paste.${key}`, values);
  return {
    paste: say('paste'),
    field: say('field'),
    read: say('read'),
    problems: {
      empty: say('empty'),
      foreign: say('foreign'),
      incomplete: say('incomplete'),
      damaged: say('damaged'),
      'too-long': say('too-long'),
      newer: say('newer'),
      expired: say('expired'),
      blocked: say('blocked'),
      unavailable: say('unavailable'),
    },
    replace: {
      title: say('replace-title'),
      // The time is filled in when somebody is asked.
      text: say('replace-text', { time: '{time}' }),
      confirm: say('replace'),
      cancel: say('cancel'),
    },
  };
}
