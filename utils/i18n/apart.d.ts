/** The messages that are loaded by some pages only; see scripts/vite/icu-messages.ts. */
declare module '*.json?apart' {
  const messages: Record<string, unknown>;
  export default messages;
}
