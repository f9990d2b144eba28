import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FILE_FORMATS } from '../../../utils/model/import.ts';
import { read, told } from './reading.ts';

const FOLDER = new URL('../../fixtures/exports/', import.meta.url);
const filesOf = (format: string) =>
  readdirSync(new URL(`${format}/`, FOLDER)).filter(file => !file.endsWith('.expected.json'));

describe.each(FILE_FORMATS)('files of %s', format => {
  it.each(filesOf(format))('%s', file => {
    const path = new URL(`${format}/${file}`, FOLDER);
    const expected = JSON.parse(readFileSync(`${path.pathname}.expected.json`, 'utf8'));
    expect(told(read(readFileSync(path)))).toEqual(expected);
  });
});
