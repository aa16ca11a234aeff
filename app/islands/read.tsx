import { Reception } from '../[locale]/read/reception.tsx';
import { EraseHere } from '../erase/erase-control.tsx';
import { TextSize } from '../layout/text-size.tsx';
import { hydrateIslands } from './hydrate.tsx';

// The script of the page for reception.
hydrateIslands({ EraseHere, Reception, TextSize });
