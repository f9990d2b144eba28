import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/**
 * How each browser is found: the variable that names it, its commands on the PATH and its usual places, best first.
 * Chrome itself comes last: unlike Chromium and Edge it takes no extension from the command line.
 * @type {Record<BrowserName, { title: string, variable: string, commands: string[], places: string[], package: string }>}
 */
const BROWSERS = {
  chromium: {
    title: 'Chromium, Edge or Chrome',
    variable: 'KEPT_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable', 'google-chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...windowsPlaces('Chromium/Application/chrome.exe'),
      ...windowsPlaces('Microsoft/Edge/Application/msedge.exe'),
      ...windowsPlaces('Google/Chrome/Application/chrome.exe'),
    ],
    package: 'chromium',
  },
  firefox: {
    title: 'Firefox',
    variable: 'KEPT_FIREFOX',
    commands: ['firefox', 'firefox-esr'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windowsPlaces('Mozilla Firefox/firefox.exe'),
    ],
    package: 'firefox-esr',
  },
};

/**
 * Path of the installed browser, or undefined. KEPT_CHROMIUM or KEPT_FIREFOX names another one.
 * @param {BrowserName} name
 * @returns {string | undefined}
 */
export function findBrowser(name) {
  const { variable, commands, places } = BROWSERS[name];
  const named = process.env[variable];
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = commands.flatMap(command => folders.map(folder => join(folder, command)));
  return [...onPath, ...places].find(isExecutable);
}

/** Whether a window can be shown. */
export function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/**
 * Path of the browser, installed by Debian's package manager if need be and possible.
 * Throws an Error with a sentence for the user when there is none.
 * @param {BrowserName} name
 * @returns {string}
 */
export function ensureBrowser(name) {
  const found = findBrowser(name);
  if (found && !isExecutable(found)) {
    throw new Error(`${BROWSERS[name].variable} names ${found}, which cannot be run.`);
  }
  if (found) return found;
  installWithApt(BROWSERS[name].package);
  const installed = findBrowser(name);
  if (installed) return installed;
  throw new Error(
    `Please install ${BROWSERS[name].title}, or name its program in the variable ${BROWSERS[name].variable}: ` +
      'none was found here, and none could be installed.',
  );
}

/**
 * Tries to install a Debian package, as root or by a sudo that asks for no password. Says what it does; never throws.
 * @param {string} debianPackage
 */
function installWithApt(debianPackage) {
  if (process.platform !== 'linux' || !succeeds(['apt-get', '--version'])) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !succeeds(['sudo', '-n', 'true'])) return;
  const sudo = isRoot ? [] : ['sudo', '-n'];
  const env = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  console.log(`Installing ${debianPackage} (apt-get) …`);
  for (const command of [
    ['apt-get', 'update', '-q'],
    ['apt-get', 'install', '-q', '-y', '--no-install-recommends', debianPackage],
  ]) {
    const [program = '', ...rest] = [...sudo, ...env, ...command];
    spawnSync(program, rest, { stdio: ['ignore', 'inherit', 'inherit'] });
  }
}

/** @param {string[]} command */
function succeeds([program = '', ...rest]) {
  return spawnSync(program, rest, { stdio: 'ignore' }).status === 0;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} program path below a program folder */
function windowsPlaces(program) {
  const { ProgramFiles, LOCALAPPDATA } = process.env;
  const folders = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA];
  return folders.flatMap(folder => (folder ? [join(folder, program)] : []));
}
