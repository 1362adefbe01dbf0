// The status line in words.
import { describe, expect, test } from 'vitest';
import { copy as en } from '../copy.en.js';
import { copy as fr } from '../copy.fr.js';
import { explainStatus } from './status.js';

describe('[F5] la ligne d’état', () => {
  test.each([
    [{ connection: 'live', waiting: 0, refused: 0 }, 'en direct', 'good'],
    [{ connection: 'live', waiting: 1, refused: 0 }, 'en direct\u202f: 1 en attente', 'waiting'],
    [{ connection: 'offline', waiting: 2, refused: 0 }, 'hors ligne\u202f: 2 en attente', 'waiting'],
    [
      { connection: 'offline', waiting: 0, refused: 0 },
      'hors ligne\u202f: vos textes sont gardés sur ce téléphone',
      'waiting',
    ],
    [
      { connection: 'portal', waiting: 3, refused: 0 },
      'le réseau de la salle demande une identification\u202f: 3 en attente',
      'bad',
    ],
    [{ connection: 'live', waiting: 0, refused: 1 }, 'en direct\u202f: 1 à revoir', 'bad'],
    [{ connection: 'over', waiting: 0, refused: 0 }, 'séminaire terminé', 'good'],
  ] as const)('%o se dit « %s »', (facts, text, tone) => {
    expect(explainStatus(facts, fr.status)).toEqual({ text, tone });
  });

  test('en anglais aussi', () => {
    const facts = { connection: 'offline', waiting: 2, refused: 1 } as const;
    expect(explainStatus(facts, en.status).text).toContain('2 waiting, 1 to look at again');
  });
});
