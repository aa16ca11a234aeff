/** What the erase control says, in the language of the page: handed over as text, without a translator. */
export interface EraseWords {
  readonly erase: string;
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly cancel: string;
}

/** The translator must have no namespace. */
export function eraseWords(t: (key: string) => string): EraseWords {
  const say = (word: keyof EraseWords) => t(`Screens.Erase.${word}`);
  return {
    erase: say('erase'),
    title: say('title'),
    text: say('text'),
    confirm: say('confirm'),
    cancel: say('cancel'),
  };
}
