import { browser } from './browser.ts';

/*
 * Sites whose addresses the user lets Kept see. An origin is a match pattern: `https://*.github.com/*`. Nothing here
 * asks for anything at installation; the user's answer can be taken back in the browser's own settings, too.
 */

/** Every origin that is granted now. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/** True when all of these origins are granted; a wider grant counts. */
export function areGranted(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

/**
 * Has the browser ask the user. Must run in a click, before anything is awaited. False when the user says no; rejects
 * where the browser does not even ask.
 */
export function requestOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Gives origins back. */
export async function removeOrigins(origins: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...origins] });
}

/** Calls back after origins were granted or taken back, wherever the user did it. Returns how to stop. */
export function onGrantsChange(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  const changed = () => listener();
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}
