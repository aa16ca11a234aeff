import { type ScarCode, scars } from '../pictures/scar-geometry.ts';

/** Whether there is a picture of what this code names. */
export const isDrawn = (code: string): code is ScarCode => Object.hasOwn(scars, code);
