import { basename } from 'node:path';
import type { ESTree, Plugin, Rolldown } from 'vite';

type Statement = ESTree.Program['body'][number];

/**
 * Turns the chunks of a build into plain scripts, which `scripting.executeScript` runs one after the other: what a
 * chunk exports becomes a global variable of the world that they share (never the page's), and the default export of
 * an entry is the value of its script. `runs` are the files that are run together: each may need those before it.
 */
export function plainScripts(runs: readonly (readonly string[])[]): Plugin {
  return {
    name: 'kept:plain-scripts',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const missing = runs.flatMap(run => missingIn(run, chunk));
        if (missing.length > 0) this.error(`${chunk.fileName} would be run before ${missing.join(', ')}`);
        chunk.code = plainScript(chunk, this.parse(chunk.code));
      }
    },
  };
}

function missingIn(run: readonly string[], { fileName, imports }: Rolldown.OutputChunk): string[] {
  const before = run.slice(0, Math.max(0, run.indexOf(fileName)));
  return run.includes(fileName) ? imports.filter(file => !before.includes(file)) : [];
}

/** A chunk as a plain script, which finds what it imports where those before it have left it. */
export function plainScript(chunk: Rolldown.OutputChunk, { body }: ESTree.Program): string {
  const lines = body.map(statement => plain(statement, chunk));
  return `(()=>{"use strict";${lines.join('\n')}})();\n`;
}

function plain(statement: Statement, chunk: Rolldown.OutputChunk): string {
  if (statement.type === 'ImportDeclaration') return fromGlobal(statement);
  if (statement.type === 'ExportNamedDeclaration') {
    const names = statement.specifiers.map(({ exported, local }) => [nameOf(exported), nameOf(local)]);
    const result = names.find(([name]) => name === 'default');
    if (result) return `return ${result[1]};`;
    return `${globalFor(chunk.fileName)}={${names.map(pair => pair.join(':')).join(',')}};`;
  }
  return chunk.code.slice(statement.start, statement.end);
}

/** The statement that takes what another file exports from the variable in which its plain script has left it. */
export function fromGlobal({
  specifiers,
  source,
}: ESTree.ImportDeclaration | ESTree.ExportNamedDeclaration): string {
  const names = specifiers.map(one => {
    if (one.type === 'ImportSpecifier') return `${nameOf(one.imported)}:${one.local.name}`;
    return one.type === 'ExportSpecifier' ? `${nameOf(one.local)}:${nameOf(one.exported)}` : '';
  });
  return names.length === 0 || !source ? '' : `const{${names.join(',')}}=${globalFor(source.value)};`;
}

function nameOf(name: ESTree.ModuleExportName): string {
  return name.type === 'Literal' ? JSON.stringify(name.value) : name.name;
}

/** The variable that holds what a file exports: `readers/any-page.js` → `globalThis.keptAnyPage`. */
export function globalFor(file: string): string {
  const words = basename(file, '.js').split('-');
  return `globalThis.kept${words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}
