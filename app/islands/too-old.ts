import { isSupported } from './supported.ts';

// Lets the page say that this browser is too old. Such a browser understands none of the other scripts.
if (!isSupported()) document.documentElement.dataset.unsupported = '';
