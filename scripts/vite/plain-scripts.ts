import { basename } from 'node:path';
import type { ESTree, Plugin, Rolldown } from 'vite';

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
        const lines = this.parse(chunk.code).body.map(statement => plain(statement, chunk));
        chunk.code = `(()=>{"use strict";${lines.join('\n')}})();\n`;
      }
    },
  };
}

function missingIn(run: readonly string[], { fileName, imports }: Rolldown.OutputChunk): string[] {
  const before = run.slice(0, Math.max(0, run.indexOf(fileName)));
  return run.includes(fileName) ? imports.filter(file => !before.includes(file)) : [];
}

function plain(statement: ESTree.Program['body'][number], chunk: Rolldown.OutputChunk): string {
  if (statement.type === 'ImportDeclaration') {
    const names = statement.specifiers.map(one =>
      one.type === 'ImportSpecifier' ? `${nameOf(one.imported)}:${one.local.name}` : '',
    );
    return names.length === 0 ? '' : `const{${names.join(',')}}=${globalFor(statement.source.value)};`;
  }
  if (statement.type === 'ExportNamedDeclaration') {
    const names = statement.specifiers.map(({ exported, local }) => [nameOf(exported), nameOf(local)]);
    const result = names.find(([name]) => name === 'default');
    if (result) return `return ${result[1]};`;
    return `${globalFor(chunk.fileName)}={${names.map(pair => pair.join(':')).join(',')}};`;
  }
  return chunk.code.slice(statement.start, statement.end);
}

function nameOf(name: ESTree.ModuleExportName): string {
  return name.type === 'Literal' ? JSON.stringify(name.value) : name.name;
}

/** The variable that holds what a file exports: `readers/any-page.js` → `globalThis.keptAnyPage`. */
function globalFor(file: string): string {
  const words = basename(file, '.js').split('-');
  return `globalThis.kept${words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}
