import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** A saved page with invented people: where it is served, its document, and the person it shows. */
export type FixturePage = { url: string; html: string; name: string };

const ExpectationSchema = v.object({
  url: v.string(),
  person: v.optional(v.object({ name: v.string() }), { name: '' }),
});

/** A fixture of `tests/fixtures`, to be served at its real address: `linkedin/profile-sdui`. */
export function fixturePage(path: string): FixturePage {
  const read = (ending: string) =>
    readFileSync(new URL(`../fixtures/${path}.${ending}`, import.meta.url), 'utf8');
  const { url, person } = v.parse(ExpectationSchema, JSON.parse(read('json')));
  return { url, html: read('html'), name: person.name };
}
