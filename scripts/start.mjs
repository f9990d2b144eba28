/*
 * `npm start [-- --browser chromium|firefox] [--headless]`: sets up what is missing, builds Kept, and opens a browser
 * with it on a sample site. Without a display it tries everything by itself (scripts/start/main.ts).
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { findBrowser, hasDisplay } from './setup/browsers.mjs';
import { runTool } from './setup/tools.mjs';
import { ROOT, runCommand, setUp } from './setup.mjs';

/** @returns {{ browser: 'chromium' | 'firefox', isHeadless: boolean }} */
function readOptions() {
  const { values } = parseArgs({ options: { browser: { type: 'string' }, headless: { type: 'boolean' } } });
  const browser = values.browser ?? installedBrowser();
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new Error(`Kept runs in chromium and firefox, not in "${browser}".`);
  }
  return { browser, isHeadless: values.headless === true || !hasDisplay() };
}

function installedBrowser() {
  return !findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium';
}

await runCommand(async () => {
  const { browser, isHeadless } = readOptions();
  process.on('SIGINT', () => {
    console.log('Closing …');
  });
  setUp([browser]);
  const isBuilt = await runTool(ROOT, ['wxt', 'build', '-b', browser === 'firefox' ? 'firefox' : 'chrome']);
  if (!isBuilt) throw new Error('Kept could not be built, see above.');
  const mode = isHeadless ? 'headless' : 'visible';
  const isDone = await runTool(ROOT, ['node', 'scripts/start/main.ts', browser, mode]);
  if (!isDone) process.exitCode = 1;
});
