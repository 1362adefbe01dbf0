// The steps of the questionnaire one by one: many people at once, nothing obligatory, a card left bare, a way back.
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { drawCards, MOST_CARDS, type SheetPart } from '@trame/core/actor-network';
import { type ReactNode, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { LocaleRoot } from '../../../../platform/web/locale.js';
import type { OwnForm } from '../../contract/own-survey.js';
import { OpinionsStep, OutsideStep, SpacesStep } from './choice-steps.js';
import { HowStep } from './how-step.js';
import type { StepProps } from './step-props.js';
import { applyPart } from './use-own.js';

afterEach(cleanup);

const idOf = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
const createForm = (count: number, ticked: number): OwnForm => ({
  self: idOf(999),
  persons: Array.from({ length: count }, (_, at) => ({
    id: idOf(at),
    name: `Personne ${at}`,
    organisation: 'Le Port',
    familyId: null,
  })),
  families: [],
  spaces: [
    { id: idOf(801), name: 'Club des fours' },
    { id: idOf(802), name: 'Jardin' },
  ],
  previous: [],
  activeThreshold: 2,
  sheet: {
    seed: 4,
    still: {},
    ticked: Array.from({ length: ticked }, (_, at) => idOf(at)),
    whoDone: true,
    ties: {},
    outside: null,
    spaces: null,
    opinions: null,
    finished: false,
  },
  version: 1,
});

/** Shows a step over a form that keeps what is said, as the phone does. */
function show(Step: (props: StepProps) => ReactNode, given: OwnForm) {
  const said: SheetPart[] = [];
  const left: (SheetPart | undefined)[] = [];
  function Phone() {
    const [form, setForm] = useState(given);
    const say = (part: SheetPart) => {
      said.push(part);
      setForm((now) => applyPart(now, part));
    };
    return (
      <Step
        form={form}
        at={2}
        of={5}
        waiting={0}
        say={say}
        leave={(part) => left.push(part)}
        sendWord={async () => true}
      />
    );
  }
  render(
    <LocaleRoot>
      <Phone />
    </LocaleRoot>,
  );
  return { said, left };
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const choose = (group: string | RegExp, name: string) =>
  userEvent.click(within(screen.getByRole('group', { name: group })).getByRole('radio', { name }));

describe('au-delà de quinze personnes [R104]', () => {
  const form = createForm(20, MOST_CARDS + 2);

  it('les rythmes tiennent sur une liste, puis quinze cartes seulement, sans redemander le rythme', async () => {
    const { said } = show(HowStep, form);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/avec chacune de ces personnes/);
    expect(screen.getAllByRole('group')).toHaveLength(MOST_CARDS + 2);
    await choose('Personne 0', 'chaque mois');
    expect(said).toEqual([{ part: 'how', person: idOf(0), rhythm: 3, modes: null }]);
    await press('Continuer');
    const [first] = drawCards(form.sheet);
    const name = form.persons.find(({ id }) => id === first)?.name;
    expect(screen.getByRole('heading', { level: 1, name: `Avec ${name}` })).toBeTruthy();
    expect(screen.getByText(`Carte 1 sur ${MOST_CARDS}`)).toBeTruthy();
    expect(screen.queryByRole('group', { name: /À quel rythme/ })).toBeNull();
    await press('Revenir');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/avec chacune/);
  });

  it('à quinze tout juste, chacun a sa carte et il n’y a pas de liste', () => {
    show(HowStep, createForm(20, MOST_CARDS));
    expect(screen.getByText(`Carte 1 sur ${MOST_CARDS}`)).toBeTruthy();
    expect(screen.getByRole('group', { name: /À quel rythme/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Revenir' })).toBeNull();
  });
});

describe('une carte', () => {
  it('laissée sans rythme ne dit rien\u202f; avec un rythme seul, elle dit « rien de cela »', async () => {
    const { said, left } = show(HowStep, createForm(3, 2));
    await press('Continuer');
    expect(said).toEqual([]);
    await choose(/À quel rythme/, 'chaque semaine');
    await press('Continuer');
    expect(said).toEqual([
      { part: 'how', person: idOf(1), rhythm: 4, modes: null },
      { part: 'how', person: idOf(1), rhythm: 4, modes: [] },
    ]);
    expect(left).toEqual([undefined]);
  });

  it('se décoche comme elle se coche', async () => {
    const { said } = show(HowStep, createForm(3, 1));
    await userEvent.click(screen.getByRole('checkbox', { name: 'on s’informe' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'on se rend service' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'on s’informe' }));
    expect(said.map((part) => 'modes' in part && part.modes)).toEqual([['info'], ['info', 'help'], ['help']]);
  });

  it('s’ouvre sur la première personne dont le contenu n’est pas dit', () => {
    const form = createForm(3, 3);
    const ties = { [idOf(0)]: { rhythm: 2 as const, modes: [] } };
    show(HowStep, { ...form, sheet: { ...form.sheet, ties } });
    expect(screen.getByRole('heading', { level: 1, name: 'Avec Personne 1' })).toBeTruthy();
  });
});

describe('rien n’est obligatoire', () => {
  it('passer dehors ne laisse aucune réponse, et non dix « jamais »', async () => {
    const { left } = show(OutsideStep, createForm(2, 0));
    await press('Passer');
    expect(left).toEqual([undefined]);
  });

  it('répondre pour un seul partenaire suffit', async () => {
    const { said, left } = show(OutsideStep, createForm(2, 0));
    await choose('Région', 'plus rarement');
    await choose('Étranger', 'jamais');
    expect(said.at(-1)).toEqual({ part: 'outside', met: { region: 'rarely', abroad: 'never' } });
    await press('Continuer');
    expect(left).toEqual([{ part: 'outside', met: { region: 'rarely', abroad: 'never' } }]);
  });

  it('« aucun de ces espaces » est une réponse, distincte du silence', async () => {
    const { left } = show(SpacesStep, createForm(2, 0));
    await press('Aucun de ces espaces');
    expect(left).toEqual([{ part: 'spaces', ticked: [] }]);
  });

  it('une phrase sans avis reste sans avis', async () => {
    const { said } = show(OpinionsStep, createForm(2, 0));
    await choose(/la parole donnée/, '2, plutôt pas d’accord');
    await choose(/la parole donnée/, '4, plutôt d’accord');
    expect(said.at(-1)).toEqual({ part: 'opinions', answers: [null, 4, null, null] });
    expect(screen.getByRole('button', { name: 'Continuer' })).toBeTruthy();
  });
});

describe('ce que le téléphone applique', () => {
  it('est ce que le serveur écrirait\u202f; ce qu’il refuserait ne change rien', () => {
    const form = createForm(3, 1);
    const ticked = applyPart(form, { part: 'who', ticked: [idOf(2)], done: true });
    expect(ticked.sheet).toMatchObject({ ticked: [idOf(2)], whoDone: true });
    const strange = applyPart(form, { part: 'who', ticked: [idOf(700)], done: true });
    expect(strange).toBe(form);
    expect(applyPart(form, { part: 'who', ticked: [form.self], done: true })).toBe(form);
    expect(applyPart(form, { part: 'spaces', ticked: [idOf(700)] })).toBe(form);
  });
});
