import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { expect, onTestFinished, test } from 'vitest';
import { compare } from '../../../scripts/corpus/compare.ts';
import { ExpectationSchema } from '../../../scripts/corpus/expectation.ts';
import type { SiteAdapter } from '../../../utils/capture/contract.ts';
import { readPage } from '../../../utils/capture/read.ts';
import { pageAt } from './page.ts';

const folder = fileURLToPath(new URL('../../../utils/capture/', import.meta.url));
const readme = readFileSync(join(folder, 'README.md'), 'utf8');

/** The first block of the walk-through in a language. */
function block(language: string): string {
  const found = new RegExp(`^ +\`\`\`${language}\\n([\\s\\S]*?)^ +\`\`\``, 'mu').exec(readme)?.[1];
  if (found === undefined) throw new Error(`the walk-through shows no ${language}`);
  return found;
}

/** The adapter of the walk-through, as a newcomer would have written it into the folder of sites. */
async function adapter() {
  const scratch = mkdtempSync(join(tmpdir(), 'kept-readme-'));
  onTestFinished(() => rmSync(scratch, { recursive: true }));
  const file = join(scratch, 'club.ts');
  writeFileSync(file, block('ts').replaceAll("'../", `'${folder}`));
  const written: { default: SiteAdapter } = await import(file);
  return written.default;
}

test('the site of the walk-through reads the page of the walk-through as it says', async () => {
  const expectation = v.parse(ExpectationSchema, JSON.parse(block('json')));
  const { document, url } = pageAt(expectation.url, block('html'));
  const reading = readPage(document, url, [await adapter()]);
  expect(reading).toMatchObject({ kind: 'person', site: 'Club' });
  expect(compare(reading, expectation, () => false).remarks).toEqual([]);
});
