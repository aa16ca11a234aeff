import { chosenLocale } from '@/lib/record/preferences.ts';
import { isAnythingKept } from '@/lib/record/storage-names.ts';
import { recordEarlyInput } from './early-input.ts';
import './too-old.ts';

// The check's first script. It is small, because nothing is painted before it has run. The exported page shows the first
// question in its own language; where a visit is kept, or another language was chosen, that is the wrong one.
const { dataset, lang } = document.documentElement;
if (dataset.unsupported === undefined) {
  if (isAnythingKept() || (chosenLocale() ?? lang) !== lang) dataset.opening = '';
  recordEarlyInput();
}
