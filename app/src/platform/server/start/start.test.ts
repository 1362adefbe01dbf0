// What the machine's keeper reads at the start.
import { createServer } from 'node:net';
import Fastify from 'fastify';
import { describe, expect, test } from 'vitest';
import { OperatorRefusal } from '../operator-refusal.js';
import { getVersion } from './folder.js';
import { listen, listLanAddresses } from './listen.js';
import { formatWelcome } from './welcome.js';

describe('listening', () => {
  test('a port already taken is told in French, with another one to try', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as { port: number };
    const attempt = listen(Fastify(), { port, host: '127.0.0.1' });
    await expect(attempt).rejects.toThrow(OperatorRefusal);
    await expect(attempt).rejects.toThrow(`PORT=${port + 1}`);
    taken.close();
  });

  test('an address of another machine is told in French', async () => {
    await expect(listen(Fastify(), { port: 0, host: '203.0.113.1' })).rejects.toThrow('HOST');
  });

  test('port 0 answers the port found', async () => {
    const http = Fastify();
    expect(await listen(http, { port: 0, host: '127.0.0.1' })).toBeGreaterThan(1023);
    await http.close();
  });
});

describe('the welcome', () => {
  const one = (address: string, internal = false) =>
    ({ address, family: 'IPv4', internal, netmask: '', mac: '', cidr: null }) as const;

  test('the hall’s network comes before virtual ones; loopback and self-made addresses are left out', () => {
    expect(
      listLanAddresses({
        lo: [one('127.0.0.1', true)],
        docker0: [one('172.17.0.1')],
        eth0: [one('169.254.3.4'), { ...one('fe80::1'), family: 'IPv6', scopeid: 0 }],
        wlan0: [one('192.168.1.20')],
      }),
    ).toEqual(['192.168.1.20', '172.17.0.1']);
  });

  test('it gives the address, the room’s address with its code, and the link', async () => {
    const text = await formatWelcome({
      here: 'http://localhost:4400',
      nearby: ['http://192.168.1.20:4400'],
      organiserPath: '/entrer#secret',
    });
    expect(text).toContain('http://localhost:4400/entrer#secret');
    expect(text).toContain('http://192.168.1.20:4400/rejoindre');
    expect(text).toMatch(/[█▀▄]{7}/);
  });

  test('alone, the machine says that it found no network', async () => {
    const text = await formatWelcome({
      here: 'http://localhost:4400',
      nearby: [],
      organiserPath: '/entrer#s',
    });
    expect(text).toContain('aucun réseau');
    expect(text).not.toMatch(/[█▀▄]{7}/);
  });

  test('the version is the package’s', () => {
    expect(getVersion()).toMatch(/^\d+\.\d+\.\d+/);
  });
});
