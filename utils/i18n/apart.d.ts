/* Messages in parts, each a function that reads them; see scripts/vite/icu-messages.ts. */

/** What every page needs. */
declare module '*.json?opening' {
  const read: () => Record<string, unknown>;
  export default read;
}

/** What some pages only need. */
declare module '*.json?apart' {
  const read: () => Record<string, unknown>;
  export default read;
}

/** What only those pages of the panel need that are loaded after its lists. */
declare module '*.json?pages' {
  const read: () => Record<string, unknown>;
  export default read;
}
