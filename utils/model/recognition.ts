import * as v from 'valibot';
import { LIMITS } from './text.ts';

/** A site on which the user may let Kept recognise people; `origins` are the match patterns that are asked for. */
export type BrowsedSite = { name: string; origins: readonly string[]; isOn: boolean };

/** What became of switching a site on: `no` is the user's own answer, `forbidden` the browser's. */
export type Switched = 'on' | 'no' | 'forbidden' | 'no-address';

/** A page asks the background under which identity keys the person of an address may be kept. */
export const KeysOfAddressSchema = v.object({
  type: v.literal('keysOfAddress'),
  url: v.pipe(v.string(), v.maxLength(LIMITS.url)),
});
export type KeysOfAddress = v.InferOutput<typeof KeysOfAddressSchema>;

/** Identity keys, the surest first. */
export const KeysSchema = v.array(v.string());
