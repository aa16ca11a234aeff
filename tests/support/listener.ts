import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that answers anything and lets everything in; `received` are the addresses it was asked for. `/moved` leads on. */
export async function listener() {
  const received: string[] = [];
  const server = createServer((request, response) => {
    received.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    response.setHeader('Content-Type', 'text/html');
    if (request.url === '/moved') response.writeHead(302, { Location: '/there' });
    response.end('<!doctype html><title>open</title><body>');
  });
  server.on('upgrade', (request, socket) => {
    received.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, () => done()));
  // Another name than the site's: another origin, also for what is decided by host alone.
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    received,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Counts the packets that reach a port of this machine without a connection, as calls between browsers send them. */
export async function packetListener() {
  const socket = createSocket('udp4');
  let count = 0;
  socket.on('message', () => {
    count += 1;
  });
  await new Promise<void>((done) => socket.bind(0, '127.0.0.1', () => done()));
  return { port: socket.address().port, packets: () => count, stop: () => socket.close() };
}
