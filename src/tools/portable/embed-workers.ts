import type { Plugin } from 'rolldown';
import { parseSync, Visitor, type ESTree } from 'rolldown/utils';
import { splice, type Edit } from './splice.ts';

const prefix = 'portable:worker:';

/**
 * Carries workers within the script that starts them, as a browser takes none from a file: `new Worker(trust(address))` of
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
  const { program } = parseSync('module.js', code);
  const texts = readTexts(program);
  new Visitor({
    NewExpression: ({ callee, arguments: [made, options] }) => {
      if (callee.type !== 'Identifier' || callee.name !== 'Worker' || !made) return;
      // What the policy trusts is an address; it stays the policy's to say.
      const place = (made.type === 'CallExpression' && made.arguments[0]) || made;
      const address = place.type === 'Identifier' ? texts.get(place.name) : readText(place);
      if (!address?.startsWith(base)) throw new Error('A worker is started from what is no address of the site.');
      const name = `workerText${imports.length}`;
      imports.push(`import ${name} from ${JSON.stringify(prefix + address.slice(base.length))};\n`);
      const text = `URL.createObjectURL(new Blob([${name}],{type:"text/javascript"}))`;
      edits.push({ start: place.start, end: place.end, text });
      // It is no module any more, and as one it would not start from a file.
      if (options) edits.push({ start: made.end, end: options.end, text: '' });
    },
  }).visit(program);
  return imports.join('') + splice(code, edits);
}

/** The texts that names of the module itself stand for; within a function the same name may be another. */
function readTexts({ body }: ESTree.Program): Map<string, string> {
  const texts = new Map<string, string>();
  for (const statement of body) {
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declarations) {
      const text = init ? readText(init) : undefined;
      if (id.type === 'Identifier' && text !== undefined) texts.set(id.name, text);
    }
  }
  return texts;
}

function readText(node: ESTree.Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type !== 'TemplateLiteral' || node.expressions.length > 0) return undefined;
  return node.quasis[0]?.value.cooked ?? undefined;
}
