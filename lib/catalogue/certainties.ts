/**
 * How surely an answer raises a flag, in the order in which one outranks the next: declared, then what the person would
 * rather say in person, then what the person does not know.
 */
export const certainties = ['reported', 'declined', 'unsure'] as const;
export type Certainty = (typeof certainties)[number];

/** The state on the sheet of what raised a flag. */
export const stateOf = { reported: 'yes', declined: 'declined', unsure: 'unsure' } as const;
