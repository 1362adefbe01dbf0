// A café before the day: a theme taken from an earlier seminar, rounds, and the time that follows.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { WORLD_CAFE_DEFAULTS, type WorldCafeSettings } from '@trame/core/methods/world-cafe';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { CafePrepare } from './cafe-prepare.js';

const SOURCE = { seminar: 's2', activity: 'forum', item: 'op-1' };
const CARRY = [
  { id: 'c1', kind: 'challenge' as const, text: 'Aucun bus le matin', group: null, source: SOURCE },
];

function show() {
  const told = vi.fn<(settings: WorldCafeSettings) => void>();
  function Editor() {
    const [settings, setSettings] = useState<WorldCafeSettings>(WORLD_CAFE_DEFAULTS);
    const change = (next: WorldCafeSettings) => {
      told(next);
      setSettings(next);
    };
    return <CafePrepare settings={settings} onChange={change} carry={CARRY} people={[]} isFrozen={false} />;
  }
  render(<Editor />);
  return () => told.mock.lastCall?.[0];
}

test('a challenge becomes a theme that keeps the way back, once [R056]', async () => {
  const read = show();
  await userEvent.click(screen.getByText(/Reprendre d’un séminaire précédent/));
  await userEvent.click(screen.getByRole('button', { name: /En faire un thème.: «.Aucun bus/ }));
  expect(read()?.themes).toMatchObject([{ title: 'Aucun bus le matin', sources: [SOURCE] }]);
  expect(screen.queryByRole('button', { name: /En faire un thème/ })).toBeNull();
  expect(screen.getByText(/1\sthème font 50\smin/)).toBeTruthy();
});

test('rounds are a number, or as many as themes', async () => {
  const read = show();
  const field = screen.getByRole('textbox', { name: 'Nombre de tours' });
  await userEvent.type(field, '3{Enter}');
  expect(read()?.rounds).toBe(3);
  await userEvent.clear(field);
  await userEvent.tab();
  expect(read()?.rounds).toBeNull();
});
