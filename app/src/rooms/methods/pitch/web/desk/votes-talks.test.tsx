// Votes, papers, hands and the floor under an organiser's hand, and the settings of the day before.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type PitchCommand, type PitchSettings, type PitchState, pitch } from '@trame/core/methods/pitch';
import { describe, expect, test } from 'vitest';
import { fr } from '../../../../workshop/web/testing/lab.js';
import { createPresent, MethodTable, showMethod } from '../../../../workshop/web/testing/method-lab.js';
import { PitchCapture } from '../capture/pitch-capture.js';
import { PitchFacilitator } from '../facilitator/pitch-facilitator.js';
import { PitchPrepare } from '../prepare/pitch-prepare.js';

function open(View: typeof PitchFacilitator = PitchFacilitator) {
  const table = new MethodTable<PitchState, PitchCommand>(pitch, {}, 'facilitator');
  table.people = [
    createPresent('a1', { name: 'Claire', member: 'karim' }),
    createPresent('a2', { name: 'Denis', member: 'denis', isPresent: false }),
  ];
  const lab = showMethod(table, () => <View {...table.printOrganiser()} />);
  const write = (title: string): string =>
    table.order({ type: 'write-proposal', title }, 'karim', 'participant');
  return { table, user: userEvent.setup({ delay: null }), write, ...lab };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const tab = (name: RegExp) => screen.getByRole('tab', { name });
const isOff = (name: string) => button(name).getAttribute('aria-disabled') === 'true';

describe('ouvrir un vote [R072]', () => {
  test('porte sur les fiches laissées cochées, et jamais sur aucune', async () => {
    const { table, user, write } = open();
    const kept = write('La navette');
    write('Le catalogue');
    await user.click(tab(/^Vote/));
    await user.click(screen.getByRole('checkbox', { name: 'La navette' }));
    await user.click(screen.getByRole('checkbox', { name: 'Le catalogue' }));
    expect(isOff('Ouvrir le vote') || button('Ouvrir le vote').hasAttribute('disabled')).toBe(true);
    await user.click(screen.getByRole('checkbox', { name: 'La navette' }));
    await user.click(button('Ouvrir le vote'));
    expect(table.state.votes[0]?.proposals).toEqual([kept]);
  });

  test('aux gommettes, leur nombre se choisit', async () => {
    const { table, user, write } = open();
    write('La navette');
    await user.click(tab(/^Vote/));
    expect(screen.queryByRole('button', { name: /Gommettes par personne/ })).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Gommettes' }));
    await user.click(button(/Gommettes par personne/));
    await user.click(screen.getByRole('option', { name: '2' }));
    await user.click(button('Ouvrir le vote'));
    expect(table.state.votes[0]).toMatchObject({ mode: 'dots', dots: 2 });
  });

  test('au 25/10, seuls les présents reçoivent une carte, et les tours passent d’un bouton', async () => {
    const { table, user, write } = open();
    for (const title of ['La navette', 'Le catalogue', 'La piscine']) write(title);
    await user.click(tab(/^Vote/));
    await user.click(screen.getByRole('radio', { name: /25\/10/ }));
    await user.click(button('Ouvrir le vote'));
    expect(table.sent.at(-1)).toMatchObject({ type: 'open-vote', mode: 'cards', seats: ['karim'] });
    expect(screen.getByText('Tour 1 sur 3')).toBeTruthy();
    await user.click(button('Tour suivant'));
    await user.click(button('Tour suivant'));
    expect(table.state.votes[0]?.round).toBe(3);
    expect(screen.queryByRole('button', { name: 'Tour suivant' })).toBeNull();
  });

  test('le compte des bulletins se lit face aux présents', () => {
    const { table, write } = open();
    const proposal = write('La navette');
    const vote = table.order({ type: 'open-vote', mode: 'scale' });
    table.order({ type: 'cast-ballot', vote, answers: [{ proposal, mark: 5 }] }, 'karim', 'participant');
    expect(screen.getByText('1 bulletin reçu, 1 personne connectée.')).toBeTruthy();
  });
});

describe('dépouiller', () => {
  test('annuler laisse le vote ouvert', async () => {
    const { table, user, write } = open();
    write('La navette');
    table.order({ type: 'open-vote', mode: 'scale' });
    await user.click(button('Dépouiller'));
    const dialog = within(screen.getByRole('dialog', { name: /Dépouiller maintenant/ }));
    await user.click(dialog.getByRole('button', { name: 'Annuler' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(table.sent).toEqual([]);
  });

  test('trop peu de bulletins : renoncer ôte l’avertissement, sans rien compter', async () => {
    const { table, user, write } = open();
    const proposal = write('La navette');
    const vote = table.order({ type: 'open-vote', mode: 'scale' });
    table.order({ type: 'cast-ballot', vote, answers: [{ proposal, mark: 5 }] }, 'karim', 'participant');
    await user.click(button('Dépouiller'));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Dépouiller' }));
    expect(screen.getByRole('alert').textContent).toContain('vote-few-ballots');
    await user.click(button('Annuler'));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(table.state.votes[0]?.results).toBeNull();
  });

  test('les raisons se lisent sans qui, et un autre vote peut s’ouvrir', async () => {
    const { table, user, write, findFaults } = open();
    const proposal = write('La navette');
    const vote = table.order({ type: 'open-vote', mode: 'consent' });
    const answers = [{ proposal, mark: 2, reason: 'Personne ne conduit' }];
    table.order({ type: 'cast-ballot', vote, answers }, 'karim', 'participant');
    table.order({ type: 'close-vote', vote, electors: [], confirmed: true });
    const results = screen.getByRole('region', { name: fr('Dépouillement : Tour de consentement') });
    expect(within(results).getByText('Raisons données (1)')).toBeTruthy();
    expect(within(results).getByText(/^Objection.: Personne ne conduit$/)).toBeTruthy();
    expect(results.textContent).not.toContain('Claire');
    expect(await findFaults()).toEqual([]);
    await user.click(screen.getByText('Ouvrir un autre vote'));
    await user.click(button('Ouvrir le vote'));
    expect(table.state.votes).toHaveLength(2);
  });
});

describe('à la saisie', () => {
  test('sans vote ouvert, il n’y a pas de bulletin à recopier', async () => {
    const { user } = open(PitchCapture);
    await user.click(tab(/Bulletins papier/));
    expect(screen.getByText(/Aucun vote n’est ouvert/)).toBeTruthy();
  });

  test('un bulletin sans nom garde sa raison, et le formulaire revient vide', async () => {
    const { table, user, write } = open(PitchCapture);
    const proposal = write('La navette');
    table.order({ type: 'open-vote', mode: 'scale' });
    expect(screen.getByText('Aucune note sur ce bulletin.')).toBeTruthy();
    await user.click(button(/La navette/));
    await user.click(screen.getByRole('option', { name: '4' }));
    await user.type(screen.getByRole('textbox', { name: 'Raison' }), ' Utile ');
    await user.click(button('Compter ce bulletin'));
    expect(table.sent.at(-1)).toMatchObject({
      channel: 'paper',
      voter: null,
      answers: [{ proposal, mark: 4, reason: 'Utile' }],
    });
    expect(table.refused).toEqual([]);
    expect(screen.queryByRole('textbox', { name: 'Raison' })).toBeNull();
  });

  test('qui a déjà voté est signalé dans la liste', async () => {
    const { table, user, write } = open(PitchCapture);
    const proposal = write('La navette');
    const vote = table.order({ type: 'open-vote', mode: 'scale' });
    table.order({ type: 'cast-ballot', vote, answers: [{ proposal, mark: 5 }] }, 'karim', 'participant');
    await user.click(button(/De qui/));
    expect(screen.getByRole('option', { name: 'Claire (a voté)' })).toBeTruthy();
    expect(screen.getByRole('option', { name: 'Denis' })).toBeTruthy();
  });

  test('les mains d’une autre proposition se notent à côté des bulletins', async () => {
    const { table, user, write } = open(PitchCapture);
    write('La navette');
    const other = write('Le catalogue');
    const vote = table.order({ type: 'open-vote', mode: 'consent' });
    table.order({ type: 'close-vote', vote, electors: [], confirmed: true });
    await user.click(tab(/Mains levées/));
    await user.click(button(/Proposition/));
    await user.click(screen.getByRole('option', { name: 'Le catalogue' }));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Objection' });
    await user.type(field, '3{Enter}');
    expect(table.state.votes[0]?.hands).toMatchObject([{ proposal: other, counts: [0, 0, 3] }]);
    expect(field.value).toBe('');
  });
});

describe('la parole [R071]', () => {
  test('se donne à n’importe quelle fiche, et se termine', async () => {
    const { table, user, write } = open();
    write('La navette');
    const proposal = write('Le catalogue');
    await user.click(tab(/Paroles/));
    expect(screen.getByText(/Tant que l’ordre n’est pas tiré/)).toBeTruthy();
    await user.click(button(fr('Donner la parole à : Le catalogue')));
    expect(table.state.floor).toMatchObject({ proposal, phase: 'talk' });
    expect(screen.queryByRole('button', { name: fr('Donner la parole à : Le catalogue') })).toBeNull();
    // Who speaks has not been heard yet.
    const line = screen.getByRole('listitem', { current: true });
    expect(within(line).getByText('parle')).toBeTruthy();
    expect(within(line).queryByText('présentée')).toBeNull();
    await user.click(button('Terminer'));
    expect(table.state.floor).toBeNull();
    expect(screen.getByText('présentée')).toBeTruthy();
  });

  test('toutes présentées : c’est dit', async () => {
    const { user, write } = open();
    write('La navette');
    await user.click(tab(/Paroles/));
    await user.click(button(fr('Suivante : La navette')));
    await user.click(button('Terminer'));
    expect(screen.getByText('Toutes les propositions ont été présentées.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Suivante/ })).toBeNull();
  });
});

describe('la préparation', () => {
  function prepare(isFrozen = false) {
    const held: { settings: PitchSettings } = { settings: pitch.defaults };
    const table = new MethodTable<PitchState, PitchCommand>(pitch);
    const change = (next: PitchSettings) => {
      held.settings = next;
      table.tell();
    };
    showMethod(table, () => (
      <PitchPrepare settings={held.settings} onChange={change} carry={[]} people={[]} isFrozen={isFrozen} />
    ));
    return { held, user: userEvent.setup({ delay: null }) };
  }

  test('au-delà de dix pitchs, la fatigue est dite', async () => {
    const { held, user } = prepare();
    const field = screen.getByRole('textbox', { name: /Nombre de pitchs/ });
    expect(screen.queryByText(/la salle se fatigue/)).toBeNull();
    await user.clear(field);
    await user.type(field, '11');
    await user.tab();
    expect(held.settings.expected).toBe(11);
    expect(screen.getByText(/la salle se fatigue/)).toBeTruthy();
  });

  test('la question effacée redevient absente, le mode aux gommettes ouvre leur compte', async () => {
    const { held, user } = prepare();
    const question = screen.getByRole('textbox', { name: /À quoi répondent/ });
    await user.type(question, 'Que faire ?');
    expect(held.settings.question).toBe('Que faire ?');
    await user.clear(question);
    expect(held.settings.question).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Gommettes' }));
    expect(held.settings.mode).toBe('dots');
    expect(screen.getByRole('textbox', { name: 'Gommettes par personne' })).toBeTruthy();
  });

  test('la salle ouverte, plus rien ne change', async () => {
    const { held, user } = prepare(true);
    await user.click(screen.getByRole('radio', { name: 'Gommettes' }));
    expect(held.settings).toEqual(pitch.defaults);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /Fin douce/ }).disabled).toBe(true);
  });
});
