import { eraseWords } from '@/app/erase/erase-words.ts';

/** What the box for kept answers says, in the language of the page: handed over as text, without a translator. */
export function resumeWords(t: (key: string) => string) {
  return {
    title: t('Start.saved-title'),
    continue: t('Start.continue-saved'),
    erase: { ...eraseWords(t), erase: t('Start.start-afresh') },
    keep: t('Screens.Keep.keep'),
    kept: t('Screens.Keep.kept'),
    only: t('Screens.Keep.only'),
    stop: t('Screens.Keep.stop'),
    note: t('Screens.Keep.note'),
    failed: t('Screens.Keep.failed'),
    blocked: t('Start.blocked'),
    broken: t('Screens.Check.discarded-broken'),
    expired: t('Screens.Check.discarded-expired'),
    erasedElsewhere: t('Screens.Check.erased-elsewhere'),
  };
}
export type ResumeWords = ReturnType<typeof resumeWords>;
