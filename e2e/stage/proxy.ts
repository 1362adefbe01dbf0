// A small proxy without stickiness: each connection goes to the next instance that answers.
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A door before several instances. */
export interface ProxyDoor {
  readonly address: string;
  close(): Promise<void>;
}

function pipe(client: Socket, port: number, onRefused: () => void): void {
  const behind = connect({ port, host: '127.0.0.1' });
  let answered = false;
  behind.once('connect', () => {
    answered = true;
    client.pipe(behind).pipe(client);
  });
  behind.on('error', () => (answered ? client.destroy() : onRefused()));
  client.on('error', () => behind.destroy());
  client.on('close', () => behind.destroy());
  behind.on('close', () => answered && client.destroy());
}

/** Opens a proxy on `port` before the instances that listen on `behind`. */
export async function openProxy(port: number, behind: readonly number[]): Promise<ProxyDoor> {
  let turn = 0;
  const sockets = new Set<Socket>();
  const server: Server = createServer((client) => {
    sockets.add(client);
    client.once('close', () => sockets.delete(client));
    const attempt = (left: number): void => {
      const chosen = behind[turn % behind.length] ?? 0;
      turn += 1;
      if (left === 0) client.destroy();
      else pipe(client, chosen, () => attempt(left - 1));
    };
    attempt(behind.length);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  return {
    address: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
