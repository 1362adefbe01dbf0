// The bar of parts: one landmark of its own, or a group where two could not be told apart; what is shown is said.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PartBar } from './part-bar.js';

const parts = [
  { id: 'write', label: 'Écrire' },
  { id: 'all', label: 'Toutes', count: 12 },
] as const;

test('la part montrée est dite, et l’autre se choisit, le haut de page revenu sous les yeux [R148]', async () => {
  const scrollTo = vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  const onChoose = vi.fn();
  render(<PartBar label="Parties" parts={parts} part="write" onChoose={onChoose} />);
  expect(screen.getByRole('navigation', { name: 'Parties' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Écrire' }).getAttribute('aria-current')).toBe('page');
  const all = screen.getByRole('button', { name: /Toutes/ });
  expect([all.getAttribute('aria-current'), all.textContent]).toEqual([null, '12Toutes']);
  await userEvent.click(all);
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('all');
  expect(scrollTo).toHaveBeenCalledOnce();
  scrollTo.mockRestore();
});

test('deux barres sur une page ne font pas deux repères du même nom [R148]', () => {
  render(<PartBar isGroup label="Parties" parts={parts} part="all" onChoose={() => undefined} />);
  expect(screen.queryByRole('navigation')).toBeNull();
  expect(screen.getByRole('group', { name: 'Parties' })).toBeTruthy();
});
