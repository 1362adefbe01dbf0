// A world café run from its console: time, hosts, plan and proof, late arrivals; by role and French label.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { worldCafe } from '@trame/core/methods/world-cafe';
import { describe, expect, test } from 'vitest';
import { fr } from '../../../../workshop/web/testing/lab.js';
import { createPerson, showOrganiser } from '../../../../workshop/web/testing/screen-lab.js';
import { CafeFacilitator } from './cafe-facilitator.js';

const THEMES = ['Apprendre', 'Venir', 'Produire'].map((title) => ({
  id: title.toLowerCase(),
  title,
  questions: ['Quoi ?'],
}));
const NAMES = ['Ana', 'Bob', 'Cas', 'Dan', 'Eva', 'Fay', 'Gus', 'Hal', 'Ida'];
const HOSTS = THEMES.map(({ id }, rank) => ({ theme: id, host: { id: NAMES[rank] ?? '' } }));

function show(
  settings: object = { themes: THEMES, hosts: HOSTS },
  names = NAMES,
  { met = [], known = [] }: { met?: readonly string[][]; known?: readonly string[][] } = {},
) {
  return showOrganiser({
    method: worldCafe,
    settings,
    people: names.map((name) => createPerson(name)),
    show: (props) => <CafeFacilitator {...props} met={met} known={known} />,
  });
}

const openTab = (name: RegExp | string) => userEvent.click(screen.getByRole('tab', { name }));

async function setPlan() {
  await openTab('Plan de tables');
  await userEvent.click(screen.getByRole('button', { name: 'Placer les gens' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Poser ce plan' }));
}

describe('before the day', () => {
  test('says how long it is, and what too few rounds miss [R076] [R077]', async () => {
    const lab = show({ themes: THEMES, rounds: 2 });
    expect(screen.getByText(/3\sthèmes font 1\sh\s20/)).toBeTruthy();
    expect(screen.getByText(/chaque personne en manquera 1\sthème/)).toBeTruthy();
    expect(await lab.findFaults()).toEqual([]);
  });

  test('a theme is written with its questions, one per line [R073]', async () => {
    const lab = show({});
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter un thème' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox', { name: 'Thème' }), 'Apprendre');
    await userEvent.type(dialog.getByRole('textbox', { name: 'Questions' }), 'Quoi ?{Enter}{Enter}Qui ?');
    await userEvent.click(dialog.getByRole('button', { name: 'Enregistrer' }));
    expect(lab.getState().themes).toMatchObject([{ title: 'Apprendre', questions: ['Quoi ?', 'Qui ?'] }]);
  });

  test('a host is appointed for each table [R074]', async () => {
    const lab = show({ themes: THEMES });
    await userEvent.click(screen.getByRole('button', { name: /Hôte de «.Apprendre/ }));
    await userEvent.click(screen.getByRole('option', { name: 'Dan' }));
    expect(lab.getState().hosts).toEqual([{ theme: 'apprendre', host: { id: 'Dan' } }]);
  });

  test('a table without a host is named, and no plan is looked for', async () => {
    show({ themes: THEMES, hosts: HOSTS.slice(1) });
    await openTab('Plan de tables');
    expect(screen.getByText(/Nommez d’abord un hôte pour.: Apprendre/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Placer les gens' })).toBeNull();
  });
});

describe('the plan', () => {
  test('is proposed, proven in a sentence, then set in one order [R077]', async () => {
    const lab = show();
    await openTab('Plan de tables');
    await userEvent.click(screen.getByRole('button', { name: 'Placer les gens' }));
    await screen.findByText('Chaque groupe passe une fois à chaque table.');
    expect(
      screen.getByText(/^\d+\srencontres nouvelles sur \d+ possibles, soit \d+,\d\s% du maximum\.$/),
    ).toBeTruthy();
    expect(screen.getByRole('table').textContent).toContain('Tour 3');
    expect(lab.getSent()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Poser ce plan' }));
    expect(lab.getSent().map(({ type }) => type)).toEqual(['set-plan']);
    expect(lab.getState().plan?.people).toHaveLength(9);
    expect(await lab.findFaults()).toEqual([]);
  });

  test('parts those who already work together, and says it without the survey [R107]', async () => {
    const lab = show(undefined, NAMES, {
      known: [
        ['Dan', 'Gus'],
        ['Eva', 'Zoé'],
      ],
    });
    await openTab('Plan de tables');
    await userEvent.click(screen.getByRole('button', { name: 'Placer les gens' }));
    const told = await screen.findByText(/1\spaire de personnes travaille déjà ensemble/);
    expect(told.textContent).toMatch(/en assoit 0 à la même table\. L’enquête n’y est pour rien/);
    await userEvent.click(screen.getByRole('button', { name: 'Poser ce plan' }));
    const plan = lab.getState().plan;
    const rank = (name: string) => plan?.people.findIndex((one) => 'id' in one && one.id === name) ?? -1;
    expect(plan?.rounds.some((row) => row[rank('Dan')] === row[rank('Gus')])).toBe(false);
  });

  test('parts those who sat together at earlier seminars, and says it [R107]', async () => {
    const lab = show(undefined, NAMES, {
      met: [
        ['Dan', 'Gus'],
        ['Eva', 'Hal'],
        ['Fay', 'Zoé'],
      ],
    });
    await openTab('Plan de tables');
    await userEvent.click(screen.getByRole('button', { name: 'Placer les gens' }));
    expect(await screen.findByText(/^Personne ne retrouve quelqu’un/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Poser ce plan' }));
    const plan = lab.getState().plan;
    const tableOf = (name: string) =>
      plan?.rounds[0]?.[plan.people.findIndex((one) => 'id' in one && one.id === name)];
    expect(tableOf('Dan')).not.toBe(tableOf('Gus'));
    expect(tableOf('Eva')).not.toBe(tableOf('Hal'));
  });

  test('says how many find each other again when it cannot be avoided [R107]', async () => {
    show(undefined, NAMES, { met: [NAMES] });
    await openTab('Plan de tables');
    await userEvent.click(screen.getByRole('button', { name: 'Placer les gens' }));
    expect(
      await screen.findByText(/^\d+\spaires de personnes se retrouvent après un séminaire précédent/),
    ).toBeTruthy();
  });

  test('mixes people at every round when asked', async () => {
    const lab = show();
    await openTab('Plan de tables');
    await userEvent.click(screen.getByRole('radio', { name: 'On se mélange à chaque tour' }));
    await userEvent.click(screen.getByRole('button', { name: 'Placer les gens' }));
    await screen.findByText('Chaque personne passe une fois à chaque table.');
    expect(
      screen.getByText(/^(Personne ne retrouve quelqu’un|\d+\spaires? de personnes se retrouven?t?)/),
    ).toBeTruthy();
    expect(
      screen.getByText(/^Qui rencontre le moins de monde fait \d+\snouvelles? connaissances?\.$/),
    ).toBeTruthy();
    expect(screen.getByText(/^6\spersonnes tournent, 3\srestent\.$/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Poser ce plan' }));
    expect(lab.getState().plan?.mode).toBe('mixed');
  });

  test('says when a host would be alone', async () => {
    show(undefined, NAMES.slice(0, 4));
    await openTab('Plan de tables');
    await userEvent.click(screen.getByRole('button', { name: 'Placer les gens' }));
    expect(await screen.findByText(/l’hôte serait seul/)).toBeTruthy();
  });

  test('is missed by a round begun too early', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: fr('Lancer : Accueil') }));
    await userEvent.click(screen.getByRole('button', { name: fr('Lancer : Tour 1') }));
    expect(screen.getByText('Refus : world-cafe-plan-missing.')).toBeTruthy();
  });
});

describe('somebody comes, somebody leaves', () => {
  test('few people are moved, and they are named', async () => {
    const lab = show();
    await setPlan();
    lab.order({ type: 'start-stage', stage: 'round-1' });
    await openTab('Arrivées et départs');
    await userEvent.click(screen.getByText(/Qui part/));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Ida' }));
    await userEvent.click(screen.getByRole('button', { name: 'Voir la réparation' }));
    await userEvent.click(screen.getByRole('button', { name: 'Appliquer' }));
    await waitFor(() => expect(lab.getState().changes).toHaveLength(1));
    const [change] = lab.getState().changes;
    expect(change?.left.map((rank) => lab.getState().plan?.people[rank])).toEqual([{ id: 'Ida' }]);
    expect(change?.moved.length).toBeLessThanOrEqual(2);
    expect(screen.getByText(/Départs.: Ida/)).toBeTruthy();
    expect(await lab.findFaults()).toEqual([]);
  });

  test('a host who leaves is replaced by name [R074]', async () => {
    show();
    await setPlan();
    await openTab('Arrivées et départs');
    await userEvent.click(screen.getByText(/Qui part/));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Ana' }));
    await userEvent.click(screen.getByRole('button', { name: 'Voir la réparation' }));
    expect(screen.getByText(/devient hôte de «.Apprendre/)).toBeTruthy();
  });
});
