import { join } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import { embedWorkers } from './embed-workers.ts';

const entry = '\0portable:entry';

/**
 * All modules of a build in one classic script, which `file:` allows where it refuses modules; each runs when it is first
 * asked for by its file name. `names` are those that may be asked for, in `folder`/_astro.
 */
export async function bundleModules(folder: string, base: string, names: readonly string[]): Promise<string> {
  const table = names.map((name) => {
    const path = join(folder, '_astro', name);
    return `${JSON.stringify(name)}: () => import(${JSON.stringify(path)})`;
  });
  const runner = JSON.stringify(join(import.meta.dirname, 'run-modules.ts'));
  const text = `import { runModules } from ${runner};\nvoid runModules({ ${table.join(', ')} });\n`;
  const start: Plugin = {
    name: 'entry',
    resolveId: (id) => (id === entry ? id : undefined),
    load: (id) => (id === entry ? text : undefined),
  };
  const script = await bundle(entry, [start, embedWorkers(base, (path) => bundle(join(folder, path), []))]);
  if (script.includes(base))
    throw new Error(`A module holds an address under ${base}; islands are given theirs as props.`);
  return script;
}

async function bundle(input: string, plugins: Plugin[]): Promise<string> {
  const bundle = await rolldown({ input, plugins, onLog: (level, log, tell) => level !== 'info' && tell(level, log) });
  const { output } = await bundle.generate({ format: 'iife', codeSplitting: false, minify: true });
  await bundle.close();
  const [{ code }, ...others] = output;
  if (others.length > 0) throw new Error(`${input} was not bundled into one script.`);
  return code;
}
