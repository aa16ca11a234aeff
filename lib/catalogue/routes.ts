/** The methods that a person may be considering, in the order of the first question. */
export const methods = ['dermapen', 'potenza', 'injection', 'iv-drip', 'electroporation'] as const;
/** A person who has not chosen a method, or chose one outside the list, is asked about every method. */
export const openRoutes = ['other-route', 'undecided'] as const;
