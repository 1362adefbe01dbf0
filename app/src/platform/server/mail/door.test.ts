// The SMTP door against a server that speaks SMTP: what leaves on the wire, and what an answer of no becomes.
import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openSmtp } from './door.js';
import type { Letter } from './letter.js';

interface Received {
  readonly from: string;
  readonly to: string;
  readonly data: string;
}

let server: Server | null = null;

/** A mail server of one connection after the other; `refuses` says no to every message. */
async function listen(refuses = false): Promise<{ readonly port: number; readonly received: Received[] }> {
  const received: Received[] = [];
  server = createServer((socket) => {
    let [from, to, data, isData] = ['', '', '', false];
    const say = (line: string) => socket.write(`${line}\r\n`);
    say('220 test');
    socket.on('data', (chunk) => {
      for (const line of chunk.toString().split('\r\n')) {
        if (isData) {
          if (line === '.') {
            isData = false;
            received.push({ from, to, data });
            say(refuses ? '554 no' : '250 kept');
          } else data += `${line}\n`;
        } else if (/^(EHLO|HELO)/.test(line)) say('250 test');
        else if (line.startsWith('MAIL FROM')) {
          from = line;
          say('250 ok');
        } else if (line.startsWith('RCPT TO')) {
          to = line;
          say('250 ok');
        } else if (line === 'DATA') {
          isData = true;
          say('354 go');
        } else if (line === 'QUIT') socket.end('221 bye\r\n');
      }
    });
    socket.on('error', () => undefined);
  });
  const opened = server;
  await new Promise<void>((resolve) => opened.listen(0, '127.0.0.1', resolve));
  const address = opened.address();
  return { port: typeof address === 'object' && address !== null ? address.port : 0, received };
}

afterEach(() => {
  server?.close();
  server = null;
});

const letter: Letter = {
  subject: 'Où en est\r\nBcc: autre@exemple.fr le quai',
  blocks: [
    { kind: 'text', text: 'Bonjour' },
    { kind: 'links', links: [{ label: 'Ça avance', href: 'https://trame.exemple.fr/api/pulse/x' }] },
  ],
};

const envelope = {
  address: 'port@exemple.fr',
  recipient: 'La "directrice"\r\nBcc: x@y.fr',
  letter,
  reference: 'abc',
};

describe('the SMTP door', () => {
  it('sends one letter to one person, in words and in HTML, under a name that stays', async () => {
    const { port, received } = await listen();
    const door = openSmtp({ url: `smtp://127.0.0.1:${port}`, from: 'Trame <trame@exemple.fr>' });
    await door.send(envelope);
    door.close();
    expect(received).toHaveLength(1);
    expect(received[0]?.from).toContain('trame@exemple.fr');
    expect(received[0]?.to).toContain('port@exemple.fr');
    expect(received[0]?.data).toContain('Message-ID: <abc@exemple.fr>');
    expect(received[0]?.data).toContain('text/plain');
    expect(received[0]?.data).toContain('text/html');
    expect(received[0]?.data).toMatch(/Auto-Submitted: auto-generated/i);
  });

  it('lets no line break of a subject or of a name add a reader', async () => {
    const { port, received } = await listen();
    const door = openSmtp({ url: `smtp://127.0.0.1:${port}`, from: 'trame@exemple.fr' });
    await door.send(envelope);
    door.close();
    expect(received[0]?.data.split('MIME-Version')[0]).not.toMatch(/^Bcc:/im);
    expect(received).toHaveLength(1);
  });

  it('throws when the server says no, or when there is none', async () => {
    const { port } = await listen(true);
    const door = openSmtp({ url: `smtp://127.0.0.1:${port}`, from: 'trame@exemple.fr' });
    await expect(door.send(envelope)).rejects.toThrow();
    door.close();
    const nowhere = openSmtp({ url: 'smtp://127.0.0.1:1', from: 'trame@exemple.fr' });
    await expect(nowhere.send(envelope)).rejects.toThrow();
    nowhere.close();
  });
});
