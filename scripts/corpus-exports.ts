import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/* `npm run corpus:exports -- DIR`: see corpus-exports/run.ts. The list of formats is made by Vite, so it is loaded by Vite. */
const entry = fileURLToPath(new URL('corpus-exports/run.ts', import.meta.url));
await runnerImport(entry, {
  configFile: false,
  logLevel: 'error',
  root: fileURLToPath(new URL('..', import.meta.url)),
});
