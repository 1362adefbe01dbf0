// A knowledge café on every screen, by role and by French label, in both variants.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type CafeCommand, type CafeState, knowledgeCafe } from '@trame/core/methods/knowledge-cafe';
import type { RoomRole } from '@trame/core/workshop';
import { describe, expect, test } from 'vitest';
import { MethodTable, showMethod } from '../../../workshop/web/testing/method-lab.js';
import { CafeCapture } from './desk/cafe-capture.js';
import { CafeFacilitator } from './desk/cafe-facilitator.js';
import { CafePrepare } from './desk/cafe-prepare.js';
import { CafePhone } from './participant/cafe-phone.js';
import { CafeWall } from './wall/cafe-wall.js';

const SOURCE = { seminar: 's2', activity: 'forum', item: 'd1' };
const SETTINGS = {
  questions: ['Que garder ?'],
  carried: [{ id: 'd1', kind: 'challenge', text: 'Les gestes se perdent', group: null, source: SOURCE }],
  teams: [
    { id: 'A', name: 'Loire', place: null, seats: null },
    { id: 'B', name: 'Brière', place: null, seats: null },
  ],
};

function open(role: RoomRole, settings: object = {}) {
  const table = new MethodTable<CafeState, CafeCommand>(knowledgeCafe, { ...SETTINGS, ...settings }, role);
  const write = (text: string, fields: object = {}): string =>
    table.order({ type: 'write-slip', kind: 'idea', text, ...fields }, 'karim', 'participant');
  return { table, write, user: userEvent.setup({ delay: null }) };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('sur un téléphone', () => {
  function openPhone(settings: object = {}) {
    const room = open('participant', settings);
    return { ...room, ...showMethod(room.table, () => <CafePhone {...room.table.printPhone()} />) };
  }

  test('une idée se prépare avant, part avec le travail en groupes, au nom de son groupe [R068]', async () => {
    const { table, user } = openPhone();
    await user.type(screen.getByRole('textbox', { name: 'Une idée' }), 'Filmer les gestes');
    await user.click(button('Envoyer'));
    expect(table.state.slips).toEqual([]);
    table.order({ type: 'start-stage', stage: 'groups' });
    await user.click(screen.getByRole('radio', { name: /Loire/ }));
    await user.click(button('Envoyer'));
    expect(table.state.slips).toMatchObject([{ text: 'Filmer les gestes', team: 'A', about: 'question-1' }]);
  });

  test('une solution nomme sa transition et coche le défi auquel elle répond [R070] [R056]', async () => {
    const { table, user, findFaults } = openPhone();
    table.order({ type: 'start-stage', stage: 'groups' });
    await user.type(screen.getByRole('textbox', { name: 'Une idée' }), 'Prêter un salarié');
    await user.click(screen.getByRole('checkbox', { name: 'C’est déjà une solution' }));
    await user.click(button('Envoyer'));
    expect(table.state.slips).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: 'Façons de travailler' }));
    await user.click(screen.getByText(/Elle répond à ces défis/));
    await user.click(screen.getByRole('checkbox', { name: 'Les gestes se perdent' }));
    expect(await findFaults()).toEqual([]);
    await user.click(button('Envoyer'));
    expect(table.state.slips).toMatchObject([{ kind: 'solution', tags: ['work'], sources: [SOURCE] }]);
    expect(screen.getByText(/Répond à.: Les gestes se perdent/)).toBeTruthy();
  });

  test('dans la variante Gurteen, rien ne se note avant le dernier mot', async () => {
    const { table, user } = openPhone({ variant: 'gurteen' });
    table.order({ type: 'start-stage', stage: 'round-1' });
    expect(screen.getByText(/rien n’est noté ni rapporté/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    table.order({ type: 'start-stage', stage: 'closing' });
    await user.type(
      screen.getByRole('textbox', { name: 'Une action que je vais faire' }),
      'J’appelle le lycée',
    );
    await user.click(button('Envoyer mon action'));
    expect(table.state.slips).toMatchObject([{ kind: 'commitment', text: 'J’appelle le lycée' }]);
  });
});

describe('sous la main de l’animateur', () => {
  function openDesk(settings: object = {}) {
    const room = open('facilitator', settings);
    return { ...room, ...showMethod(room.table, () => <CafeFacilitator {...room.table.printOrganiser()} />) };
  }

  test('une question fermée reçoit un conseil, jamais un refus [R067]', async () => {
    const { table, user } = openDesk({ questions: [] });
    await user.type(screen.getByRole('textbox', { name: /Question 1/ }), 'Faut-il une navette ?');
    expect(screen.getByText(/Faut-il.*appelle oui ou non/)).toBeTruthy();
    await user.click(button('Poser ces questions'));
    expect(table.state.questions).toEqual([{ id: 'question-1', text: 'Faut-il une navette ?' }]);
  });

  test('en plénière, un groupe est écouté et une idée devient solution [R069] [R070]', async () => {
    const { table, write, user, findFaults } = openDesk();
    table.order({ type: 'start-stage', stage: 'groups' });
    write('Filmer les gestes', { team: 'A' });
    table.order({ type: 'start-stage', stage: 'plenary' });
    await user.click(button('Écouter Loire'));
    expect(table.state.floor).toBe('A');
    expect(await findFaults()).toEqual([]);
    await user.click(button(/^En faire une solution/));
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getByRole('checkbox', { name: 'Façons de travailler' }));
    await user.click(within(dialog).getByRole('checkbox', { name: 'Les gestes se perdent' }));
    await user.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));
    expect(table.state.slips).toMatchObject([{ kind: 'solution', tags: ['work'], sources: [SOURCE] }]);
    expect(table.refused).toEqual([]);
  });

  test('à chaque tour de Gurteen, les groupes changent d’un bouton', async () => {
    const { table, user } = openDesk({ variant: 'gurteen' });
    table.order({
      type: 'seat-people',
      seatings: [
        { team: 'A', people: [{ id: '1' }, { id: '2' }] },
        { team: 'B', people: [{ id: '3' }, { id: '4' }] },
      ],
    });
    await user.click(button('Changer les groupes'));
    const sat = table.state.teams.map(({ members }) =>
      members.map((one) => ('id' in one ? one.id : '')).join(''),
    );
    expect(sat).toEqual(['14', '23']);
  });
});

describe('à la saisie et à la préparation', () => {
  test('une ligne se recopie pour un groupe', async () => {
    const { table, user } = open('scribe');
    showMethod(table, () => <CafeCapture {...table.printOrganiser()} />);
    await user.type(screen.getByRole('textbox', { name: /Le mot/ }), 'Filmer les gestes{Enter}');
    expect(table.state.slips).toMatchObject([{ kind: 'idea', text: 'Filmer les gestes', channel: 'paper' }]);
  });

  test('les deux variantes sont nommées honnêtement, un temps hors de l’usage est dit [R068]', async () => {
    const user = userEvent.setup({ delay: null });
    let settings = knowledgeCafe.defaults;
    const { table } = open('facilitator');
    showMethod(table, () => (
      <CafePrepare
        settings={settings}
        onChange={(next) => {
          settings = next;
          table.tell();
        }}
        carry={settings.carried}
        people={[]}
        isFrozen={false}
      />
    ));
    expect(screen.getByText(/fait parfois une tribune/)).toBeTruthy();
    const groups = screen.getByRole('textbox', { name: 'En groupes' });
    await user.clear(groups);
    await user.type(groups, '60');
    await user.tab();
    expect(screen.getByText(/60 minutes en groupes/)).toBeTruthy();
    expect(settings.durations.groups).toBe(60);
    await user.click(screen.getByRole('radio', { name: 'Variante Gurteen' }));
    expect(screen.getByText(/David Gurteen/)).toBeTruthy();
    expect(settings.variant).toBe('gurteen');
  });
});

describe('sur le grand écran', () => {
  test('la question, puis le groupe écouté, puis les solutions par transition', async () => {
    const { table, write } = open('facilitator');
    const { findFaults } = showMethod(table, () => <CafeWall {...table.printProjector()} />);
    expect(screen.getByRole('heading', { name: /Que garder/ })).toBeTruthy();
    table.order({ type: 'start-stage', stage: 'groups' });
    write('Filmer les gestes', { team: 'A' });
    write('Prêter un salarié', { team: 'A', kind: 'solution', tags: ['work', 'digital'] });
    table.order({ type: 'give-floor', team: 'A' });
    expect(screen.getByRole('heading', { name: 'On écoute Loire' })).toBeTruthy();
    expect(screen.getByText('Filmer les gestes')).toBeTruthy();
    table.order({ type: 'give-floor', team: null });
    table.order({ type: 'start-stage', stage: 'plenary' });
    expect(screen.getAllByText('Prêter un salarié')).toHaveLength(2);
    expect(screen.queryByText('Filmer les gestes')).toBeNull();
    expect(await findFaults()).toEqual([]);
  });
});
