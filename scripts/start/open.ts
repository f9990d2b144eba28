import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { buildFolder } from '../browser/kept-browser.ts';
import { ROOT } from '../setup.mjs';
import type { Launch } from './main.ts';

/**
 * Opens the browser for the user: Kept pinned to the toolbar, a profile that survives restarts, and the page that
 * says what to do first. Returns when the user closes the browser or presses Ctrl+C.
 */
export async function openForUser(launch: Launch, browser: string, origin: string): Promise<void> {
  const profileDir = join(ROOT, '.profiles', browser);
  mkdirSync(profileDir, { recursive: true });
  if (browser === 'chromium') pinInChromium(profileDir);
  const kept = await launch({
    profileDir,
    isVisible: true,
    language: Intl.DateTimeFormat().resolvedOptions().locale,
  });
  if ('inFirefox' in kept) await kept.inFirefox(PIN_IN_FIREFOX);
  process.once('SIGINT', () => void kept.close());
  await kept.openTab(`${origin}/`);
  console.log(`Kept runs. The sample site: ${origin}/  Close the browser or press Ctrl+C to end.`);
  await kept.closed;
}

const PreferencesSchema = v.looseObject({
  extensions: v.optional(v.looseObject({ pinned_extensions: v.optional(v.array(v.string()), []) }), {}),
});

/** Chromium reads the pinned extensions from the profile when it starts. */
function pinInChromium(profileDir: string): void {
  const path = join(profileDir, 'Default', 'Preferences');
  mkdirSync(join(profileDir, 'Default'), { recursive: true });
  const written: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  const preferences = v.parse(PreferencesSchema, written);
  const id = unpackedId(buildFolder('chrome-mv3'));
  if (preferences.extensions.pinned_extensions.includes(id)) return;
  preferences.extensions.pinned_extensions.push(id);
  writeFileSync(path, JSON.stringify(preferences));
}

/** Chromium derives the id of an unpacked extension from its path: the first 16 bytes of a hash, in letters a to p. */
function unpackedId(path: string): string {
  const hex = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return hex.replace(/./gu, digit => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

const PIN_IN_FIREFOX = `(() => {
  const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
  const widget = CustomizableUI.getWidgetIdsInArea(CustomizableUI.AREA_ADDONS).find(id => id.startsWith('kept'));
  if (widget) CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
})()`;
