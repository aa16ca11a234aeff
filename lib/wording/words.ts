import { type Certainty, stateOf } from '../catalogue/certainties.ts';
import type { FlagId } from '../catalogue/flags.ts';
import type { Code, LinkId, SectionId } from '../catalogue/questionnaire.ts';
import type { BringId } from '../catalogue/schema.ts';
import type { Translator } from '../i18n/translator.ts';
import type { State } from '../summary/summary.ts';

/**
 * The words of catalogue ids in the translator's language: the one place that knows where an id's words stand in the
 * message files. The translator must have no namespace.
 */
export function wordsFrom(t: Translator) {
  const optional = (key: string) => (t.has(key) ? t(key) : undefined);
  const state = (of: State) => t(`States.${of}`);
  return {
    t,
    section: (id: SectionId) => t(`Sections.${id}`),
    question: (linkId: LinkId, word: 'term' | 'question' | 'why' | 'detail' | 'error') =>
      t(`Questions.${linkId}.${word}`),
    hint: (linkId: LinkId) => optional(`Questions.${linkId}.hint`),
    /** How to find out; undefined where there is nothing to find out. */
    how: (linkId: LinkId) => optional(`Questions.${linkId}.how`),
    /** Which line of a list the doubt is about, as the follow-up asks for it; undefined where there is one line. */
    doubt: (linkId: LinkId) => optional(`Questions.${linkId}.detail-unsure`),
    /** What the follow-up asks for: the facts, or where there is a doubt alone, what it is about. */
    detail: (linkId: LinkId, isDoubtAlone: boolean) =>
      (isDoubtAlone ? optional(`Questions.${linkId}.detail-unsure`) : undefined) ?? t(`Questions.${linkId}.detail`),
    /** On the phone: the option as a person chooses it. */
    label: (linkId: LinkId, code: Code) => optional(`Options.${linkId}.${code}.label`) ?? t(`Answers.${code}`),
    /** On the sheet: the option in short. */
    term: (linkId: LinkId, code: Code) => optional(`Options.${linkId}.${code}.term`) ?? t(`States.${code}`),
    /** `more`: examples that open under the option. `feel`, `alt`: what its drawing feels like, and shows. */
    about: (linkId: LinkId, code: Code, word: 'note' | 'more' | 'feel' | 'alt') =>
      optional(`Options.${linkId}.${code}.${word}`),
    flag: (id: FlagId, word: 'term' | 'patient' | 'doctor') => t(`Flags.${id}.${word}`),
    state,
    /** How surely a flag was raised, in the words of its state on the sheet. */
    certainty: (certainty: Certainty) => state(stateOf[certainty]),
    bring: (id: BringId) => t(`Bring.${id}`),
  };
}
export type Words = ReturnType<typeof wordsFrom>;
