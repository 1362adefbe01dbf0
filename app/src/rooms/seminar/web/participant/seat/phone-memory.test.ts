// What a phone keeps of a room, and that leaving keeps nothing.
import { beforeEach, describe, expect, test } from 'vitest';
import { getLastRoom, recordLastRoom } from '../join/last-room.js';
import { createShelf } from '../room/shelf.js';
import { erasePhone } from './erase-phone.js';
import { finishLeaving, recordLeaving, sendLeave } from './seat.js';

const place = { space: 'espace', room: 'salle' };
const answer = (status: number, type: string, body: string): typeof fetch =>
  (async () => new Response(body, { status, headers: { 'content-type': type } })) as typeof fetch;
const cut: typeof fetch = async () => {
  throw new TypeError('Failed to fetch');
};

beforeEach(() => localStorage.clear());

describe('[F5] les textes en cours', () => {
  test('survivent à la page, et ne passent ni d’une salle ni d’une activité à l’autre', () => {
    createShelf('salle', 'forum').write('question', 'Comment…');
    expect(createShelf('salle', 'forum').read('question')).toBe('Comment…');
    expect(createShelf('autre', 'forum').read('question')).toBeNull();
    expect(createShelf('salle', 'cafe').read('question')).toBeNull();
    createShelf('salle', 'forum').write('question', null);
    expect(createShelf('salle', 'forum').read('question')).toBeNull();
  });
});

describe('[F22] quitter', () => {
  test('efface brouillons et place, et ne touche pas à ce qui n’est pas à nous', () => {
    localStorage.setItem('autre-site', 'reste');
    createShelf('salle', 'forum').write('question', 'Comment…');
    recordLastRoom(place);
    erasePhone();
    expect(getLastRoom()).toBeNull();
    expect(Object.keys(localStorage)).toEqual(['autre-site']);
  });

  test('seule la réponse de notre serveur compte : [F21] un portail qui dit 200 n’a rien rendu', async () => {
    expect(await sendLeave(place, answer(200, 'application/json', '{"left":true}'))).toBe(true);
    expect(await sendLeave(place, answer(401, 'application/problem+json', '{}'))).toBe(true);
    expect(await sendLeave(place, answer(200, 'text/html', '<html>Identifiez-vous</html>'))).toBe(false);
    expect(await sendLeave(place, answer(200, 'application/json', '{"ok":true}'))).toBe(false);
    expect(await sendLeave(place, answer(503, 'application/problem+json', '{}'))).toBe(false);
    expect(await sendLeave(place, cut)).toBe(false);
  });

  test('sans réseau, la place est rendue avant que quelqu’un d’autre frappe', async () => {
    recordLeaving(place);
    expect(await finishLeaving(cut)).toBe(false);
    expect(await finishLeaving(answer(200, 'application/json', '{"left":true}'))).toBe(true);
    expect(await finishLeaving(cut)).toBe(true);
  });
});
