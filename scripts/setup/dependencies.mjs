import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The oldest Node that runs the tools and TypeScript files directly. */
const NEEDED_NODE = [22, 18];

/**
 * Installs the dependencies when they are missing or differ from the lock file. Needs nothing but Node and npm.
 * Throws an Error with a sentence for the user when that fails.
 * @param {string} root folder of package.json
 */
export function ensureDependencies(root) {
  if (!areDependenciesCurrent(root)) {
    console.log('Installing the dependencies (npm ci) …');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const { status } = spawnSync(npm, ['ci', '--include=dev', '--include=optional', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error('The dependencies could not be installed: "npm ci" failed, see above.');
  }
  const version = toolsNodeVersion(root);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = NEEDED_NODE;
  if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
    throw new Error(`Please install Node ${NEEDED_NODE.join('.')} or later: this is Node ${version}.`);
  }
}

/**
 * True when node_modules holds exactly what the lock file names. Optional packages of other platforms may be missing.
 * @param {string} root
 */
function areDependenciesCurrent(root) {
  const installedPath = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedPath)) return false;
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(installedPath);
  const allWanted = Object.entries(wanted).every(([path, entry]) =>
    installed[path] ? installed[path].version === entry.version : path === '' || entry.optional === true,
  );
  return allWanted && Object.keys(installed).every(path => path in wanted);
}

/**
 * @param {string} path of a lock file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/**
 * Version of the Node that npm scripts run: the one in node_modules where there is one, else the system's.
 * @param {string} root
 */
function toolsNodeVersion(root) {
  const own = spawnSync(join(root, 'node_modules', '.bin', 'node'), ['--version'], { encoding: 'utf8' });
  return (own.status === 0 ? own.stdout : process.version).trim().replace('v', '');
}
