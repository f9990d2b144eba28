import { isPluralElement, type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { isBeyondPopup, partOf } from '../utils/i18n/beyond-popup.ts';
import parsedEn from '../utils/i18n/messages/en.json' with { type: 'json' };
import parsedRu from '../utils/i18n/messages/ru.json' with { type: 'json' };
import { FILE_FORMATS } from '../utils/model/import.ts';
import { importsOf, messagesOf, type ProductFile, productFiles } from './support/product.ts';

const en = messagesOf('en');
const ru = messagesOf('ru');
const files = productFiles();
const code = files.map(file => file.code).join('\n');

/** Beginnings of keys whose last part is only known at run time, as in `field.${field}`. */
const DYNAMIC = [
  'address.formality',
  'cadence.unit',
  'capture.nothing',
  'capture.unreadable',
  'community.kind',
  'contact.direction',
  'contact.kind',
  'draft.reason',
  'field',
  'gathering.kind',
  'intro.outcome',
  'intro.what',
  'mentorship',
  'merge.reason',
  'occasion.kind',
  'origin.layer',
  'places.new',
  'possible.reason',
  'problem',
  'promise.by',
  'promise.state',
  'prompt.reason',
  'settings.language',
  'settings.theme',
  'templates.in',
  'templates.problem',
];

/** A message as the build makes it: a text, or a syntax tree where there are arguments. */
type Built = Record<string, unknown>;

const isTree = (message: unknown): message is MessageFormatElement[] => Array.isArray(message);

/** Every argument of a message with its kind, and the forms of every plural; plurals may be nested. */
function argumentsOf(message: unknown): { names: string[]; plurals: string[][] } {
  const names = new Set<string>();
  const plurals: string[][] = [];
  const visit = (element: MessageFormatElement) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return;
    names.add(`${element.value}: ${TYPE[element.type]}`);
    // Russian has one form of ordinal numbers only.
    if (isPluralElement(element) && element.pluralType === 'cardinal')
      plurals.push(Object.keys(element.options));
    if ('options' in element) {
      for (const option of Object.values(element.options)) option.value.forEach(visit);
    }
  };
  if (isTree(message)) message.forEach(visit);
  return { names: [...names].sort(), plurals };
}

/** The files that an entrypoint needs to start: what it imports for more than types and not on demand, and what that does. */
function builtFrom(path: string): Set<ProductFile> {
  const found = new Set(files.filter(file => file.path === path));
  for (const file of found) {
    const values = file.code.replace(/^import type\b[^;]*;|\bimport\('[^']+'\)/gmu, '');
    const { own } = importsOf({ ...file, code: values });
    for (const imported of files.filter(one => own.includes(one.path))) found.add(imported);
  }
  return found;
}

describe('the messages', () => {
  it('are the same in both languages', () => {
    expect(Object.keys(ru).sort()).toEqual(Object.keys(en).sort());
  });

  it('are never empty', () => {
    const all = [...Object.entries(en), ...Object.entries(ru)];
    expect(all.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('exist for every key that is asked for', () => {
    const asked = [...code.matchAll(/\bt\(\s*'([^']+)'/gu)].flatMap(match => match[1] ?? []);
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter(key => !(key in en))).toEqual([]);
  });

  it('are all in use', () => {
    const unused = Object.keys(en).filter(
      key => !code.includes(`'${key}'`) && !DYNAMIC.includes(key.slice(0, key.lastIndexOf('.'))),
    );
    expect(unused).toEqual([]);
  });

  it('that the popup does not load are not asked for in it', () => {
    const built = [...builtFrom('entrypoints/popup/main.tsx')];
    expect(built.length).toBeGreaterThan(50);
    const text = built.map(file => file.code).join('\n');
    const beginnings = [...text.matchAll(/\bt\(\s*`([^`$]*)\.\$\{/gu)].flatMap(match => match[1] ?? []);
    const asked = Object.keys(en).filter(
      key =>
        new RegExp(`\\bt\\([^)]*'${key}'`, 'u').test(text) ||
        beginnings.includes(key.slice(0, key.lastIndexOf('.'))),
    );
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter(isBeyondPopup)).toEqual([]);
  });

  it('that only the pages of the panel load are asked for in nothing else', () => {
    const pages = builtFrom('components/panel-pages.tsx');
    const others = files.filter(file => file.path.startsWith('entrypoints/')).map(file => file.path);
    const text = [...new Set(others.flatMap(path => [...builtFrom(path)]))].map(file => file.code).join('\n');
    expect(pages.size).toBeGreaterThan(50);
    const ofPages = Object.keys(en).filter(key => partOf(key) === 'pages');
    expect(ofPages.length).toBeGreaterThan(50);
    expect(ofPages.filter(key => text.includes(`'${key}'`))).toEqual([]);
  });

  it('are put together at run time only where that is declared', () => {
    const built = [...code.matchAll(/\bt\(\s*`([^`$]*)\.\$\{/gu)].flatMap(match => match[1] ?? []);
    expect([...new Set(built)].sort()).toEqual(DYNAMIC);
  });

  it('take the same arguments in both languages', () => {
    const russian: Built = parsedRu;
    const argumentsByKey = (built: Built) =>
      Object.keys(en).map(key => ({ key, names: argumentsOf(built[key]).names }));
    expect(argumentsByKey(russian)).toEqual(argumentsByKey(parsedEn));
    expect(argumentsByKey(russian).filter(({ names }) => names.length > 0)).not.toEqual([]);
  });

  it.each(FILE_FORMATS)('name files of the format %s', format => {
    for (const messages of [en, ru]) expect(messages['import.format']).toContain(` ${format} {`);
  });

  it.each<{ language: string; built: Built; forms: string[] }>([
    { language: 'English', built: parsedEn, forms: ['one', 'other'] },
    { language: 'Russian', built: parsedRu, forms: ['one', 'few', 'many', 'other'] },
  ])('have every plural form that $language needs', ({ built, forms }) => {
    const plurals = Object.values(built).flatMap(message => argumentsOf(message).plurals);
    expect(plurals.length).toBeGreaterThan(0);
    for (const plural of plurals) expect(plural).toEqual(expect.arrayContaining(forms));
  });
});
