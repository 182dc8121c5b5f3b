import type { ClientDirective } from 'astro';
import { whenKept } from './when-kept.ts';

declare module 'astro' {
  interface AstroClientDirectives {
    /** The island wakes once this device keeps anything of a learner. */
    'client:kept'?: boolean;
  }
}

const directive: ClientDirective = (load) => whenKept(async () => (await load())());

export default directive;
