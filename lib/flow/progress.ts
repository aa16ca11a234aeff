import { type LinkId, sections } from '../catalogue/questionnaire.ts';
import type { Answers } from './answers.ts';
import { enabledItems, itemOf } from './enabled.ts';

/** How far a question stands in the visit: its section of all sections, and how much of that section it completes. */
export interface Progress {
  /** Counted from 1. */
  readonly section: number;
  readonly sections: number;
  /** Share of the section's questions up to this one, itself included: above 0, up to 1. */
  readonly share: number;
}

/** The progress at a question, among those asked with these answers. It grows with each question of a section. */
export function progressAt(linkId: LinkId, answers: Answers): Progress {
  const { section } = itemOf(linkId);
  const asked = enabledItems(answers).filter((item) => item.section === section);
  return {
    section: sections.indexOf(section) + 1,
    sections: sections.length,
    share: (asked.findIndex((item) => item.linkId === linkId) + 1) / asked.length,
  };
}
