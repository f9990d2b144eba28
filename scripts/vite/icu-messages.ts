import { readFile } from 'node:fs/promises';
import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

/**
 * Parses the ICU messages of `utils/i18n/messages/*.json` when Kept is built, so that no parser is shipped
 * and none runs when the popup opens. Plain texts stay strings. Messages for which `isApart` says so come only with
 * `?apart` behind the file's name, and these alone.
 */
export function icuMessages(isApart?: (key: string) => boolean): Plugin {
  return {
    name: 'kept:icu-messages',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' },
      },
    }),
    async load(id) {
      const [file = '', query] = id.split('?');
      if (!/\/utils\/i18n\/messages\/\w+\.json$/u.test(file)) return null;
      const messages: Record<string, string> = JSON.parse(await readFile(file, 'utf8'));
      const wanted = Object.entries(messages).filter(
        ([key]) => !isApart || isApart(key) === (query === 'apart'),
      );
      const parsed = wanted.map(([key, text]) => [
        key,
        /[{}'<#]/u.test(text) ? parse(text, { ignoreTag: true }) : text,
      ]);
      return {
        code: `export default JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(parsed)))});`,
        moduleType: 'js',
      };
    },
  };
}
