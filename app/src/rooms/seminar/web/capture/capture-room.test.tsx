// The capture desk: status always in sight, people one may write for, seats that may not write.
import { render, screen } from '@testing-library/react';
import { openSpace } from '@trame/core/methods/open-space';
import { describe, expect, test } from 'vitest';
import type { OrganiserProps } from '../../../workshop/web/index.js';
import type { Attendee } from '../../contract.js';
import { createSteps } from '../participant/testing/agenda.js';
import type { OrganiserFaces } from '../room/index.js';
import { holdFaces } from '../room/testing/hold-faces.js';
import { createScene } from '../room/testing/scene.js';
import { CaptureRoom } from './capture-room.js';
import { copy } from './copy.fr.js';
import { explainLine } from './status-line.js';

const guest = (id: string, displayName: string, memberId: string | null = null): Attendee => ({
  id,
  displayName,
  organisationId: null,
  organisationName: null,
  family: null,
  presence: 'invited',
  consentToPrint: false,
  memberId,
  personId: '00000000-0000-4000-8000-000000000009',
});
const faces: OrganiserFaces = holdFaces({
  'open-space': {
    capture: ({ people, namePerson }: OrganiserProps) => (
      <p>{people.map(({ id }) => namePerson({ id })).join(', ')}</p>
    ),
  },
});

function show(role: 'scribe' | 'observer' = 'scribe') {
  const scene = createScene({ methods: [openSpace as never], agenda: createSteps(), role });
  render(
    <CaptureRoom
      faces={faces}
      useRoom={scene.useRoom}
      space="s"
      room="r"
      as="seat"
      guests={[guest('a1', 'Cheffe d’entreprise 1')]}
      links={null}
    />,
  );
  return scene;
}

describe('the capture desk', () => {
  test('[R085] opens on the activity that takes paper, with the attendance list at hand', () => {
    show();
    expect(screen.getByRole('heading', { level: 1, name: 'Saisie express' })).toBeTruthy();
    expect(screen.getByText('Cheffe d’entreprise 1')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('tout est enregistré');
  });

  test('a seat that only reads is told what to ask for', () => {
    show('observer');
    expect(screen.getByText('Demandez à la personne qui anime un lien de scribe.')).toBeTruthy();
    expect(screen.queryByText('Cheffe d’entreprise 1')).toBeNull();
  });

  test('« n en attente » stays in sight, then what must be looked at again', () => {
    const { set } = show();
    set({ status: 'offline', pending: 2 });
    expect(screen.getByRole('status').textContent).toContain('hors ligne · 2 en attente');
    expect(explainLine({ status: 'live', pending: 0, refused: 1 }, copy)).toBe('en direct · 1 à revoir');
    expect(explainLine({ status: 'offline', pending: 0, refused: 0 }, copy)).toBe(
      'hors ligne · vos textes sont gardés sur cette machine',
    );
  });
});
