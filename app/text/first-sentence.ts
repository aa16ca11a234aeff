/** Where a text has several sentences the first one, with the blank that parts it from the next; else all of it. */
export const firstSentence = (text: string): string => text.match(/^.*?(?:[。？]|[.?] )(?=.)/u)?.[0] ?? text;
