/** At least so many answer sets, and laws, are checked; tests/unit/laws.test.ts counts both. */
export const proof = { answerSets: 100_000, laws: 30 } as const;
