/* `npm run bench -- NAME`: prints the figures of one benchmark, measured in a real browser in one run. */

const BENCHES: Record<string, () => Promise<{ run(): Promise<void> }>> = {
  popup: () => import('../tests/bench/popup/run.ts'),
};

const name = process.argv[2] ?? '';
const load = BENCHES[name];
if (load) {
  await (await load()).run();
} else {
  console.error(`There is no benchmark "${name}". There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exitCode = 2;
}
