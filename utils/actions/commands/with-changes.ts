/** The given values only: an absent one must not overwrite. */
export function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const given: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const key in values) {
    const value = values[key];
    if (isDefined(value)) given[key] = value;
  }
  return given;
}

function isDefined<T>(value: T): value is Exclude<T, undefined> {
  return value !== undefined;
}

/** A record without some of its optional fields. */
export function without<R extends object, K extends keyof R>(record: R, fields: readonly K[]): Omit<R, K> {
  const rest: Partial<R> & Omit<R, K> = { ...record };
  for (const field of fields) delete rest[field];
  return rest;
}
