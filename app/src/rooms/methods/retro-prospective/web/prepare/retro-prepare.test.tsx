// The library before the day: cards dealt, tied to challenges, balanced; minutes.
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RETRO_DEFAULTS, type RetroSettings } from '@trame/core/methods/retro-prospective';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
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

function show(isFrozen = false) {
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
  render(<Editor />);
  return () => told.mock.lastCall?.[0];
}

test('a card is tied to the challenges it makes concrete, nothing is retyped [R056]', async () => {
  const read = show();
  await userEvent.click(screen.getByRole('button', { name: fr('Modifier « Une commande à absorber »') }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.click(dialog.getByText(/Défis qu’elle rend concrets/));
  await userEvent.click(dialog.getByRole('checkbox', { name: 'Aucun bus avant six heures' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Enregistrer' }));
  const card = read()?.situations.find(({ id }) => id === 'big-order');
  expect(card?.sources).toEqual([CARRY[0]?.source]);
});

test('a card leaves the set, or the library', async () => {
  const read = show();
  const name = fr('Donner aux groupes « Le cycle se retourne »');
  await userEvent.click(screen.getByRole('checkbox', { name }));
  expect(read()?.offered).toHaveLength(4);
  await userEvent.click(screen.getByRole('button', { name: fr('Modifier « Le cycle se retourne »') }));
  await userEvent.click(screen.getByRole('button', { name: 'Retirer de la bibliothèque' }));
  expect(read()?.situations).toHaveLength(4);
});

test('minutes are whole numbers; anything else is left as it was', async () => {
  const read = show();
  const field = screen.getByRole('textbox', { name: 'Solutions' });
  await userEvent.clear(field);
  await userEvent.type(field, '20{Enter}');
  expect(read()?.durations.solutions).toBe(20);
  await userEvent.clear(field);
  await userEvent.type(field, 'vingt{Enter}');
  expect(read()?.durations.solutions).toBe(20);
});

test('once the room is open, it is read and no longer changed', () => {
  show(true);
  expect(screen.queryByRole('button', { name: 'Écrire une situation' })).toBeNull();
  expect(screen.getByText(/se modifient depuis la console/)).toBeTruthy();
});
