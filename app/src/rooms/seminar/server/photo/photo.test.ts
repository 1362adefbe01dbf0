// Photos over HTTP: sent by those who may write, seen by the room alone, corrected by their authors, counted.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestSpace } from '../../../../../test/database.js';
import { createHall, enter, expectDone, type Hall, type Phone } from '../../../../../test/seminar.js';
import type { Photo } from '../../contract/photo.js';
import type { JoinCard } from '../../contract.js';

let hall: Hall;
let lead: string;
let base: string;
let code: string;
let phone: Phone;
let other: Phone;
let picture: Buffer;

const paint = (width = 800) => sharp({ create: { width, height: 600, channels: 3, background: '#1b5480' } });

beforeAll(async () => {
  hall = await createHall();
  lead = await hall.app.signIn('project-lead', hall.scope);
  const opened = expectDone(await hall.app.send({ method: 'POST', url: `${hall.url}/open`, cookie: lead }));
  const { roomId, join } = opened.json<{ roomId: string; join: JoinCard }>();
  base = `/api/spaces/${hall.scope.space}/rooms/${roomId}/photos`;
  code = join.code ?? '';
  phone = await enter(hall, { code }, { name: 'Nadia' });
  other = await enter(hall, { code });
  picture = await paint()
    .withExif({ IFD0: { Make: 'Appareil' }, IFD3: { GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer();
});
afterAll(() => hall.close());

function send(cookie: string, raw: Buffer, query: Record<string, string> = {}) {
  const url = `${base}?${new URLSearchParams({ id: randomUUID(), ...query })}`;
  return hall.app.send({
    method: 'POST',
    url,
    cookie,
    raw,
    headers: { 'content-type': 'application/octet-stream' },
  });
}

async function list(cookie = lead): Promise<readonly Photo[]> {
  return expectDone(await hall.app.send({ url: base, cookie })).json<{ photos: Photo[] }>().photos;
}

describe('a photo sent to the room', () => {
  it('[R046][R060] is kept once, whoever sends it again, and bears its author’s seat', async () => {
    const id = randomUUID();
    const activity = 'open-space';
    const first = expectDone(await send(phone.cookie, picture, { id, activity })).json<Photo>();
    expect(first).toMatchObject({
      id,
      activity,
      sheet: null,
      author: phone.member,
      caption: '',
      credit: null,
      peopleAgreed: false,
      width: 800,
      height: 600,
    });
    expect(expectDone(await send(phone.cookie, picture, { id })).json()).toEqual(first);
    expect((await list()).filter((one) => one.id === id)).toHaveLength(1);
    expect((await send(other.cookie, picture, { id })).status).toBe(404);
  });

  it('[R046] is shown in two sizes, stripped, never run, never listed by search engines', async () => {
    const { id } = expectDone(await send(lead, picture)).json<Photo>();
    for (const [size, width] of [
      ['large', 800],
      ['small', 480],
    ] as const) {
      const reply = await hall.app.http.inject({
        url: `${base}/${id}/${size}`,
        headers: { cookie: phone.cookie },
      });
      expect(reply.statusCode).toBe(200);
      expect(reply.headers).toMatchObject({
        'content-type': 'image/jpeg',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'",
        'x-robots-tag': 'noindex, noimageindex',
        'cache-control': 'private, max-age=3600, immutable',
      });
      const seen = await sharp(reply.rawPayload).metadata();
      expect([seen.width, seen.exif]).toEqual([width, undefined]);
    }
  });

  it('keeps nothing of the bytes that were sent', async () => {
    const countWith = async (bytes: Buffer) => {
      const { rows } = await hall.app.database.within(hall.scope, (tx) =>
        tx.execute<{ many: number }>(
          `select count(*)::int as many from seminar_photo_image where position(decode('${bytes.toString('hex')}', 'hex') in bytes) > 0`,
        ),
      );
      return rows[0]?.many;
    };
    // How every JPEG begins: the search itself finds what is there.
    expect(await countWith(Buffer.from([0xff, 0xd8, 0xff]))).toBeGreaterThan(0);
    expect(await countWith(Buffer.from('Appareil'))).toBe(0);
  });
});

describe('what is refused', () => {
  const problem = async (raw: Buffer, headers = {}) => {
    const reply = await hall.app.send({
      method: 'POST',
      url: `${base}?id=${randomUUID()}`,
      cookie: phone.cookie,
      raw,
      headers: { 'content-type': 'image/jpeg', ...headers },
    });
    return { status: reply.status, ...reply.json<{ code: string; detail: string }>() };
  };

  it('says in a sentence what is wrong: too heavy, not a picture, an iPhone’s format, nothing', async () => {
    expect(await problem(Buffer.alloc(40 * 1024 * 1024))).toMatchObject({
      status: 413,
      code: 'seminar/picture-too-heavy',
      detail: expect.stringContaining('12\u00a0Mo'),
    });
    expect(await problem(Buffer.from('<svg onload="alert(1)">'))).toMatchObject({
      status: 422,
      code: 'seminar/picture-unreadable',
    });
    expect(await problem(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'))).toMatchObject({
      status: 422,
      detail: expect.stringContaining('Le plus compatible'),
    });
    expect((await problem(Buffer.alloc(0))).code).toBe('seminar/picture-missing');
    expect(await problem(Buffer.from('{}'), { 'content-type': 'application/json' })).toMatchObject({
      code: 'seminar/picture-missing',
    });
    expect((await hall.app.send({ method: 'POST', url: base, cookie: phone.cookie })).status).toBe(400);
  });

  it('takes no file on a route that takes none', async () => {
    const reply = await hall.app.send({
      method: 'PATCH',
      url: `${base}/${randomUUID()}`,
      cookie: phone.cookie,
      raw: picture,
      headers: { 'content-type': 'image/jpeg' },
    });
    expect(reply.status).toBe(415);
  });

  it('stops one phone at thirty, and the seminar at two hundred', async () => {
    const full = await enter(hall, { code });
    const fill = (author: string, many: number) =>
      hall.app.database.within(hall.scope, (tx) =>
        tx.execute(
          `insert into seminar_photo (space_id, seminar_id, id, author_id, sent_at)
           select '${hall.scope.space}', '${hall.seminar}', gen_random_uuid(), '${author}', now()
           from generate_series(1, ${many})`,
        ),
      );
    await fill(full.member, 30);
    const mine = await send(full.cookie, picture);
    expect([mine.status, mine.json().code]).toEqual([409, 'seminar/photo-too-many-yours']);
    await fill(randomUUID(), 200);
    const all = await send(lead, picture);
    expect([all.status, all.json().code]).toEqual([409, 'seminar/photo-too-many']);
    await hall.app.database.within(hall.scope, (tx) =>
      tx.execute('delete from seminar_photo where id not in (select photo_id from seminar_photo_image)'),
    );
  });
});

describe('what is said of a photo', () => {
  it('[R046] is for its author and for those who keep the room: caption, credit, agreement', async () => {
    const { id } = expectDone(await send(phone.cookie, picture)).json<Photo>();
    const change = (cookie: string, body: Record<string, unknown>) =>
      hall.app.send({ method: 'PATCH', url: `${base}/${id}`, cookie, body });
    const mine = expectDone(
      await change(phone.cookie, { caption: ' Notre \u202eemblème ', credit: 'N. Exemple' }),
    ).json<Photo>();
    expect(mine).toMatchObject({ caption: 'Notre emblème', credit: 'N. Exemple', peopleAgreed: false });
    const refused = await change(other.cookie, { peopleAgreed: true });
    expect([refused.status, refused.json().code]).toEqual([403, 'seminar/photo-not-yours']);
    expect(expectDone(await change(lead, { peopleAgreed: true, credit: '' })).json()).toMatchObject({
      peopleAgreed: true,
      credit: null,
      caption: 'Notre emblème',
    });
  });

  it('is gone with its bytes when taken away', async () => {
    const { id } = expectDone(await send(phone.cookie, picture)).json<Photo>();
    const remove = (cookie: string) => hall.app.send({ method: 'DELETE', url: `${base}/${id}`, cookie });
    expect((await remove(other.cookie)).status).toBe(403);
    expect(expectDone(await remove(phone.cookie)).json()).toEqual({ removed: true });
    expect((await remove(phone.cookie)).status).toBe(404);
    expect((await hall.app.send({ url: `${base}/${id}/small`, cookie: lead })).status).toBe(404);
  });
});

describe('the booklet of the day', () => {
  it('[R046][R136] prints the photos whose people agreed, at once, and never the others', async () => {
    const words = async (raw: Buffer, body: Record<string, unknown>) => {
      const { id } = expectDone(await send(phone.cookie, raw)).json<Photo>();
      expectDone(await hall.app.send({ method: 'PATCH', url: `${base}/${id}`, cookie: lead, body }));
    };
    await words(picture, { caption: 'Vue avec accord', credit: 'N. Exemple', peopleAgreed: true });
    await words(picture, { caption: 'Vue sans accord', credit: null });
    const reply = await hall.app.http.inject({ url: `${hall.url}/booklet.pdf`, headers: { cookie: lead } });
    expect(reply.statusCode).toBe(200);
    const file = join(mkdtempSync(join(tmpdir(), 'trame-images-')), 'livret.pdf');
    writeFileSync(file, reply.rawPayload);
    const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
    expect(text).toContain('Vue avec accord');
    expect(text).toContain('N. Exemple');
    expect(text).not.toContain('Vue sans accord');
    const word = await hall.app.http.inject({ url: `${hall.url}/booklet.docx`, headers: { cookie: lead } });
    expect(word.headers['content-type']).toContain('wordprocessingml');
    expect(word.headers['content-disposition']).toContain('.docx');
    expect(word.rawPayload.subarray(0, 2).toString()).toBe('PK');
    const pair = await hall.app.signIn('lead-pair', hall.scope);
    expect((await hall.app.send({ url: `${hall.url}/booklet.docx`, cookie: pair })).status).toBe(403);
  });
});

describe('who sees and who sends', () => {
  it('is the room: not the lead pair, not the national owner, not a neighbour, not the street', async () => {
    const { id } = expectDone(await send(phone.cookie, picture)).json<Photo>();
    const elsewhere = await createTestSpace(hall.app.database, {
      kind: 'territory',
      fabrique: hall.fabrique,
    });
    const cookies = [
      [await hall.app.signIn('lead-pair', hall.scope), 403],
      [await hall.app.signIn('programme-owner', hall.scope), 403],
      [await hall.app.signIn('facilitator', elsewhere), 404],
      ['trame-device=forged-forged-forged-forged', 401],
    ] as const;
    for (const [cookie, status] of cookies) {
      expect((await hall.app.send({ url: `${base}/${id}/large`, cookie })).status).toBe(status);
      expect((await send(cookie, picture)).status).toBe(status);
    }
  });

  it('is not an observer to send, nor a participant once the seminar is closed; staff still may [R085]', async () => {
    const link = expectDone(
      await hall.app.send({
        method: 'POST',
        url: base.replace('/photos', '/links'),
        cookie: lead,
        body: { role: 'observer' },
      }),
    ).json<{ link: string }>().link;
    const observer = await enter(hall, { link });
    expect((await send(observer.cookie, picture)).status).toBe(403);
    expect((await list(observer.cookie)).length).toBeGreaterThan(0);
    expectDone(await hall.app.send({ method: 'POST', url: `${hall.url}/close`, cookie: lead }));
    const late = await send(phone.cookie, picture);
    expect([late.status, late.json().code]).toEqual([409, 'seminar/seminar-closed']);
    const sheet = 'open-space/report-form/3';
    expect(expectDone(await send(lead, picture, { sheet })).json()).toMatchObject({ sheet });
  });
});
