import { eraseWords } from '@/app/erase/erase-words.ts';
import { keepWords } from '@/app/keep/keep-words.ts';

/** What the box for saved answers says, in the language of the page: handed over as text, without a translator. */
export function resumeWords(t: (key: string) => string) {
  return {
    title: t('Start.saved-title'),
    otherTitle: t('Start.saved-other-title'),
    continue: t('Start.continue-saved'),
    erase: { ...eraseWords(t), erase: t('Start.start-afresh') },
    keep: keepWords(t),
    notices: {
      blocked: t('Start.blocked'),
      'discarded-broken': t('Screens.Check.discarded-broken'),
      'discarded-other-questions': t('Screens.Check.discarded-other-questions'),
      'discarded-expired': t('Screens.Check.discarded-expired'),
      gone: t('Screens.Check.gone'),
    },
  };
}
export type ResumeWords = ReturnType<typeof resumeWords>;
