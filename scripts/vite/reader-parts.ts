import type { Rolldown, UserConfig } from 'vite';
import { READER_FILES } from '../../utils/platform/reader-files.ts';
import { plainScripts } from './plain-scripts.ts';

type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/** Decides which file a module that several readers use goes into: LinkedIn's is run with `common` only. */
function partOf(id: string, modules: Modules): string {
  const users = new Set([id]);
  for (const user of users) {
    for (const importer of modules.getModuleInfo(user)?.importers ?? []) users.add(importer);
  }
  return [...users].some(user => user.endsWith('/entrypoints/read-linkedin.ts')) ? 'common' : 'layers';
}

/** Builds the readers together: what they share lies in files of its own, so that no click loads what its page needs not. */
export const READER_PARTS: UserConfig = {
  plugins: [plainScripts(Object.values(READER_FILES))],
  build: {
    modulePreload: { polyfill: false },
    rolldownOptions: {
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: 'readers/[name].js',
        chunkFileNames: 'readers/[name].js',
        codeSplitting: { groups: [{ name: partOf, debugName: 'shared', minShareCount: 2 }] },
      },
    },
  },
};
