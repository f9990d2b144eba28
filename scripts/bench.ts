/* `npm run bench -- NAME [DIR]`: prints the figures of one benchmark, measured in a real browser in one run. */

const BENCHES: Record<string, () => Promise<{ run(folder?: string): Promise<void> }>> = {
  capture: () => import('../tests/bench/capture/run.ts'),
  popup: () => import('../tests/bench/popup/run.ts'),
  prompts: () => import('../tests/bench/prompts/run.ts'),
};

const name = process.argv[2] ?? '';
const load = BENCHES[name];
if (load) {
  await (await load()).run(process.argv[3]);
} else {
  console.error(`There is no benchmark "${name}". There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exitCode = 2;
}
