import { readFile } from 'node:fs/promises';
import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

/**
 * Parses the ICU messages of `utils/i18n/messages/*.json` when Kept is built, so that no parser is shipped
 * and none runs when the popup opens. Plain texts stay strings.
 */
export function icuMessages(): Plugin {
  return {
    name: 'kept:icu-messages',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' },
      },
    }),
    async load(id) {
      if (!/\/utils\/i18n\/messages\/\w+\.json$/u.test(id)) return null;
      const messages: Record<string, string> = JSON.parse(await readFile(id, 'utf8'));
      const parsed = Object.entries(messages).map(([key, text]) => [
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
