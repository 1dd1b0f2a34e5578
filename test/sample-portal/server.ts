import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { answer } from './app/router';
import { SCREENS } from './app/screens';
import { dataset } from './data/generate';

export interface Portal {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  url: string;
  close(): Promise<void>;
  pages: { id: string; path: string; title: string; press: string }[];
}

export interface PortalOptions {
  /** 0 lets the system choose. */
  port?: number;
  /** How long each screen pretends to load, in milliseconds; left out, each takes its usual 300–900 ms. */
  delay?: number;
}

/** Starts the sample portal on loopback. */
export async function startPortal({ port = 0, delay }: PortalOptions = {}): Promise<Portal> {
  const pause = delay === undefined ? '' : String(delay);
  const server = createServer((request, response) => {
    const { status, type, body } = answer(new URL(request.url ?? '/', 'http://127.0.0.1'), pause);
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  const anyDossier = dataset('2026').dossiers[2000]?.id ?? '';
  return {
    url: `http://127.0.0.1:${address.port}`,
    pages: SCREENS.map((screen) => ({ ...screen, path: screen.path.replace('{id}', anyDossier) })),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** `tsx test/sample-portal/server.ts [--port N]` */
async function main(): Promise<void> {
  const at = process.argv.indexOf('--port');
  const portal = await startPortal({ port: at < 0 ? 0 : Number(process.argv[at + 1]) });
  console.log(`Cổng mẫu: ${portal.url}`);
  for (const page of portal.pages) console.log(`  ${portal.url}${page.path}  ${page.title}`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main();
}
