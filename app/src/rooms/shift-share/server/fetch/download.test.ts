// A file brought here by pieces: what is asked of the server, what is kept, when it is in place.
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { download } from './download.js';

const limits = { attempts: 2, waitMilliseconds: 1 };

let server: Server;
let address: string;
let folder: string;
let path: string;
let asked: IncomingMessage['headers'][] = [];
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.headers);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/f.csv`;
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trame-download-'));
  path = join(folder, 'below', 'f.csv');
  asked = [];
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

afterAll(() => {
  server.close();
});

const give = (text: string, headers: Readonly<Record<string, string>> = {}, status = 200) => {
  answer = (_request, response) => void response.writeHead(status, headers).end(text);
};

/** What an earlier attempt left. */
function leave(part: string, mark: string): void {
  path = join(folder, 'f.csv');
  writeFileSync(`${path}.part`, part);
  writeFileSync(`${path}.mark`, mark);
}

describe('a file brought whole', () => {
  it('is in place, alone, with its weight and its checksum', async () => {
    give('a;b\n1;2\n', { etag: '"1"' });
    expect(await download(address, path, limits)).toEqual({
      bytes: 8,
      sha256: createHash('sha256').update('a;b\n1;2\n').digest('hex'),
      resumed: 0,
    });
    expect(readdirSync(join(folder, 'below'))).toEqual(['f.csv']);
  });

  it('is asked for as it is, never packed: its bytes are those that are checked', async () => {
    give('x');
    await download(address, path, limits);
    expect(asked.map((headers) => [headers['accept-encoding'], headers.range])).toEqual([
      ['identity', undefined],
    ]);
  });

  it('may be empty', async () => {
    give('');
    expect(await download(address, path, limits)).toMatchObject({ bytes: 0 });
    expect(readFileSync(path, 'utf8')).toBe('');
  });

  it('replaces the one that was there only when it is whole', async () => {
    path = join(folder, 'f.csv');
    writeFileSync(path, 'older');
    give('non', {}, 403);
    await expect(download(address, path, limits)).rejects.toMatchObject({ code: 'data/refused' });
    expect(readFileSync(path, 'utf8')).toBe('older');
    give('newer');
    await download(address, path, limits);
    expect(readFileSync(path, 'utf8')).toBe('newer');
  });
});

describe('a file taken up again', () => {
  it('asks for the rest of the same version, and joins it to what was kept', async () => {
    leave('a;b\n', '"1"');
    give('1;2\n', { etag: '"1"' }, 206);
    expect(await download(address, path, limits)).toMatchObject({ bytes: 8, resumed: 4 });
    expect(asked[0]).toMatchObject({ range: 'bytes=4-', 'if-range': '"1"' });
    expect(readFileSync(path, 'utf8')).toBe('a;b\n1;2\n');
  });

  it('is begun again when the server answers with the whole of another version', async () => {
    leave('an older beginning', '"0"');
    give('all new', { etag: '"1"' });
    await download(address, path, limits);
    expect(readFileSync(path, 'utf8')).toBe('all new');
  });

  it('is begun again when nobody wrote down which version the part is of', async () => {
    path = join(folder, 'f.csv');
    writeFileSync(`${path}.part`, 'of what?');
    give('known');
    expect(await download(address, path, limits)).toMatchObject({ resumed: 0, bytes: 5 });
    expect(asked[0]?.range).toBeUndefined();
  });

  it('was already whole when the server has nothing more to give', async () => {
    leave('whole', '"1"');
    give('', {}, 416);
    expect(await download(address, path, limits)).toMatchObject({ bytes: 5, resumed: 5 });
    expect(readFileSync(path, 'utf8')).toBe('whole');
    expect(existsSync(`${path}.mark`)).toBe(false);
  });

  it('takes the day of the file for its version when the server gives no other', async () => {
    const day = 'Mon, 01 Jan 2024 00:00:00 GMT';
    let cuts = 0;
    answer = (_request, response) => {
      cuts += 1;
      if (cuts > 1) return void response.writeHead(206, { 'last-modified': day }).end('fin');
      response.writeHead(200, { 'last-modified': day, 'content-length': 8 });
      response.write('début', () => setTimeout(() => response.destroy(), 100));
    };
    await download(address, path, limits);
    expect(asked[1]?.['if-range']).toBe(day);
    expect(readFileSync(path, 'utf8')).toBe('débutfin');
  });
});

describe('a server that says no', () => {
  it.each([401, 403, 404, 410])('%d is told at once, with the address and what to do', async (status) => {
    give('non', {}, status);
    await expect(download(address, path, limits)).rejects.toMatchObject({
      code: 'data/refused',
      message: `${address} a répondu ${status}. L’adresse a pu changer : donnez-en une autre avec --source nom=adresse.`,
    });
    expect(asked).toHaveLength(1);
  });

  it.each([429, 503])('%d is asked again, as many times as the line is patient', async (status) => {
    give('plus tard', {}, status);
    await expect(download(address, path, limits)).rejects.toMatchObject({ code: 'data/refused' });
    expect(asked).toHaveLength(limits.attempts);
    expect(existsSync(path)).toBe(false);
  });

  it('a server that is not there is told as a cut line', async () => {
    const gone = createServer();
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
    const { port } = gone.address() as AddressInfo;
    await new Promise((resolve) => gone.close(resolve));
    await expect(download(`http://127.0.0.1:${port}/f`, path, limits)).rejects.toMatchObject({
      code: 'data/cut',
    });
  });
});
