import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const FOLDER = fileURLToPath(new URL('sample-site', import.meta.url));
/** The same each time, so that the people kept from the site are known again after a restart. */
const PORT = 47_290;
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const AddressSchema = v.object({ port: v.number() });

/** Serves the sample site to this machine alone. If another program has the usual port, any free one is taken. */
export async function serveSampleSite(): Promise<{ origin: string; close(): void }> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const name = path === '/' ? 'index.html' : path.slice(1);
    const type = TYPES[extname(name)];
    const body =
      type && /^[\w-]+\.\w+$/u.test(name) ? await readFile(join(FOLDER, name)).catch(() => null) : null;
    if (body) response.writeHead(200, { 'content-type': type }).end(body);
    else response.writeHead(404).end();
  });
  const isListening = (await listen(server, PORT)) || (await listen(server, 0));
  if (!isListening) throw new Error('the sample site cannot be served: no port is free');
  const { port } = v.parse(AddressSchema, server.address());
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${port}`, close };
}

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise(resolve => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => resolve(true));
  });
}
