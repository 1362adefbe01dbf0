// Pitches under the facilitator's hand and at the capture desk, by role and by French label.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type PitchCommand, type PitchState, pitch } from '@trame/core/methods/pitch';
import { describe, expect, test } from 'vitest';
import { createPresent, MethodTable, showMethod } from '../../../../workshop/web/testing/method-lab.js';
import { PitchCapture } from '../capture/pitch-capture.js';
import { PitchPrepare } from '../prepare/pitch-prepare.js';
import { PitchFacilitator } from './pitch-facilitator.js';

function open(screenOf: 'console' | 'capture' = 'console') {
  const table = new MethodTable<PitchState, PitchCommand>(pitch, {}, 'facilitator');
  table.people = [
    createPresent('a1', { name: 'Claire', member: 'karim', family: 'company' }),
    createPresent('a2', { name: 'Denis', family: 'school' }),
  ];
  const View = screenOf === 'console' ? PitchFacilitator : PitchCapture;
  const lab = showMethod(table, () => <View {...table.printOrganiser()} />);
  const write = (title: string): string =>
    table.order({ type: 'write-proposal', title }, 'karim', 'participant');
  return { table, user: userEvent.setup({ delay: null }), write, ...lab };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const tab = (name: RegExp) => screen.getByRole('tab', { name });

describe('les fiches', () => {
  test('deux jumelles sont proposées, rapprochées à la main, séparées de nouveau', async () => {
    const { table, user, write, findFaults } = open();
    write('Un atelier partagé de soudure');
    write('L’atelier de soudure partagé');
    expect(screen.getByText(/Sont-elles la même proposition/)).toBeTruthy();
    expect(await findFaults()).toEqual([]);
    await user.click(button(/^Rapprocher/));
    expect(table.state.proposals[1]?.mergedInto).toBe(table.state.proposals[0]?.id);
    await user.click(button(/^Séparer/));
    expect(table.state.proposals[1]?.mergedInto).toBeNull();
  });

  test('une fiche de papier se recopie', async () => {
    const { table, user } = open('capture');
    await user.click(button('Écrire une fiche'));
    const dialog = screen.getByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: /Titre/ }), 'La navette');
    await user.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));
    expect(table.state.proposals).toMatchObject([{ title: 'La navette', channel: 'paper' }]);
  });
});

describe('la parole [R071]', () => {
  test('l’ordre est tiré au sort, la parole passe d’un bouton', async () => {
    const { table, user, write } = open();
    write('La navette');
    write('Le catalogue');
    await user.click(tab(/Paroles/));
    await user.click(button('Tirer l’ordre au sort'));
    expect(table.state.order).toHaveLength(2);
    await user.click(button(/^Suivante/));
    await user.click(button('Passer aux questions'));
    expect(table.state.floor?.phase).toBe('questions');
    await user.click(button(/^Suivante/));
    expect(table.state.pitched).toEqual(table.state.order);
  });
});

describe('le vote [R072]', () => {
  test('quatre façons, chacune avec ce qu’il faut en savoir', async () => {
    const { table, user, write } = open();
    write('La navette');
    await user.click(tab(/^Vote/));
    await user.click(screen.getByRole('radio', { name: 'Gommettes' }));
    expect(screen.getByText(/biaisé/)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Tour de consentement' }));
    await user.click(button('Ouvrir le vote'));
    expect(table.state.votes[0]?.mode).toBe('consent');
    expect(screen.getByText(/0 bulletin reçu/)).toBeTruthy();
    expect(screen.getByText(/vous non plus/)).toBeTruthy();
  });

  test('peu de bulletins se dépouillent sur confirmation, et chacun compte une fois', async () => {
    const { table, user, write } = open();
    const proposal = write('La navette');
    const vote = table.order({ type: 'open-vote', mode: 'scale' });
    table.order({ type: 'cast-ballot', vote, answers: [{ proposal, mark: 5 }] }, 'karim', 'participant');
    table.order({
      type: 'cast-ballot',
      vote,
      answers: [{ proposal, mark: 0 }],
      channel: 'paper',
      voter: 'a1',
    });
    await user.click(button('Dépouiller'));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Dépouiller' }));
    await user.click(button('Dépouiller quand même'));
    expect(table.state.votes[0]?.results).toMatchObject({ phone: 1, paper: 0, doubles: 1 });
    expect(screen.getByRole('table', { name: /dans l’ordre des présentations/ })).toBeTruthy();
    expect(screen.getByText(/moins de 5|au moins 5/)).toBeTruthy();
  });

  test('un bulletin papier se compte pour une personne de la liste', async () => {
    const { table, user, write } = open('capture');
    write('La navette');
    const vote = table.order({ type: 'open-vote', mode: 'scale' });
    await user.click(button(/De qui/));
    await user.click(screen.getByRole('option', { name: 'Denis' }));
    await user.click(button(/La navette/));
    await user.click(screen.getByRole('option', { name: '3' }));
    await user.click(button('Compter ce bulletin'));
    expect(table.state.votes[0]).toMatchObject({ id: vote, voters: [{ id: 'a2', channel: 'paper' }] });
  });

  test('les mains se comptent après, à part', async () => {
    const { table, user, write } = open();
    write('La navette');
    const vote = table.order({ type: 'open-vote', mode: 'consent' });
    await user.click(tab(/Mains levées/));
    expect(screen.getByText(/après le dépouillement/)).toBeTruthy();
    table.order({ type: 'close-vote', vote, electors: [], confirmed: true });
    await user.click(tab(/Mains levées/));
    await user.type(screen.getByRole('textbox', { name: 'Consens' }), '12');
    await user.type(screen.getByRole('textbox', { name: 'Réserve' }), 'deux');
    expect(
      button('Noter les mains').getAttribute('aria-disabled') ??
        button('Noter les mains').getAttribute('disabled'),
    ).not.toBeNull();
    await user.clear(screen.getByRole('textbox', { name: 'Réserve' }));
    await user.click(button('Noter les mains'));
    expect(table.state.votes[0]?.hands[0]?.counts).toEqual([12, 0, 0]);
  });
});

describe('les décisions [R053]', () => {
  test('demandent une raison, pour ce qui est écarté aussi', async () => {
    const { table, user, write } = open();
    write('La navette');
    await user.click(tab(/Décisions/));
    await user.click(button('Noter la décision\u202f: La navette'));
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getByRole('radio', { name: 'Écartée' }));
    const save = within(dialog).getByRole('button', { name: 'Enregistrer' });
    await user.click(save);
    expect(table.state.decisions).toEqual([]);
    await user.type(within(dialog).getByRole('textbox', { name: /Raison dite/ }), 'Déjà à l’étude');
    await user.type(within(dialog).getByRole('textbox', { name: /Dite par/ }), 'Le binôme');
    await user.click(save);
    expect(table.state.decisions).toMatchObject([
      { outcome: 'set-aside', reason: 'Déjà à l’étude', voice: { label: 'Le binôme' } },
    ]);
  });
});

describe('la préparation', () => {
  test('la fin douce reste avant la fin ferme, un nombre illisible est dit', async () => {
    const user = userEvent.setup({ delay: null });
    let settings = pitch.defaults;
    const table = new MethodTable<PitchState, PitchCommand>(pitch);
    showMethod(table, () => (
      <PitchPrepare
        settings={settings}
        onChange={(next) => {
          settings = next;
          table.tell();
        }}
        carry={[]}
        people={[]}
        isFrozen={false}
      />
    ));
    const soft = screen.getByRole('textbox', { name: /Fin douce/ });
    await user.clear(soft);
    await user.type(soft, '400');
    await user.tab();
    expect(screen.getByText(/30.*180/)).toBeTruthy();
    await user.clear(soft);
    await user.type(soft, '90');
    await user.tab();
    expect(settings.talk.soft).toBe(90);
    expect(pitch.parseSettings(settings).ok).toBe(true);
  });
});
