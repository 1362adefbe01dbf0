// Settings shared by methods: a number half-typed stays, a sentence is carried with its way back and never retyped.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Carried } from '@trame/core/workshop';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { CarryField } from './carry-field.js';
import { CountField, readCount } from './count-field.js';

const user = userEvent.setup({ delay: null });
const one = (id: string, more: Partial<Carried> = {}): Carried => ({
  id,
  kind: 'challenge',
  text: `Phrase ${id}`,
  group: null,
  source: { seminar: 's1', activity: 'forum', item: id },
  ...more,
});

function Count({ start }: { readonly start: number }) {
  const [count, setCount] = useState(start);
  return (
    <>
      <CountField label="Minutes" value={count} min={5} max={60} onChange={setCount} />
      <p>compte {count}</p>
      <button type="button" onClick={() => setCount(20)}>
        vingt
      </button>
    </>
  );
}

function Carry(props: {
  readonly carried: readonly Carried[];
  readonly carry: readonly Carried[];
  readonly isFrozen?: boolean;
}) {
  const [carried, setCarried] = useState(props.carried);
  return (
    <>
      <CarryField
        carried={carried}
        carry={props.carry}
        kinds={['challenge', 'asset']}
        isFrozen={props.isFrozen ?? false}
        onChange={setCarried}
      />
      <output>{carried.map(({ source }) => source.item).join(' ')}</output>
    </>
  );
}

const kept = () => document.querySelector('output')?.textContent;

describe('un nombre dans les réglages', () => {
  it.each([
    ['12', 12],
    [' 5 ', 5],
    ['4', null],
    ['61', null],
    ['', null],
    ['1,5', null],
    ['-7', null],
  ])('« %s » se lit %j', (typed, count) => {
    expect(readCount(typed, 5, 60)).toBe(count);
  });

  it('compte quand on quitte le champ ou à Entrée, jamais en chemin', async () => {
    render(<Count start={35} />);
    const field = screen.getByRole('textbox', { name: 'Minutes' });
    await user.clear(field);
    await user.type(field, '40');
    expect(screen.getByText('compte 35')).toBeTruthy();
    await user.tab();
    expect(screen.getByText('compte 40')).toBeTruthy();
    await user.clear(field);
    await user.type(field, '45{Enter}');
    expect(screen.getByText('compte 45')).toBeTruthy();
  });

  it('trop grand, ne garde pas ses premiers chiffres : il dit les bornes et ce qui reste', async () => {
    render(<Count start={35} />);
    const field = screen.getByRole('textbox', { name: 'Minutes' });
    await user.clear(field);
    await user.type(field, '400');
    expect(screen.queryByText(/Un nombre entier/)).toBeNull();
    await user.tab();
    expect(screen.getByText('compte 35')).toBeTruthy();
    expect(field).toHaveProperty('value', '400');
    expect(screen.getByText(/^Un nombre entier, de 5 à 60\. Rien n’est changé.: 35 reste\.$/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'vingt' }));
    expect(field).toHaveProperty('value', '20');
    expect(screen.queryByText(/Un nombre entier/)).toBeNull();
  });
});

describe('ce qui est repris des séminaires précédents [R056]', () => {
  it('se choisit phrase par phrase, parmi ce que la méthode sait travailler', async () => {
    render(
      <Carry
        carried={[]}
        carry={[one('a'), one('b', { group: 'Mobilité' }), one('v', { kind: 'vision' })]}
      />,
    );
    expect(screen.queryByText('Phrase v')).toBeNull();
    expect(screen.getByText('défi · Mobilité')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: /Phrase b/ }));
    expect(kept()).toBe('b');
    await user.click(screen.getByRole('button', { name: 'Tout reprendre' }));
    expect(kept()).toBe('a b');
    await user.click(screen.getByRole('checkbox', { name: /Phrase a/ }));
    expect(kept()).toBe('b');
    await user.click(screen.getByRole('button', { name: 'Ne rien reprendre' }));
    expect(kept()).toBe('');
  });

  it('ne laisse pas disparaître une phrase déjà reprise, même si sa source ne se lit plus', () => {
    render(<Carry carried={[one('old')]} carry={[one('a')]} />);
    expect(screen.getByRole('checkbox', { name: /Phrase old/ })).toHaveProperty('checked', true);
    expect(screen.getByText(/^1\sphrase reprise/)).toBeTruthy();
  });

  it('reconnaît une phrase à sa source, pas à son nom', () => {
    render(<Carry carried={[{ ...one('a'), id: 'autre' }]} carry={[one('a')]} />);
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  });

  it('se lit sans se changer une fois la salle ouverte, et dit quand il n’y a rien', () => {
    const { unmount } = render(<Carry carried={[one('a')]} carry={[]} isFrozen />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('checkbox')).toHaveProperty('disabled', true);
    unmount();
    render(<Carry carried={[]} carry={[]} />);
    expect(screen.getByText(/Aucun séminaire précédent/)).toBeTruthy();
  });
});
