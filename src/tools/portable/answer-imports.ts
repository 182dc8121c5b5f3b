import { parseSync, Visitor } from 'rolldown/utils';
import { answerer } from './answerer.ts';
import { splice, type Edit } from './splice.ts';

/** A classic script with each of its `import(…)` answered from the modules of the page, as `file:` refuses to import. */
export function answerImports(script: string): string {
  const edits: Edit[] = [];
  new Visitor({
    ImportExpression: ({ start, end, source }) => {
      const waiting = `(self.${answerer}??=Promise.withResolvers()).promise`;
      edits.push({ start, end: source.start, text: `${waiting}.then(load=>load(` });
      edits.push({ start: source.end, end, text: '))' });
    },
  }).visit(parseSync('script.js', script, { sourceType: 'script' }).program);
  return splice(script, edits);
}
