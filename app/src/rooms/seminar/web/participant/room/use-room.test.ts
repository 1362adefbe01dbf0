// The line's view, read as a seminar: every state of the line has its word.
import type { SeminarState } from '@trame/core/seminar';
import { describe, expect, test } from 'vitest';
import type { LineStatus, LiveView as WireView } from '../../../../../live/web/index.js';
import { readView } from './use-room.js';

function createWire(change: Partial<WireView<SeminarState>> = {}): WireView<SeminarState> {
  return {
    status: 'live',
    state: null,
    seq: 3,
    settings: null,
    me: { member: 'moi', role: 'participant' },
    people: new Map([
      ['moi', { member: 'moi', role: 'participant', name: 'Nadia', family: null, attendee: null }],
    ]),
    pending: 1,
    waiting: new Set(['op-1']),
    refused: [],
    offset: 12,
    outdated: false,
    durable: true,
    ...change,
  };
}

describe('la ligne, lue par la salle', () => {
  test.each([
    ['connecting', 'opening', 'open'],
    ['live', 'live', 'open'],
    ['polling', 'live', 'open'],
    ['offline', 'offline', 'open'],
    ['captive', 'portal', 'open'],
    ['closed', 'over', 'open'],
    ['removed', 'offline', 'gone'],
  ] as const)('%s : %s, %s', (status: LineStatus, connection, phase) => {
    const view = readView(createWire({ status }), true);
    expect([view.connection, view.phase]).toEqual([connection, phase]);
  });

  test('[F5] un téléphone coupé est hors ligne, même si le flux ne le sait pas encore', () => {
    expect(readView(createWire({ status: 'live' }), false).connection).toBe('offline');
  });

  test('[F20] un serveur plus récent demande de recharger, sans rien perdre de ce qui attend', () => {
    const view = readView(createWire({ outdated: true }), true);
    expect(view.phase).toBe('stale');
    expect([...view.waiting]).toEqual(['op-1']);
    expect(view.people.map(({ name }) => name)).toEqual(['Nadia']);
  });
});
