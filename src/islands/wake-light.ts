import { whenKept } from './when-kept.ts';

if (document.querySelector('[data-outcomes]')) whenKept(() => import('./light-page.ts'));
