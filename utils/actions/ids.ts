import { v7 } from 'uuid';
import * as v from 'valibot';

/** Makes ids; a test gives its own. */
export type NewId = <const S extends v.GenericSchema<string, string>>(schema: S) => v.InferOutput<S>;

/** A new UUIDv7 (RFC 9562), branded for what it names. */
export const newId: NewId = schema => v.parse(schema, v7());
