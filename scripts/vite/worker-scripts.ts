import { dirname, join, relative } from 'node:path/posix';
import type { ESTree, Plugin, Rolldown } from 'vite';
import { fromGlobal, globalFor, plainScript } from './plain-scripts.ts';

/**
 * Makes Chromium's background, and all that it imports, plain scripts. Chromium (156) keeps what it has compiled of a
 * service worker's plain scripts, and compiles its modules at every start; and it lets workers load scripts on demand,
 * those that were loaded when the worker was installed, but no modules. Pages that share such a file import it for its
 * effect alone, and take what it exports from where it was left.
 */
export function workerScripts(background: string): Plugin {
  return {
    name: 'kept:worker-scripts',
    generateBundle(_, bundle) {
      const entry = bundle[background];
      if (entry?.type !== 'chunk') return;
      const atOnce = inOrder([background], bundle);
      const scripts = inOrder([background, ...entry.dynamicImports], bundle);
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const isScript = scripts.includes(chunk.fileName);
        if (isScript && chunk !== entry && chunk.dynamicImports.length > 0)
          this.error(`${chunk.fileName} imports on demand, which only ${background} may`);
        const program = this.parse(chunk.code);
        const before = inOrder([chunk.fileName], bundle).filter(file => scripts.includes(file));
        chunk.code = isScript ? plainScript(chunk, program) : afterScripts(chunk, program, before);
      }
      const later = (files: string[]) => inOrder(files, bundle).filter(file => !atOnce.includes(file));
      for (const file of entry.dynamicImports) entry.code = withLoad(entry.code, file, later([file]));
      entry.code = loader(atOnce.slice(0, -1), later(entry.dynamicImports)) + entry.code;
    },
  };
}

/** Files and all that they import, each after what it needs itself. */
function inOrder(
  files: readonly string[],
  bundle: Rolldown.OutputBundle,
  found = new Set<string>(),
): string[] {
  for (const file of files) {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk' || found.has(file)) continue;
    inOrder(chunk.imports, bundle, found);
    found.add(file);
  }
  return [...found];
}

/** A chunk of pages, which stays a module; scripts import nothing themselves, so that it imports all that they need. */
function afterScripts(
  chunk: Rolldown.OutputChunk,
  { body }: ESTree.Program,
  before: readonly string[],
): string {
  const folder = dirname(chunk.fileName);
  const imports = before.map(file => `import${JSON.stringify(`./${relative(folder, file)}`)};`);
  const lines = body.map(statement => {
    const source = 'source' in statement && statement.source ? join(folder, statement.source.value) : '';
    const isFromScript = before.includes(source);
    if (isFromScript && statement.type === 'ImportDeclaration') return fromGlobal(statement);
    if (isFromScript && statement.type === 'ExportNamedDeclaration') return `export ${fromGlobal(statement)}`;
    return chunk.code.slice(statement.start, statement.end);
  });
  return [...imports, ...lines].join('\n');
}

/** The background with one import on demand replaced: what is needed for it is loaded, and its exports are the result. */
function withLoad(code: string, file: string, needed: readonly string[]): string {
  const quote = ['`', '"', "'"].find(one => code.includes(`import(${one}./${file}${one})`));
  if (!quote) throw new Error(`the background imports ${file} in a way that is not known`);
  const load = `(async()=>(keptLoad(${paths(needed)}),${globalFor(file)}))()`;
  return code.replaceAll(`import(${quote}./${file}${quote})`, load);
}

/** What stands in front of the background: a script is run once, and all are there when the browser installs them. */
function loader(atOnce: readonly string[], later: readonly string[]): string {
  return `globalThis.keptLoad = (...files) => {
  for (const file of files) {
    if (keptLoad.loaded.has(file)) continue;
    importScripts(file);
    keptLoad.loaded.add(file);
  }
};
keptLoad.loaded = new Set();
keptLoad(${paths(atOnce)});
addEventListener('install', () => keptLoad(${paths(later)}));
`;
}

function paths(files: readonly string[]): string {
  return files.map(file => JSON.stringify(`/${file}`)).join();
}
