// Pitches on a phone, by role and by French label: cards, ballots that outlive a reload, results without who.
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type PitchCommand, type PitchState, pitch } from '@trame/core/methods/pitch';
import { describe, expect, test } from 'vitest';
import { MethodTable, showMethod } from '../../../../workshop/web/testing/method-lab.js';
import { PitchPhone } from './pitch-phone.js';

const SOURCE = { seminar: 's2', activity: 'forum', item: 'd1' };
const CARRIED = [
  { id: 'd1', kind: 'challenge', text: 'Aucun bus avant six heures', group: null, source: SOURCE },
];

function open(settings: object = {}) {
  const table = new MethodTable<PitchState, PitchCommand>(
    pitch,
    { carried: CARRIED, ...settings },
    'participant',
  );
  const show = () => showMethod(table, () => <PitchPhone {...table.printPhone()} />);
  const lab = show();
  const write = (title: string): string =>
    table.order({ type: 'write-proposal', title }, 'karim', 'participant');
  const vote = (mode = 'scale', fields: object = {}): string =>
    table.order({ type: 'open-vote', mode, ...fields });
  const reload = () => {
    cleanup();
    // The server gives no ballot back: another phone's snapshot is all that comes.
    show();
  };
  return { table, user: userEvent.setup({ delay: null }), write, vote, reload, ...lab };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('une fiche [R053]', () => {
  test('un titre suffit ; ce qu’elle répond se coche, rien ne se retape [R056]', async () => {
    const { table, user, findFaults } = open();
    await user.click(button('Écrire une fiche'));
    expect(button('Poser la fiche').getAttribute('aria-disabled')).toBe('true');
    await user.type(screen.getByRole('textbox', { name: /Titre/ }), 'La navette');
    await user.type(screen.getByRole('textbox', { name: 'La solution' }), 'Une ligne commune');
    await user.click(screen.getByText(/Elle répond à/));
    await user.click(screen.getByRole('checkbox', { name: 'Aucun bus avant six heures' }));
    expect(await findFaults()).toEqual([]);
    await user.click(button('Poser la fiche'));
    expect(table.state.proposals).toMatchObject([
      { title: 'La navette', solution: 'Une ligne commune', sources: [SOURCE], pitcher: { id: 'moi' } },
    ]);
    expect(screen.getByText('la vôtre')).toBeTruthy();
  });

  test('six lignes sont une de trop, dites avant l’envoi', async () => {
    const { user } = open();
    await user.click(button('Écrire une fiche'));
    await user.type(screen.getByRole('textbox', { name: /Titre/ }), 'La navette');
    await user.type(screen.getByRole('textbox', { name: 'Le problème' }), 'a\nb\nc\nd\ne\nf');
    expect(screen.getByText(/6 lignes, 5 au plus/)).toBeTruthy();
    expect(button('Poser la fiche').getAttribute('aria-disabled')).toBe('true');
  });

  test('commencée puis rechargée, elle est encore là', async () => {
    const { user, reload } = open();
    await user.click(button('Écrire une fiche'));
    await user.type(screen.getByRole('textbox', { name: /Titre/ }), 'La navette');
    reload();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /Titre/ }).value).toBe('La navette');
  });

  test('la sienne se corrige et se retire, pas celle du voisin, et pas pendant le vote', async () => {
    const { table, user, write, vote } = open();
    write('Le catalogue');
    act(() => void table.send({ type: 'write-proposal', title: 'La mienne' } as PitchCommand));
    const card = (title: string) => {
      const item = screen.getByText(title).closest('li');
      if (item === null) throw new Error('test/card: no item');
      return within(item);
    };
    expect(card('Le catalogue').queryByRole('button')).toBeNull();
    expect(card('La mienne').getByRole('button', { name: 'Corriger cette fiche' })).toBeTruthy();
    vote();
    const rated = screen.getAllByText('La mienne').at(-1)?.closest('li');
    expect(rated?.querySelector('button')).toBeNull();
    const id = table.state.votes[0]?.id ?? '';
    table.order({ type: 'close-vote', vote: id, electors: [], confirmed: true });
    await user.click(screen.getByRole('button', { name: 'La retirer' }));
    expect(table.state.proposals.at(-1)?.withdrawn).not.toBeNull();
  });

  test('refusée, ses mots restent en vue', () => {
    const { table } = open();
    const order = { type: 'write-proposal', title: 'La navette', team: 'nulle-part' } as PitchCommand;
    act(() => void table.send(order));
    expect(screen.getByText('Refus : team-unknown.')).toBeTruthy();
    expect(screen.getByText('La navette')).toBeTruthy();
  });
});

describe('qui parle [R071]', () => {
  test('la proposition qui a la parole est en tête, avec son horloge', () => {
    const { table, write } = open();
    const proposal = write('Le catalogue');
    table.order({ type: 'start-talk', proposal });
    const floor = screen.getByRole('region', { name: 'La parole est à' });
    expect(within(floor).getByRole('heading', { name: 'Le catalogue' })).toBeTruthy();
    expect(within(floor).getByRole('timer').textContent).toMatch(/3:00|2:59/);
  });
});

describe('son bulletin [R072]', () => {
  test('se dépose, se change, et se garde sur le téléphone malgré un rechargement', async () => {
    const { table, user, write, vote, reload, findFaults } = open();
    const id = write('Le catalogue');
    write('La piscine');
    vote();
    await user.click(button('Déposer mon bulletin'));
    expect(screen.getByRole('alert').textContent).toBe('Notez au moins une proposition.');
    const field = () => screen.getByRole('group', { name: 'Le catalogue' });
    await user.click(within(field()).getByRole('radio', { name: '4' }));
    await user.type(within(field()).getByRole('textbox', { name: /Pourquoi/ }), 'On peut commencer');
    expect(await findFaults()).toEqual([]);
    await user.click(button('Déposer mon bulletin'));
    expect(table.state.votes[0]?.ballots[0]?.answers).toEqual([
      { proposal: id, mark: 4, reason: 'On peut commencer' },
    ]);
    expect(screen.getByText(/Votre bulletin est déposé/, { selector: 'form p' })).toBeTruthy();
    reload();
    expect(within(field()).getByRole<HTMLInputElement>('radio', { name: '4' }).checked).toBe(true);
    await user.click(within(field()).getByRole('radio', { name: '1' }));
    expect(screen.getByText(/Vous l’avez changé/)).toBeTruthy();
    await user.click(button('Déposer de nouveau'));
    expect(table.state.votes[0]?.ballots).toHaveLength(1);
    expect(table.state.votes[0]?.ballots[0]?.answers[0]?.mark).toBe(1);
  });

  test('ce que le téléphone reçoit ne contient aucun bulletin des autres', () => {
    const { table, write, vote } = open();
    const proposal = write('Le catalogue');
    const id = vote();
    table.order(
      { type: 'cast-ballot', vote: id, answers: [{ proposal, mark: 0, reason: 'Je n’ose pas le dire' }] },
      'karim',
      'participant',
    );
    expect(JSON.stringify(table.printPhone().state)).not.toContain('Je n’ose pas le dire');
    expect(screen.getByText('1 bulletin reçu.')).toBeTruthy();
  });

  test('une objection demande sa raison avant de partir', async () => {
    const { table, user, write, vote } = open();
    write('Le catalogue');
    vote('consent');
    await user.click(screen.getByRole('radio', { name: 'Objection' }));
    await user.click(button('Déposer mon bulletin'));
    expect(screen.getByRole('alert').textContent).toBe('Une objection dit pourquoi.');
    await user.type(screen.getByRole('textbox', { name: /Pourquoi cette objection/ }), 'Personne ne conduit');
    await user.click(button('Déposer mon bulletin'));
    expect(table.state.votes[0]?.voters).toHaveLength(1);
  });

  test('les gommettes se placent au clavier, jamais plus que le compte', async () => {
    const { table, user, write, vote } = open();
    const id = write('Le catalogue');
    vote('dots', { dots: 2 });
    const more = button('Une gommette de plus pour Le catalogue');
    more.focus();
    await user.keyboard('{Enter}{Enter}{Enter}');
    expect(screen.getByText('Il vous en reste 0.')).toBeTruthy();
    await user.click(button('Déposer mon bulletin'));
    expect(table.state.votes[0]?.ballots[0]?.answers).toEqual([{ proposal: id, mark: 2, reason: null }]);
  });

  test('au 25/10, une carte en main par tour', async () => {
    const { table, user, write, vote } = open();
    for (const title of ['A1', 'A2', 'A3']) write(title);
    const id = vote('cards', { seats: ['moi', 'karim'] });
    expect(screen.getByText('Tour 1 sur 3')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: '5' }));
    table.order({ type: 'next-round', vote: id, round: 2 });
    expect(screen.getByText('Tour 2 sur 3')).toBeTruthy();
    await user.click(button('Déposer mon bulletin'));
    expect(table.state.votes[0]?.ballots[0]?.answers).toHaveLength(1);
    expect(table.refused).toEqual([]);
  });
});

describe('le dépouillement', () => {
  test('dit la répartition et l’écart, dans l’ordre des présentations, sans qui', () => {
    const { table, write, vote } = open();
    const one = write('Le catalogue');
    write('La piscine');
    const id = vote();
    for (const [rank, who] of ['a', 'b', 'c', 'd', 'e', 'f'].entries()) {
      const answers = [{ proposal: one, mark: rank < 3 ? 0 : 5, reason: rank === 0 ? 'Trop cher' : null }];
      table.order({ type: 'cast-ballot', vote: id, answers }, who, 'participant');
    }
    table.order({ type: 'close-vote', vote: id, electors: [], confirmed: true });
    const results = screen.getByRole('region', { name: 'Le dépouillement' });
    expect(within(results).getByText(/Bulletins : 6, dont/)).toBeTruthy();
    expect(within(results).getByRole('img', { name: /0.: 3, 1.: 0.*5.: 3/ })).toBeTruthy();
    expect(within(results).getByText(/s’écartent le plus sur.: Le catalogue/)).toBeTruthy();
    expect(within(results).getByText(/ce n’est pas un classement/)).toBeTruthy();
    expect(within(results).getByText(/^0.: Trop cher$/)).toBeTruthy();
  });

  test('personne n’a voté : c’est dit, sans chiffre inventé', () => {
    const { table, write, vote } = open();
    write('Le catalogue');
    table.order({ type: 'close-vote', vote: vote(), electors: [], confirmed: true });
    expect(screen.getByText('Personne n’a voté.')).toBeTruthy();
    expect(document.body.textContent).not.toContain('NaN');
  });
});
