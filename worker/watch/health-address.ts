/** The health over HTTP, for this machine alone: 200 when the worker is well, 503 when it is not. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Loopback } from './config-schema.ts';
import type { Health } from './health.ts';

export type HealthAddress = { readonly url: string; readonly close: () => void };

/** @throws Error when the port is taken. */
export async function serveHealth({ host, port }: Loopback, health: () => Health): Promise<HealthAddress> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const told = health();
    response.writeHead(told.healthy ? 200 : 503, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(`${JSON.stringify(told, null, 2)}\n`);
  });
  server.listen(port, host);
  await once(server, 'listening');
  const { address, port: bound, family } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${bound}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
