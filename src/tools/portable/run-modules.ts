import { answerer } from './answerer.ts';

type Load = (address: string) => Promise<unknown>;
type Page = Partial<Record<typeof answerer, PromiseWithResolvers<Load>>>;

/** Runs in the page: answers its imports from the modules, by file name, and runs those that the page asks for, in order. */
export async function runModules(modules: Record<string, () => Promise<unknown>>): Promise<void> {
  const names = (document.currentScript?.dataset['run'] ?? '').split(' ').filter(Boolean);
  const load: Load = async (address) => {
    const [, name = ''] = /([^/?]*)(\?.*)?$/.exec(address) ?? [];
    const module = modules[name];
    if (!module) throw new Error(`${name} is not among the modules of this copy.`);
    return module();
  };
  ((globalThis as Page)[answerer] ??= Promise.withResolvers<Load>()).resolve(load);
  for (const name of names) await load(name);
}
