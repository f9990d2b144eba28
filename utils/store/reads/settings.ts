import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings, SettingsSchema } from '../../model/settings.ts';
import type { KeptSchema } from '../schema.ts';

/** Where settings are read from: the database, or the transaction of an action. */
type SettingsSource = {
  get(store: 'settings', key: 'settings'): Promise<KeptSchema['settings']['value'] | undefined>;
};

/** The user's settings; what is missing or no longer valid has its default. */
export async function readSettings(store: SettingsSource): Promise<Settings> {
  const stored = await store.get('settings', 'settings');
  const parsed = v.safeParse(SettingsSchema, stored?.name === 'settings' ? stored.settings : {});
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}
