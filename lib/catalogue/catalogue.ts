import { type Catalogue, faultsIn, listFaults } from './faults.ts';
import { flags } from './flags.ts';
import { items, sections } from './questionnaire.ts';
import { sources } from './sources.ts';

/** The whole catalogue, refused at load when a row of it is faulty. */
export const catalogue: Catalogue = { sections, items, flags, sources };

const faults = faultsIn(catalogue);
if (faults.length > 0) throw new Error(`The catalogue has ${faults.length} faults:\n${listFaults(faults)}`);
