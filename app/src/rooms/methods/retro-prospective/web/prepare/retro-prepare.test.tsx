// The library before the day: cards dealt, tied to challenges, balanced; minutes.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RETRO_DEFAULTS, type RetroSettings } from '@trame/core/methods/retro-prospective';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { ids } from '../../../../../../test/invented-fabrique.js';
import { showScreen } from '../../../../../../test/screen.js';
import { fr } from '../../../../workshop/web/testing/lab.js';
import { RetroPrepare } from './retro-prepare.js';

const CARRY = [
  {
    id: 'c1',
    kind: 'challenge' as const,
    text: 'Aucun bus avant six heures',
    group: null,
    source: { seminar: 's2', activity: 'forum', item: 'op-1' },
  },
];

const OWN = {
  id: ids.campus,
  title: 'Le port s’ensable',
  happening: 'Le tirant d’eau baisse d’un mètre.',
  here: null,
  stakes: null,
  question: null,
  polarity: 'threat' as const,
  form: 'break' as const,
  transitions: [],
  place: null,
  sources: [],
  figures: ['population' as const],
  version: 2,
};
const TIDE = { ...OWN, id: ids.brand, title: 'La marée monte' };

/** The editor at its address: the territory's own cards are read from there. */
async function show({ isFrozen = false, own = [] as readonly (typeof OWN)[] } = {}) {
  const told = vi.fn<(settings: RetroSettings) => void>();
  function Editor() {
    const [settings, setSettings] = useState<RetroSettings>(RETRO_DEFAULTS);
    const change = (next: RetroSettings) => {
      told(next);
      setSettings(next);
    };
    return (
      <RetroPrepare settings={settings} onChange={change} carry={CARRY} people={[]} isFrozen={isFrozen} />
    );
  }
  showScreen({
    at: `/espaces/${ids.estuary}/conducteur`,
    screens: [
      {
        path: '/espaces/$space/conducteur',
        title: { fr: 'Conducteur', en: 'Agenda' },
        load: async () => ({ Screen: Editor }),
      },
    ],
    answers: { [`GET /api/spaces/${ids.estuary}/situations`]: { situations: own, figures: [], given: [] } },
  });
  await screen.findByRole('textbox', { name: 'Solutions' });
  return () => told.mock.lastCall?.[0];
}

test('a card is tied to the challenges it makes concrete, nothing is retyped [R056]', async () => {
  const read = await show();
  await userEvent.click(screen.getByRole('button', { name: fr('Modifier « Une commande à absorber »') }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.click(dialog.getByText(/Défis qu’elle rend concrets/));
  await userEvent.click(dialog.getByRole('checkbox', { name: 'Aucun bus avant six heures' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Enregistrer' }));
  const card = read()?.situations.find(({ id }) => id === 'big-order');
  expect(card?.sources).toEqual([CARRY[0]?.source]);
});

test('a card leaves the set, or the library', async () => {
  const read = await show();
  const name = fr('Donner aux groupes « Le cycle se retourne »');
  await userEvent.click(screen.getByRole('checkbox', { name }));
  expect(read()?.offered).toHaveLength(4);
  await userEvent.click(screen.getByRole('button', { name: fr('Modifier « Le cycle se retourne »') }));
  await userEvent.click(screen.getByRole('button', { name: 'Retirer de la bibliothèque' }));
  expect(read()?.situations).toHaveLength(4);
});

test('minutes are whole numbers; anything else is left as it was', async () => {
  const read = await show();
  const field = screen.getByRole('textbox', { name: 'Solutions' });
  await userEvent.clear(field);
  await userEvent.type(field, '20{Enter}');
  expect(read()?.durations.solutions).toBe(20);
  await userEvent.clear(field);
  await userEvent.type(field, 'vingt{Enter}');
  expect(read()?.durations.solutions).toBe(20);
});

test('once the room is open, it is read and no longer changed', async () => {
  await show({ isFrozen: true, own: [OWN] });
  expect(screen.queryByText('Prendre parmi les situations d’ici')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Écrire une situation' })).toBeNull();
  expect(screen.getByText(/se modifient depuis la console/)).toBeTruthy();
});

test('the territory’s own cards are taken without being retyped, and replace the publication’s examples', async () => {
  const read = await show({ own: [OWN, TIDE] });
  await userEvent.click(await screen.findByRole('button', { name: fr('Prendre « Le port s’ensable »') }));
  const { figures: _figures, version: _version, ...dealt } = OWN;
  expect(read()?.situations.at(-1)).toEqual(dealt);
  expect(read()?.offered).toEqual([OWN.id]);
  expect(screen.getByText('déjà dans la liste')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: fr('Prendre « La marée monte »') }));
  expect(read()?.offered).toEqual([OWN.id, TIDE.id]);
});

test('all of them are taken at once', async () => {
  const read = await show({ own: [OWN, TIDE] });
  await userEvent.click(await screen.findByRole('button', { name: 'Les prendre toutes' }));
  expect(read()?.offered).toEqual([OWN.id, TIDE.id]);
});

test('a territory without a card is led to write one', async () => {
  await show();
  const link = await screen.findByRole('link', { name: 'En écrire une' });
  expect(link.getAttribute('href')).toBe(`/espaces/${ids.estuary}/situations`);
});
