// A file brought here by pieces: what is asked of the server, what is kept, when it is in place.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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

describe('the rest of a file that does not fit', () => {
  it.each([
    ['begins elsewhere', 206, 'bytes 2-7/8'],
    ['is of a shorter file', 416, 'bytes */3'],
  ])('because it %s: all is asked again from nothing', async (_what, status, range) => {
    leave('a;b\n', '"1"');
    answer = (request, response) => {
      if (request.headers.range === undefined)
        return void response.writeHead(200, { etag: '"1"' }).end('a;b\n1;2\n');
      response.writeHead(status, { etag: '"1"', 'content-range': range }).end('b\n1;2\n');
    };
    await download(address, path, limits);
    expect(readFileSync(path, 'utf8')).toBe('a;b\n1;2\n');
    expect(asked).toHaveLength(2);
  });

  it('because it stops short: what is left is asked for', async () => {
    leave('a;b\n', '"1"');
    answer = (request, response) => {
      const from = Number(/bytes=(\d+)/.exec(request.headers.range ?? '')?.[1]);
      const rest = 'a;b\n1;2\n'.slice(from, from + 2);
      const headers = { etag: '"1"', 'content-range': `bytes ${from}-${from + 1}/8` };
      response.writeHead(206, headers).end(rest);
    };
    await download(address, path, limits);
    expect(readFileSync(path, 'utf8')).toBe('a;b\n1;2\n');
  });
});

describe('what is not the file that was asked for', () => {
  const as = (name: string) => {
    path = join(folder, name);
  };

  it.each([
    ['f.csv', '<!DOCTYPE html><title>Maintenance</title>', 'une page web à la place du fichier'],
    ['f.csv', '\ufeff \n<html lang="fr">', 'une page web à la place du fichier'],
    ['f.csv', '', 'un fichier vide'],
    ['f.zip', 'a;b\n1;2\n', 'autre chose qu’un fichier .zip'],
    ['f.xlsx', 'a;b\n1;2\n', 'autre chose qu’un fichier .xlsx'],
    ['f.parquet', 'a;b\n1;2\n', 'autre chose qu’un fichier .parquet'],
    ['EPCI.geojson.gz', '{"features":[]}', 'autre chose qu’un fichier .gz'],
    ['EPCI.geojson', 'a;b\n1;2\n', 'autre chose que des contours (GeoJSON)'],
  ])('%s: %j is refused, and nothing of it is kept', async (name, text, fact) => {
    as(name);
    writeFileSync(path, 'older');
    give(text, { etag: '"1"' });
    await expect(download(address, path, limits)).rejects.toMatchObject({
      code: 'data/content',
      message: expect.stringContaining(`a donné ${fact}. Rien n’a été gardé.`),
    });
    expect(readdirSync(folder)).toEqual([name]);
    expect(readFileSync(path, 'utf8')).toBe('older');
  });

  it.each([
    ['f.zip', 'PK\u0003\u0004…'],
    ['f.parquet', 'PAR1…'],
    ['EPCI.geojson', ' {"features":[]}'],
    ['f.dat', '?'],
  ])('%s: %j is taken for what its name says', async (name, text) => {
    as(name);
    give(text);
    expect(await download(address, path, limits)).toMatchObject({ resumed: 0 });
  });

  it('is told by the print that its address asks for, which is never sent', async () => {
    const sha256 = createHash('sha256').update('a;b\n').digest('hex');
    give('a;b\n', { etag: '"1"' });
    expect(await download(`${address}#sha256=${sha256}`, path, limits)).toMatchObject({ sha256 });
    rmSync(path);
    await expect(download(`${address}#sha256=${'0'.repeat(64)}`, path, limits)).rejects.toMatchObject({
      code: 'data/checksum',
      message: expect.stringContaining(`une autre empreinte (${sha256})`),
    });
    expect(readdirSync(join(folder, 'below'))).toEqual([]);
  });
});

describe('a disk that will not hold it', () => {
  it('is told in a sentence: a file stands where a folder should', async () => {
    writeFileSync(join(folder, 'below'), 'a file');
    give('x');
    await expect(download(address, path, limits)).rejects.toMatchObject({ code: 'data/disk' });
  });

  it('is told in a sentence: a folder stands where the file should', async () => {
    path = join(folder, 'f.csv');
    mkdirSync(path);
    give('x');
    await expect(download(address, path, limits)).rejects.toMatchObject({
      code: 'data/disk',
      message: expect.stringContaining('un dossier porte déjà ce nom'),
    });
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
    await expect(download(address, path, limits)).rejects.toMatchObject({
      code: 'data/refused',
      message: expect.stringContaining(`a répondu ${status}.`),
    });
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
