import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/* `npm run corpus:suites -- DIR`: see corpus-suites/run.ts. The readers are loaded as the extension's build loads them. */
const entry = fileURLToPath(new URL('corpus-suites/run.ts', import.meta.url));
await runnerImport(entry, {
  configFile: false,
  logLevel: 'error',
  root: fileURLToPath(new URL('..', import.meta.url)),
});
