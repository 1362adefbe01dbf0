// A knowledge café under an organiser's hand: its questions, the floor, ideas that ripen, papers, the day before.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  type CafeCommand,
  type CafeSettings,
  type CafeState,
  knowledgeCafe,
} from '@trame/core/methods/knowledge-cafe';
import { describe, expect, test } from 'vitest';
import { MethodTable, showMethod } from '../../../../workshop/web/testing/method-lab.js';
import { CafeWall } from '../wall/cafe-wall.js';
import { CafeFacilitator } from './cafe-facilitator.js';
import { CafePrepare } from './cafe-prepare.js';

const SOURCE = { seminar: 's2', activity: 'forum', item: 'd1' };
const SETTINGS = {
  questions: ['Que garder ?'],
  carried: [{ id: 'd1', kind: 'challenge', text: 'Les gestes se perdent', group: null, source: SOURCE }],
  teams: [
    { id: 'A', name: 'Loire', place: null, seats: null },
    { id: 'B', name: 'Brière', place: null, seats: null },
  ],
};

function open(settings: object = {}, canWrite = true) {
  const table = new MethodTable<CafeState, CafeCommand>(knowledgeCafe, { ...SETTINGS, ...settings });
  const lab = showMethod(table, () => <CafeFacilitator {...table.printOrganiser()} canWrite={canWrite} />);
  const write = (text: string, fields: object = {}): string =>
    table.order({ type: 'write-slip', kind: 'idea', text, ...fields }, 'karim', 'participant');
  return { table, write, user: userEvent.setup({ delay: null }), ...lab };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const tab = (name: RegExp) => screen.getByRole('tab', { name });

describe('les questions [R067]', () => {
  test('s’ajoutent jusqu’à trois, se retirent, et partent sans les lignes vides', async () => {
    const { table, user } = open();
    await user.click(tab(/^Questions \(1\)/));
    await user.click(button('Ajouter une question'));
    await user.type(screen.getByRole('textbox', { name: 'Question 2' }), ' En quoi changer ? ');
    await user.click(button('Ajouter une question'));
    expect(screen.queryByRole('button', { name: 'Ajouter une question' })).toBeNull();
    await user.click(button('Poser ces questions'));
    expect(table.state.questions.map(({ text }) => text)).toEqual(['Que garder ?', 'En quoi changer ?']);
    await user.click(button('Retirer la question 1'));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Question 1' }).value).toBe(
      ' En quoi changer ? ',
    );
  });

  test('qui regarde sans écrire les lit, sans pouvoir y toucher', async () => {
    const { user } = open({}, false);
    await user.click(tab(/^Questions/));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Question 1' }).disabled).toBe(true);
    expect(screen.queryByRole('button', { name: 'Ajouter une question' })).toBeNull();
  });
});

describe('la plénière [R069]', () => {
  test('un groupe écouté puis quitté reste marqué écouté', async () => {
    const { table, user } = open();
    table.order({ type: 'start-stage', stage: 'plenary' });
    const floor = within(screen.getByRole('region', { name: 'Qui est écouté' }));
    expect(floor.queryByRole('button', { name: /Ne plus écouter/ })).toBeNull();
    await user.click(floor.getByRole('button', { name: 'Écouter Loire' }));
    expect(floor.getByText('On écoute Loire').closest('li')?.getAttribute('aria-current')).toBe('true');
    await user.click(floor.getByRole('button', { name: 'Ne plus écouter ce groupe' }));
    expect(table.state.floor).toBeNull();
    expect(floor.getByText('écouté')).toBeTruthy();
    expect(floor.getByRole('button', { name: 'Écouter Loire' })).toBeTruthy();
  });

  test('une idée sans groupe a sa colonne', () => {
    const { table, write } = open();
    table.order({ type: 'start-stage', stage: 'groups' });
    expect(screen.queryByText('Sans groupe')).toBeNull();
    write('Filmer les gestes');
    expect(screen.getAllByText('Sans groupe').length).toBeGreaterThan(0);
  });
});

describe('une idée mûrit [R070] [R056]', () => {
  function ripe() {
    const room = open();
    room.table.order({ type: 'start-stage', stage: 'groups' });
    room.write('Filmer les gestes', { team: 'A' });
    room.table.order({ type: 'start-stage', stage: 'plenary' });
    return room;
  }

  test('sans transition, elle ne s’enregistre pas, et c’est dit', async () => {
    const { table, user } = ripe();
    await user.click(button(/^En faire une solution/));
    const dialog = within(screen.getByRole('dialog', { name: 'En faire une solution' }));
    expect(dialog.getByText('Une solution sert au moins une transition.')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Enregistrer' }));
    expect(table.sent).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Annuler' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('devenue solution, seul ce qui change part, et ce qu’elle répond se lit', async () => {
    const { table, user } = ripe();
    await user.click(button(/^En faire une solution/));
    await user.click(screen.getByRole('checkbox', { name: 'Façons de travailler' }));
    await user.click(button('Enregistrer'));
    expect(table.sent.map(({ type }) => type)).toEqual(['retag-slip']);
    await user.click(tab(/^Solutions \(1\)/));
    await user.click(button(/^Transitions et défis.: Filmer les gestes/));
    const dialog = within(screen.getByRole('dialog'));
    const work = dialog.getByRole<HTMLInputElement>('checkbox', { name: 'Façons de travailler' });
    expect(work.checked).toBe(true);
    await user.click(dialog.getByRole('checkbox', { name: 'Les gestes se perdent' }));
    await user.click(dialog.getByRole('button', { name: 'Enregistrer' }));
    expect(table.sent.map(({ type }) => type)).toEqual(['retag-slip', 'link-slip']);
    expect(table.refused).toEqual([]);
    expect(table.state.slips[0]?.sources).toEqual([SOURCE]);
    expect(screen.getByText(/^Répond à.: Les gestes se perdent$/)).toBeTruthy();
  });
});

describe('sur le grand écran', () => {
  test('sans question, puis avec les derniers mots de Gurteen', () => {
    const settings = { ...SETTINGS, questions: [], variant: 'gurteen' };
    const table = new MethodTable<CafeState, CafeCommand>(knowledgeCafe, settings);
    showMethod(table, () => <CafeWall {...table.printProjector()} />);
    expect(screen.getByRole('heading', { name: 'La question sera donnée dans un instant.' })).toBeTruthy();
    table.order({ type: 'set-questions', questions: ['Que garder ?'] });
    table.view = 'words';
    table.order({ type: 'start-stage', stage: 'closing' });
    expect(screen.getByText('Le dernier mot de chacun apparaîtra ici')).toBeTruthy();
    const slip = { type: 'write-slip', kind: 'commitment', text: 'J’appelle le lycée' };
    table.order(slip, 'karim', 'participant');
    expect(screen.getByText('J’appelle le lycée')).toBeTruthy();
    expect(screen.queryByText('Le dernier mot de chacun apparaîtra ici')).toBeNull();
  });
});

describe('la préparation', () => {
  function prepare(isFrozen = false) {
    const held: { settings: CafeSettings } = { settings: knowledgeCafe.defaults };
    const table = new MethodTable<CafeState, CafeCommand>(knowledgeCafe);
    const change = (next: CafeSettings) => {
      held.settings = next;
      table.tell();
    };
    showMethod(table, () => (
      <CafePrepare settings={held.settings} onChange={change} carry={[]} people={[]} isFrozen={isFrozen} />
    ));
    return { held, user: userEvent.setup({ delay: null }) };
  }

  test('une transition prend les mots du territoire, les autres restent', async () => {
    const { held, user } = prepare();
    const field = screen.getByRole('textbox', { name: 'Transition 1' });
    await user.clear(field);
    await user.type(field, 'La mer');
    const [first, ...rest] = held.settings.transitions;
    expect(first).toEqual({ ...knowledgeCafe.defaults.transitions[0], label: 'La mer' });
    expect(rest).toEqual(knowledgeCafe.defaults.transitions.slice(1));
  });

  test('chaque variante a ses durées, et Gurteen n’a pas de transitions [R068]', async () => {
    const { user } = prepare();
    expect(screen.queryByRole('textbox', { name: 'Un tour' })).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Variante Gurteen' }));
    expect(screen.getByRole('textbox', { name: 'Un tour' })).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'En groupes' })).toBeNull();
    expect(screen.queryByRole('textbox', { name: 'Transition 1' })).toBeNull();
  });

  test('la salle ouverte, la variante ne change plus', async () => {
    const { held, user } = prepare(true);
    await user.click(screen.getByRole('radio', { name: 'Variante Gurteen' }));
    expect(held.settings.variant).toBe('fabrique');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'En groupes' }).disabled).toBe(true);
  });
});
