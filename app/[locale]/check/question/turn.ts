import { createContext } from 'react';
import type { Answers } from '@/lib/flow/answers.ts';

/**
 * What changes for a question when its turn comes. Only the parts that read it are drawn anew then; before, it bears none
 * of the attributes by which the question on the screen is known.
 */
export const TurnContext = createContext<{ isShown: boolean; answers: Answers }>({ isShown: true, answers: {} });
