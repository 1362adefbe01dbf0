// The screens: the right application at each address, hashed files kept for ever, compressed copies preferred.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../../test/app.js';

const root = mkdtempSync(join(tmpdir(), 'trame-screens-'));
const web = { organiser: join(root, 'web'), participant: join(root, 'participant') };
let app: TestApp;

beforeAll(async () => {
  for (const folder of Object.values(web)) mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(web.organiser, 'index.html'), '<title>organiser</title>');
  writeFileSync(join(web.organiser, 'assets', 'main-a1B2c3D4.js'), 'plain');
  writeFileSync(join(web.organiser, 'assets', 'main-a1B2c3D4.js.br'), 'brotli');
  writeFileSync(join(web.organiser, 'favicon.svg'), '<svg/>');
  writeFileSync(join(web.participant, 'participant.html'), '<title>participant</title>');
  writeFileSync(join(web.participant, 'assets', 'phone-Z9y8X7w6.js'), 'phone');
  app = await createTestApp({ config: { web } });
});
afterAll(async () => {
  await app.close();
  rmSync(root, { recursive: true });
});

describe('screens', () => {
  test.each([
    ['/', 'organiser'],
    ['/entrer', 'organiser'],
    ['/territoires/le-creusot', 'organiser'],
    ['/sallees', 'organiser'],
    ['/rejoindre', 'participant'],
    ['/r', 'participant'],
    ['/salle/3f0c', 'participant'],
    ['/rejoindre?x=1', 'participant'],
  ])('%s opens the application of the %s', async (url, who) => {
    const reply = await app.send({ url });
    expect(reply.status).toBe(200);
    expect(reply.text).toBe(`<title>${who}</title>`);
    expect(reply.headers).toMatchObject({
      'cache-control': 'no-cache',
      'content-type': 'text/html; charset=utf-8',
    });
  });

  test('a file with a digest in its name is kept for ever, others are asked for again', async () => {
    const lasting = 'public, max-age=31536000, immutable';
    expect((await app.send({ url: '/assets/main-a1B2c3D4.js' })).headers['cache-control']).toBe(lasting);
    expect((await app.send({ url: '/assets/phone-Z9y8X7w6.js' })).headers['cache-control']).toBe(lasting);
    expect((await app.send({ url: '/favicon.svg' })).headers['cache-control']).toBe('no-cache');
  });

  test('the compressed copy is sent to whoever reads it', async () => {
    const url = '/assets/main-a1B2c3D4.js';
    const compressed = await app.send({ url, headers: { 'accept-encoding': 'br, gzip' } });
    expect(compressed.text).toBe('brotli');
    expect(compressed.headers).toMatchObject({
      'content-encoding': 'br',
      'cache-control': expect.stringContaining('immutable'),
    });
    expect(String(compressed.headers['content-type'])).toContain('javascript');
    expect((await app.send({ url })).text).toBe('plain');
  });

  test.each([
    '/assets/old-00000000.js',
    '/api/nothing',
    '/api',
    '/../package.json',
    '/assets/..%2f..%2fsecret.txt',
    '/.env',
  ])('%s is a problem, not a page', async (url) => {
    const reply = await app.send({ url });
    expect(reply.status).toBe(404);
    expect(reply.json().code).toBe('http/not-found');
  });

  test('no screen answers a write', async () => {
    expect((await app.send({ method: 'POST', url: '/rejoindre', body: {} })).status).toBe(404);
  });

  test('before the build, the page says what to do', async () => {
    const bare = await createTestApp();
    const reply = await bare.send({ url: '/' });
    expect(reply.status).toBe(503);
    expect(reply.text).toContain('npm run build');
    await bare.close();
  });
});
