import type { UserConfig } from 'vite';
import { READER_FILES } from '../../utils/platform/reader-files.ts';
import { plainScripts } from './plain-scripts.ts';
import { type Modules, usersOf } from './users-of.ts';

/** Decides which file a module that several readers use goes into: LinkedIn's is run with `common` only. */
function partOf(id: string, modules: Modules): string {
  const isForLinkedIn = [...usersOf(id, modules)].some(user =>
    user.endsWith('/entrypoints/read-linkedin.ts'),
  );
  return isForLinkedIn ? 'common' : 'layers';
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
