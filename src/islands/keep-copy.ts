import { tendCopy } from '../stores/second-copy.ts';

// Runs on every page, a moment after it has loaded.
void tendCopy().catch(() => undefined);
