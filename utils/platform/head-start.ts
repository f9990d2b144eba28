import type { CurrentTab, TabApi } from './tab-in-front.ts';

/** The tab in front and what its reader returned, asked for while the popup's own scripts are still being loaded. */
export type HeadStart = { tab: Promise<CurrentTab | undefined>; outcome: Promise<unknown> };

declare global {
  /** Set by the popup's first script. */
  var keptHeadStart: HeadStart | undefined;
}

/**
 * The browser's own API, as promises in Manifest V3 everywhere: the polyfill would take as long to load as the head
 * start gains. Undefined outside an extension.
 */
export function nativeApi(): TabApi | undefined {
  return Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
}

/** Leaves a head start for the popup. */
export function leaveHeadStart(headStart: HeadStart): void {
  globalThis.keptHeadStart = headStart;
}

/** The head start that the popup's first script has left, if it ran. */
export function headStart(): HeadStart | undefined {
  return globalThis.keptHeadStart;
}
