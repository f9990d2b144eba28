import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds a module and all that it imports into the text of a program for a page, in which `bench` has its exports. */
export async function programOf(entry: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'bench' } },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`${entry} was not built`);
  return output.output[0].code;
}
