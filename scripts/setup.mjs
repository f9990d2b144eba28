import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './setup/browsers.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';

/** Folder of the project. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Makes a fresh clone ready: dependencies and the browsers named. Runs on Node 20 with nothing installed.
 * Throws an Error with a sentence for the user when something is missing that it cannot install.
 * @param {('chromium' | 'firefox')[]} browsers
 */
export function setUp(browsers) {
  ensureDependencies(ROOT);
  for (const name of browsers) console.log(`${name}: ${ensureBrowser(name)}`);
}

/**
 * Runs a command's main function; an Error ends it with its message alone and exit code 1.
 * @param {() => void | Promise<void>} main
 */
export async function runCommand(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runCommand(() => setUp(['chromium', 'firefox']));
}
