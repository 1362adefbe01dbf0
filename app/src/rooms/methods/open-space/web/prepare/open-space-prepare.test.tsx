// An open space's settings before the day: theme, pre-flight, places and times, always settings that the method takes.
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OPEN_SPACE_DEFAULTS, type OpenSpaceSettings, openSpace } from '@trame/core/methods/open-space';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { OpenSpacePrepare } from './open-space-prepare.js';

const user = userEvent.setup({ delay: null });

function show(isFrozen = false) {
  let last: OpenSpaceSettings = OPEN_SPACE_DEFAULTS;
  function Desk() {
    const [settings, setSettings] = useState(OPEN_SPACE_DEFAULTS);
    last = settings;
    return (
      <OpenSpacePrepare
        settings={settings}
        onChange={setSettings}
        carry={[]}
        people={[]}
        isFrozen={isFrozen}
      />
    );
  }
  render(<Desk />);
  return {
    read: () => last,
    total: () => openSpace.plan(last).reduce((sum, step) => sum + step.minutes, 0),
    takes: () => openSpace.parseSettings(last).ok,
  };
}

const type = async (name: string, text: string) => {
  const field = screen.getByRole('textbox', { name });
  await user.clear(field);
  await user.type(field, text);
  await user.tab();
};

describe('les réglages d’un forum ouvert [R062]', () => {
  it('gardent un thème, et son absence quand on l’efface', async () => {
    const { read, takes } = show();
    await type('Thème du jour', 'Nos défis');
    expect(read().theme).toBe('Nos défis');
    await user.clear(screen.getByRole('textbox', { name: 'Thème du jour' }));
    expect(read().theme).toBeNull();
    expect(takes()).toBe(true);
  });

  it('posent la question d’avant, et savent la laisser ouverte', async () => {
    const { read } = show();
    await user.click(screen.getByRole('radio', { name: 'Oui' }));
    expect(read().preflight.answerAlreadyKnown).toBe('yes');
    await user.click(screen.getByRole('radio', { name: 'Pas encore répondu' }));
    expect(read().preflight.answerAlreadyKnown).toBeNull();
  });

  it('ajoutent et retirent des lieux, sans jamais donner deux fois le même nom de place', async () => {
    const { read, takes } = show();
    const places = within(screen.getByRole('group', { name: 'Lieux' }));
    await user.click(places.getByRole('button', { name: 'Ajouter un lieu' }));
    await user.click(places.getByRole('button', { name: /Retirer.*A/ }));
    await user.click(places.getByRole('button', { name: 'Ajouter un lieu' }));
    const { rooms } = read();
    expect(rooms).toHaveLength(5);
    expect(new Set(rooms.map(({ id }) => id)).size).toBe(5);
    expect(takes()).toBe(true);
    while (read().rooms.length > 1) {
      await user.click(places.getAllByRole('button', { name: /^Retirer/ })[0] as HTMLElement);
    }
    expect(places.queryByRole('button', { name: /^Retirer/ })).toBeNull();
  });

  it('changent le nombre et la durée des créneaux, et le déroulé suit', async () => {
    const { total, takes } = show();
    expect(total()).toBe(190);
    await type('Créneaux', '2');
    expect(total()).toBe(150);
    await type('Minutes par créneau', '45');
    expect(total()).toBe(170);
    await type('Le thème', '0');
    expect(total()).toBe(155);
    expect(takes()).toBe(true);
    await type('Créneaux', '0');
    expect(total()).toBe(155);
    expect(screen.getByText(/^Un nombre entier, de 1 à 8\./)).toBeTruthy();
  });

  it('se lisent sans se changer une fois la salle ouverte', () => {
    show(true);
    expect(screen.getByRole('textbox', { name: 'Thème du jour' })).toHaveProperty('disabled', true);
    expect(screen.getByRole('group', { name: 'Lieux' })).toHaveProperty('disabled', true);
  });
});
