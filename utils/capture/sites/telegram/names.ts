/** Names of bots end in "bot", and no other name may (core.telegram.org/bots, 2026-11). */
export function isBot(handle: string): boolean {
  return /bot$/iu.test(handle);
}

/** The name in `@ann_poe` or `t.me/ann_poe`, if the text is nothing else. */
export function handleIn(text: string): string | undefined {
  return /^(?:@|(?:https:\/\/)?t\.me\/)?([a-z]\w{3,31})$/iu.exec(text.trim())?.[1];
}
