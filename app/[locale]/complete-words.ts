import { catalogue } from '@/lib/catalogue/catalogue.ts';
import { listFaults } from '@/lib/catalogue/faults.ts';
import { faultsInWords } from '@/lib/catalogue/message-keys.ts';
import en from '@/messages/en.json' with { type: 'json' };
import ja from '@/messages/ja.json' with { type: 'json' };

// Refused while building, like a faulty row: a word that a language lacks would be shown as its key.
const faults = faultsInWords(catalogue, { ja, en });
if (faults.length > 0) throw new Error(`The words have ${faults.length} faults:\n${listFaults(faults)}`);
