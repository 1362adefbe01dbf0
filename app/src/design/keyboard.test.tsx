// Components by keyboard alone: where focus goes, where it returns, and what is never done by accident.
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { formatCount, formatTime } from './format.js';
import { Button, Dialog, Menu, RadioGroup, Select, Tabs } from './index.js';

function Closing({ kind = 'plain' }: { readonly kind?: 'plain' | 'alert' }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Clore</Button>
      <Dialog title="Clore le séminaire" kind={kind} isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>Rien n’est perdu.</p>
      </Dialog>
    </>
  );
}

describe('a dialog by keyboard [R148]', () => {
  it('gives focus back to what opened it', async () => {
    render(<Closing />);
    const opener = screen.getByRole('button', { name: 'Clore' });
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(opener));
  });

  it('keeps focus inside while it is open', async () => {
    render(<Closing kind="alert" />);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const dialog = screen.getByRole('alertdialog', { name: 'Clore le séminaire' });
    await userEvent.tab();
    await userEvent.tab();
    expect(dialog.contains(document.activeElement)).toBe(true);
  });
});

describe('a menu by keyboard [R148]', () => {
  it('leaves by Escape without giving an order, focus back on its button', async () => {
    const choose = vi.fn();
    render(<Menu label="Espace" entries={[{ id: 'x', label: 'Estuaire' }]} onAction={choose} />);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('menuitem', { name: 'Estuaire' });
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('menuitem')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: /Espace/ })));
    expect(choose).not.toHaveBeenCalled();
  });
});

describe('choices by keyboard [R148]', () => {
  it.each([null, '', 'gone'])('are reached when the value (%s) is none of them', async (value) => {
    const choose = vi.fn();
    const options = [
      { id: 'loire', label: 'Loire' },
      { id: 'brière', label: 'Brière' },
    ];
    render(<RadioGroup label="Salle" options={options} value={value} onChange={choose} />);
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Loire' }));
    await userEvent.keyboard(' ');
    expect(choose).toHaveBeenCalledWith('loire');
  });
});

describe('tabs by keyboard [R148]', () => {
  it('are one stop, turn from the last to the first, and say which is chosen', async () => {
    const choose = vi.fn();
    const faces = ['Une', 'Deux'].map((label) => ({ id: label, label, content: label }));
    render(<Tabs label="Faces" faces={faces} onSelect={choose} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'Deux', selected: true })).toBe(document.activeElement);
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'Une', selected: true })).toBe(document.activeElement);
    expect(choose).toHaveBeenLastCalledWith('Une');
  });
});

const families = [
  { id: 'a', label: 'Élus' },
  { id: 'b', label: 'Habitants' },
];

describe('a choice by keyboard [R148]', () => {
  it('opens, moves and chooses', async () => {
    const choose = vi.fn();
    render(<Select label="Famille" options={families} value="a" onChange={choose} />);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findAllByRole('option')).toHaveLength(2);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(choose).toHaveBeenCalledWith('b');
  });

  it('says that nothing is chosen yet, and ties its refusal to the field', () => {
    render(<Select label="Famille" options={families} value={null} onChange={vi.fn()} error="Choisissez." />);
    const field = screen.getByRole('button', { name: /Famille/ });
    expect(field.textContent).toBe('Choisir…');
    const described = (field.getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent).join(' ')).toContain(
      'Choisissez.',
    );
  });
});

describe('what a reader sees of a value [R143]', () => {
  it('keeps one and a half in the singular in French, never in English', () => {
    const actions = { one: 'action', many: 'actions' };
    expect(formatCount(1.5, actions, 'fr')).toBe('1,5\u00a0action');
    expect(formatCount(1.5, actions, 'en')).toBe('1.5\u00a0actions');
  });

  it('writes the hour on twenty-four, in both languages', () => {
    const afternoon = new Date(2019, 2, 14, 14, 5);
    expect([formatTime(afternoon, 'fr'), formatTime(afternoon, 'en')]).toEqual(['14:05', '14:05']);
  });
});
