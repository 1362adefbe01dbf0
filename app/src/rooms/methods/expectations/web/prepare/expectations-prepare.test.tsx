// Expectations before the day: the part that is held, the questions in other words, the time, what will be read again.
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  EXPECTATIONS_DEFAULTS,
  type ExpectationsCommand,
  type ExpectationsSettings,
  type ExpectationsState,
  expectations,
} from '@trame/core/methods/expectations';
import type { Carried } from '@trame/core/workshop';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { MethodTable, showMethod } from '../../../../workshop/web/testing/method-lab.js';
import { ExpectationsPrepare } from './expectations-prepare.js';

const CARRY: readonly Carried[] = ['Un bus', 'Un annuaire'].map((text, rank) => ({
  id: `hope-${rank}`,
  kind: 'expectation',
  text,
  group: null,
  source: { seminar: 's', activity: 'a', item: `${rank}` },
}));

function open(carry: readonly Carried[] = CARRY, isFrozen = false) {
  const seen: ExpectationsSettings[] = [EXPECTATIONS_DEFAULTS];
  function Desk() {
    const [settings, setSettings] = useState<ExpectationsSettings>(EXPECTATIONS_DEFAULTS);
    const change = (next: ExpectationsSettings) => {
      seen.push(next);
      setSettings(next);
    };
    const desk = { settings, onChange: change, carry, people: [], isFrozen };
    return <ExpectationsPrepare {...desk} />;
  }
  const table = new MethodTable<ExpectationsState, ExpectationsCommand>(expectations);
  return { ...showMethod(table, () => <Desk />), getLast: () => seen.at(-1) };
}

describe('préparer les attentes', () => {
  it('choisit ce que l’on fait, et ne demande que ce qu’il faut', async () => {
    const desk = open();
    await userEvent.click(screen.getByRole('radio', { name: 'Les attentes seulement (1-2-4)' }));
    expect(screen.queryByLabelText('La signature')).toBeNull();
    const field = screen.getByLabelText('À quatre');
    await userEvent.clear(field);
    await userEvent.type(field, '12{Enter}');
    await userEvent.type(screen.getByLabelText('Ce que nous espérons'), 'Et demain ?');
    expect(screen.getByText(/^En tout.*32 minutes/)).toBeTruthy();
    expect(desk.getLast()).toMatchObject({
      variant: 'hopes',
      durations: { fours: 12 },
      questions: { hope: 'Et demain ?', purpose: null },
    });
    expect(expectations.parseSettings(desk.getLast())).toMatchObject({ ok: true });
  });

  it('apporte les attentes à relire, toutes ou choisies [R056]', async () => {
    const desk = open();
    await userEvent.click(screen.getByRole('radio', { name: /^Relire les attentes/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Tout cocher' }));
    expect(desk.getLast()?.carried).toEqual(CARRY);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Un bus' }));
    expect(desk.getLast()?.carried.map(({ text }) => text)).toEqual(['Un annuaire']);
    expect(await desk.findFaults()).toEqual([]);
  });

  it('dit quand il n’y a rien à relire', async () => {
    open([]);
    await userEvent.click(screen.getByRole('radio', { name: /^Relire les attentes/ }));
    expect(screen.getByText(/la relecture n’aura rien à montrer/)).toBeTruthy();
  });

  it('ne change plus une fois la salle ouverte', () => {
    open(CARRY, true);
    expect(screen.getByText(/La salle est ouverte/)).toBeTruthy();
  });
});
