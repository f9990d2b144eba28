import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One TypeScript file of the product; `path` from the project's folder, `code` without comments. */
export type ProductFile = { path: string; text: string; code: string };

/** Every TypeScript file that becomes part of the extension. */
export function productFiles(): ProductFile[] {
  return ['components', 'entrypoints', 'utils'].flatMap(folder =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => /\.tsx?$/u.test(name))
      .map(name => {
        const path = `${folder}/${name.replaceAll('\\', '/')}`;
        const text = readFileSync(join(ROOT, path), 'utf8');
        return { path, text, code: text.replace(/\/\*.*?\*\/|^\s*\/\/[^\n]*$/gmsu, '') };
      }),
  );
}

/** What a file imports: paths from the project's folder for our own files, names for packages. */
export function importsOf({ path, code }: ProductFile): { own: string[]; packages: string[] } {
  const lines = code.matchAll(
    /^(?:import\b|\} from|export\b[^'\n=]*\bfrom)[^'\n]*'([^'\n]+)'|\bimport\('([^'\n]+)'\)/gmu,
  );
  const names = [...lines].map(match => match[1] ?? match[2] ?? '');
  const isOwn = (name: string) => name.startsWith('.');
  return {
    own: names.filter(isOwn).map(name => posix.join(dirname(path), name)),
    packages: names.filter(name => !isOwn(name)),
  };
}

/** The messages of a language as they are written. */
export function messagesOf(language: 'en' | 'ru'): Record<string, string> {
  return JSON.parse(readFileSync(join(ROOT, 'utils/i18n/messages', `${language}.json`), 'utf8'));
}
