// The phone and its server: an answer, a refusal in words, or nobody; and the name given to each thing said.
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OwnSaying } from '../../contract/own-survey.js';
import { ownServer } from './ask.js';
import { createOp } from './op.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

interface Sent {
  readonly address: string;
  readonly init: RequestInit;
}

function answer(status: number, body: string, type = 'application/json'): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    sent.push({ address, init });
    return new Response(body, { status, headers: { 'content-type': type } });
  });
  return sent;
}

describe('ce que le téléphone demande', () => {
  it('met le lien dans le corps, jamais dans l’adresse, que les journaux retiennent', async () => {
    const sent = answer(200, '{}');
    const saying = { token: 'secret', op: 'x', say: { part: 'finish' }, screen: null } as OwnSaying;
    await ownServer.open('secret');
    await ownServer.say(saying);
    await ownServer.word({ token: 'secret', op: 'x', kind: 'free', body: 'merci' });
    await ownServer.withdraw('secret');
    await ownServer.object('secret');
    expect(sent.map(({ address }) => address)).toEqual([
      '/api/survey',
      '/api/survey/parts',
      '/api/survey/words',
      '/api/survey/withdrawal',
      '/api/survey/objection',
    ]);
    for (const { init } of sent) {
      expect(init.method).toBe('POST');
      expect(JSON.parse(String(init.body))).toMatchObject({ token: 'secret' });
    }
  });
});

describe('ce qui revient', () => {
  it('est une réponse', async () => {
    answer(200, '{"version":3}');
    expect(await ownServer.withdraw('t')).toEqual({ kind: 'done', value: { version: 3 } });
  });

  it('est un refus, avec la phrase du serveur', async () => {
    answer(409, '{"detail":"L’enquête est close."}', 'application/problem+json');
    expect(await ownServer.open('t')).toEqual({
      kind: 'refused',
      sentence: 'L’enquête est close.',
      status: 409,
    });
  });

  it.each([
    ['la page d’un portail', 200, '<html>Acceptez</html>', 'text/html'],
    ['un serveur qui redémarre', 503, '{"detail":"plus tard"}', 'application/json'],
    ['un refus sans phrase', 404, '{}', 'application/json'],
    ['une réponse coupée', 200, '{"vers', 'application/json'],
    ['une réponse vide', 200, 'null', 'application/json'],
  ])('est « plus tard » devant %s', async (_, status, body, type) => {
    answer(status, body, type);
    expect(await ownServer.open('t')).toEqual({ kind: 'unreachable' });
  });

  it('est « plus tard » sans réseau, sans rien jeter', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    expect(await ownServer.open('t')).toEqual({ kind: 'unreachable' });
  });
});

describe('le nom de chaque chose dite', () => {
  const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

  it('est un identifiant de version 4, même sur un simple http', () => {
    expect(createOp()).toMatch(shape);
    const { crypto } = globalThis;
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    const names = Array.from({ length: 50 }, createOp);
    for (const name of names) expect(name).toMatch(shape);
    expect(new Set(names).size).toBe(50);
  });
});
