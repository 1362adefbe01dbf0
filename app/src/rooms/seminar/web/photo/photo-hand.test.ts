// A photo leaves once, comes back to the charge by itself when the hall is busy, and says why when it cannot.
import { describe, expect, it } from 'vitest';
import { copy } from './copy.fr.js';
import { createPhotoHand } from './photo-hand.js';

const PLACE = { space: 's', room: 'r', as: 'seat', activity: 'emblem' } as const;
const file = new Blob(['photo'], { type: 'image/jpeg' });

const json = (status: number, body: unknown): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

interface Sent {
  readonly address: string;
  readonly method: string;
  readonly body: unknown;
}

function createHand(...answers: (() => Response)[]) {
  const sent: Sent[] = [];
  const waits: number[] = [];
  const hand = createPhotoHand(PLACE, {
    createId: () => 'p1',
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
    reach: async (address, request) => {
      sent.push({ address: String(address), method: request?.method ?? '', body: request?.body });
      const answer = answers.shift();
      if (answer === undefined) throw new TypeError('no network');
      return answer();
    },
  });
  return { hand, sent, waits };
}

describe('sending a photo', () => {
  it('[R046] gives its identifier, and an address to show it', async () => {
    const { hand, sent } = createHand(() => json(200, {}));
    expect(await hand.send(file)).toEqual({ ok: true, photo: 'p1' });
    expect(sent).toEqual([
      { address: '/api/spaces/s/rooms/r/photos?id=p1&as=seat&activity=emblem', method: 'POST', body: file },
    ]);
    expect(hand.address('p1', 'small')).toBe('/api/spaces/s/rooms/r/photos/p1/small');
  });

  it('says afterwards what is known of it', async () => {
    const { hand, sent } = createHand(
      () => json(200, {}),
      () => json(200, {}),
    );
    const words = { caption: 'L’emblème', peopleAgreed: true };
    expect(await hand.send(file, words)).toEqual({ ok: true, photo: 'p1' });
    expect(sent[1]).toEqual({
      address: '/api/spaces/s/rooms/r/photos/p1?as=seat',
      method: 'PATCH',
      body: JSON.stringify(words),
    });
  });

  it('goes again under the same identifier while the server is busy, a little later each time', async () => {
    const busy = () => json(503, { detail: 'Beaucoup de photos.' });
    const { hand, sent, waits } = createHand(busy, busy, () => json(200, {}));
    expect(await hand.send(file)).toEqual({ ok: true, photo: 'p1' });
    expect(new Set(sent.map(({ address }) => address)).size).toBe(1);
    expect(waits).toEqual([1500, 3000]);
  });

  it('gives the server’s own sentence, and ours when nobody answered', async () => {
    const refused = createHand(() => json(413, { detail: 'Trop lourde.' }));
    expect(await refused.hand.send(file)).toEqual({ ok: false, sentence: 'Trop lourde.' });
    expect(await createHand().hand.send(file)).toEqual({ ok: false, sentence: copy.unreachable });
    const portal = () => new Response('<html>', { headers: { 'content-type': 'text/html' } });
    expect(await createHand(portal).hand.send(file)).toEqual({ ok: false, sentence: copy.foreign });
  });
});
