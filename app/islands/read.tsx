import { Reception } from '../[locale]/read/reception.tsx';
import { openPack } from '../clinic/open-pack.ts';
import { EraseHere } from '../erase/erase-control.tsx';
import { TextSize } from '../layout/text-size.tsx';
import { showError } from './error-screen.tsx';
import { hydrateIslands } from './hydrate.tsx';

// The script of the page for reception.
// Reception prints, and stays on its page: the kiosk's rules are for the patients' pages.
openPack({ isKiosk: false }).then(() => hydrateIslands({ EraseHere, Reception, TextSize }), showError);
