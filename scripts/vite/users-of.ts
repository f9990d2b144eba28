import type { Rolldown } from 'vite';

/** The part of a build that knows who imports what. */
export type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/** A module and all that import it, directly or through others. */
export function usersOf(id: string, modules: Modules): ReadonlySet<string> {
  const users = new Set([id]);
  for (const user of users) {
    for (const importer of modules.getModuleInfo(user)?.importers ?? []) users.add(importer);
  }
  return users;
}
