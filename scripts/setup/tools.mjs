import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/**
 * Runs a tool of the project as npm scripts do, with the programs and the Node of node_modules first on the PATH.
 * It gets no input; Ctrl+C reaches it by itself.
 * @param {string} root folder of the project
 * @param {string[]} command
 * @returns {Promise<boolean>} whether it ended well
 */
export function runTool(root, [program = '', ...args]) {
  const bin = join(root, 'node_modules', '.bin');
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
    shell: process.platform === 'win32',
  });
  return new Promise(resolve => {
    child.on('error', error => {
      console.error(error.message);
      resolve(false);
    });
    child.on('exit', code => resolve(code === 0));
  });
}
