import { type Change, type FileList, frame, itemsPart, type ListedFile, type Part } from './list.ts';

/** A file as the build wrote it; `name` is its place in the built folder, `text` its content if that can name other files. */
export interface BuiltFile {
  name: string;
  hash: string;
  bytes: number;
  text?: string;
}

/** A domain of the site, and the competencies whose banks belong to it. */
export interface ListedDomain {
  id: string;
  title: string;
  competencies: string[];
}

interface Build {
  files: BuiltFile[];
  domains: ListedDomain[];
  changes: Change[];
  program: string;
  /** The base path, with a slash at both ends. */
  base: string;
}

/** Pages that open whatever is kept: those that do something, and those that lead on. */
const framePages = /^(|practise\/|exams\/.*|plan\/.*|progress\/.*|glossary\/|learn\/|about\/|offline\/.*|404\.html)$/;

const partTitles: Part[] = [
  { id: frame, title: 'Home, search, glossary, plan and progress' },
  { id: itemsPart, title: 'All items, for practice and exams' },
];

/** Lists a build, each file with the parts that need it; the same build gives the same list, to the byte. */
export function makeList({ files, domains, changes, program, base }: Build): FileList {
  const byName = new Map(files.map((file) => [file.name, file]));
  const owners = new Map(files.map(({ name }) => [name, ownersOf(pathOf(name), domains)]));
  const parts = new Map<string, Set<string>>();
  for (const [name, owned] of owners) for (const part of owned) spread(name, part);

  /** A file that no part owns goes wherever a file that names it goes. */
  function spread(name: string, part: string): void {
    const own = parts.get(name) ?? new Set();
    if (own.has(part)) return;
    parts.set(name, own.add(part));
    for (const named of namesIn(byName.get(name), byName, base))
      if (owners.get(named)?.length === 0) spread(named, part);
  }

  const listed = files
    .map(({ name, hash, bytes }): ListedFile => {
      const own = [...(parts.get(name) ?? [rest])].toSorted();
      return { path: pathOf(name), hash, bytes, parts: own.includes(frame) ? [frame] : own };
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const used = new Set(listed.flatMap(({ parts }) => parts));
  const all = [
    ...partTitles,
    ...domains.map(({ id, title }) => ({ id: `domain:${id}`, title })),
    { id: 'labs', title: 'Labs and their samples' },
    { id: rest, title: 'Certifications, troubleshooting, sources and the rest' },
  ];
  return { parts: all.filter(({ id }) => used.has(id)), changes, program, files: listed };
}

const rest = 'rest';

/** The path in the address of a built file. */
function pathOf(name: string): string {
  return encodeURI(name.replace(/(^|\/)index\.html$/, '$1'));
}

/** The parts that own a path by its place; none for what belongs to whoever names it. */
function ownersOf(path: string, domains: ListedDomain[]): string[] {
  if (framePages.test(path) || /^search\/|^banks\/[^/]+\/(index|retired)\.json$/.test(path)) return [frame];
  const [, bank] = /^banks\/[^/]+\/([^/]+)\.json$/.exec(path) ?? [];
  if (bank !== undefined) {
    const owning = domains.filter(({ competencies }) => competencies.includes(bank));
    return [itemsPart, ...owning.map(({ id }) => `domain:${id}`)];
  }
  if (path.startsWith('labs/')) return ['labs'];
  if (!/(\/|\.html)$/.test(path)) return [];
  const [, domain] = /^learn\/([^/]+)\//.exec(path) ?? [];
  return [domains.some(({ id }) => id === domain) ? `domain:${domain}` : rest];
}

/** The built files that a text names, by their whole address, from the top of the site, or from where it stands itself. */
function namesIn(file: BuiltFile | undefined, byName: Map<string, BuiltFile>, base: string): Set<string> {
  const found = new Set<string>();
  // Read from the start of a run alone: an image in the page is one run of 100 KB without a dot.
  for (const [word] of file?.text?.matchAll(/(?<![\w@%~./-])[\w@%~./-]+\.\w+/g) ?? []) {
    const beside = new URL(word, `http://site/${file?.name}`).pathname.slice(1);
    for (const name of [word, word.replace(base, ''), beside]) if (byName.has(name)) found.add(name);
  }
  return found;
}
