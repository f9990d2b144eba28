import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

/** The language whose messages name the keys of all; a test holds the others to the same keys. */
const FIRST = 'en';

/**
 * Parses the ICU messages of `utils/i18n/messages/*.json` when Kept is built, so that no parser is shipped
 * and none runs when the popup opens. Plain texts stay strings, and keys are shipped once for all languages. With the
 * name of a part behind the file's name, as in `?opening`, come the messages that `partOf` puts into it; what is
 * imported then is a function that gives them, so that nobody reads the texts of a language that is not shown.
 */
export function icuMessages(partOf: (key: string) => string = () => 'opening'): Plugin {
  return {
    name: 'kept:icu-messages',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' },
      },
    }),
    async load(id) {
      const [, language, query = ''] = /\/utils\/i18n\/messages\/(\w+)\.json(\?.*)?$/u.exec(id) ?? [];
      if (language === undefined) return null;
      const isWanted = (key: string) => query === '' || query === `?${partOf(key)}`;
      const read = (name: string) => readMessages(join(dirname(id), `${name}.json`), isWanted);
      if (query === '')
        return { code: `export default ${jsonText(await read(language))};`, moduleType: 'js' };
      const code =
        language === FIRST
          ? `export default () => ${jsonText(await read(FIRST))};`
          : byKeys(Object.keys(await read(FIRST)), await read(language), `./${FIRST}.json${query}`);
      return { code, moduleType: 'js' };
    },
  };
}

type Messages = Record<string, ReturnType<typeof parse> | string>;

async function readMessages(file: string, isWanted: (key: string) => boolean): Promise<Messages> {
  const messages: Record<string, string> = JSON.parse(await readFile(file, 'utf8'));
  const wanted = Object.entries(messages).filter(([key]) => isWanted(key));
  return Object.fromEntries(wanted.map(([key, text]) => [key, parsed(text)]));
}

function parsed(text: string): Messages[string] {
  return /[{}'<#]/u.test(text) ? parse(text, { ignoreTag: true }) : text;
}

/** Messages in the order of the keys of another language's module, without their own. */
function byKeys(keys: readonly string[], messages: Messages, first: string): string {
  return `import first from ${JSON.stringify(first)};
export default () => {
  const texts = ${jsonText(keys.map(key => messages[key]))};
  return Object.fromEntries(Object.keys(first()).map((key, index) => [key, texts[index]]));
};`;
}

/** Engines read JSON in a string faster than a literal. */
function jsonText(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
