import { type Plugin, runnerImport } from 'vite';

/** What such a module exports: expressions by name, or other modules' default exports by their paths. */
type Result = Record<string, unknown>;

/**
 * Runs the modules of `utils/capture/groups/` when Kept is built and puts what they export in their place: a reader
 * holds only the sites of its group, and the popup, which has to choose the reader, none at all.
 */
export function workedOut(): Plugin {
  return {
    name: 'kept:worked-out',
    enforce: 'pre',
    async load(id) {
      if (!/\/utils\/capture\/groups\/(?!files)[\w-]+\.ts$/u.test(id)) return null;
      const { module } = await runnerImport<{ default: Result }>(id, {
        configFile: false,
        logLevel: 'error',
      });
      return { code: codeOf(module.default), moduleType: 'js' };
    },
  };
}

function codeOf(result: Result): string {
  const lines: string[] = [];
  const entries = Object.entries(result).map(([name, value], index) => {
    const key = JSON.stringify(name);
    if (value instanceof RegExp) return `${key}: ${value}`;
    lines.push(`import m${index} from ${key};`);
    return `${key}: m${index}`;
  });
  return [...lines, `export default { ${entries.join(', ')} };`].join('\n');
}
