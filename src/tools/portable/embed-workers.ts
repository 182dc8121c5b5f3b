import type { Plugin } from 'rolldown';
import { parseSync, Visitor, type ESTree } from 'rolldown/utils';
import { splice, type Edit } from './splice.ts';

const prefix = 'portable:worker:';

/**
 * Carries workers within the script that starts them, as a browser takes none from a file: `new Worker(new URL('…'))` of
 * an address under the base starts one from the text of that script, bundled by `bundle` into a classic one.
 */
export function embedWorkers(base: string, bundle: (path: string) => Promise<string>): Plugin {
  return {
    name: 'embed-workers',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load: async (id) =>
      id.startsWith(`\0${prefix}`)
        ? `export default ${JSON.stringify(await bundle(id.slice(prefix.length + 1)))}`
        : undefined,
    transform: (code) => (code.includes('new Worker') ? startFromText(code, base) : undefined),
  };
}

function startFromText(code: string, base: string): string {
  const edits: Edit[] = [];
  const imports: string[] = [];
  new Visitor({
    NewExpression: ({ callee, arguments: [made] }) => {
      if (callee.type !== 'Identifier' || callee.name !== 'Worker' || !made) return;
      const address = readAddress(made);
      if (!address?.startsWith(base)) throw new Error('A worker is started from what is no address of the site.');
      const name = `workerText${imports.length}`;
      imports.push(`import ${name} from ${JSON.stringify(prefix + address.slice(base.length))};\n`);
      const text = `URL.createObjectURL(new Blob([${name}],{type:"text/javascript"}))`;
      edits.push({ start: made.start, end: made.end, text });
    },
  }).visit(parseSync('module.js', code).program);
  return imports.join('') + splice(code, edits);
}

/** The address in `'…'` or in `new URL('…', import.meta.url)`. */
function readAddress(node: ESTree.Argument): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  const [first] = node.type === 'NewExpression' ? node.arguments : [];
  return first && readAddress(first);
}
