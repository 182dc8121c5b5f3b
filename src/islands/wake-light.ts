import { whenKept } from './when-kept.ts';

whenKept(() => void import('./light-page.ts'));
