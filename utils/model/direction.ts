import * as v from 'valibot';

/** `mine`: I promised it; `theirs`: they promised it to me. */
export const DirectionSchema = v.picklist(['mine', 'theirs']);
export type Direction = v.InferOutput<typeof DirectionSchema>;
