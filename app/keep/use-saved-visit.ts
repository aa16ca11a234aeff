import { useSyncExternalStore } from 'react';
import { type SaveState, savedVisit } from '@/lib/record/store.ts';

/** What an exported page knows: nothing of this browser. */
const unread: SaveState = { place: 'tab' };

/** The saved visit of this page and where it is, drawn again with every change, whichever tab made it. */
export const useSavedVisit = (): SaveState =>
  useSyncExternalStore(savedVisit.subscribe, savedVisit.getState, () => unread);
