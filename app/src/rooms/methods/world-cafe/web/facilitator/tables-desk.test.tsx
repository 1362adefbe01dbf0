// The tables of a world café at the console, on the wall and the day before; by role and French label.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { planBlocks, type WorldCafeSettings, worldCafe } from '@trame/core/methods/world-cafe';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { createPerson, showOrganiser } from '../../../../workshop/web/testing/screen-lab.js';
import { CafePrepare } from '../prepare/cafe-prepare.js';
import { CafeWall } from '../wall/cafe-wall.js';
import { CafeFacilitator } from './cafe-facilitator.js';

const THEMES = ['Apprendre', 'Venir'].map((title) => ({
  id: title.toLowerCase(),
  title,
  questions: ['Quoi ?'],
}));
const NAMES = ['Ana', 'Bob', 'Cas', 'Dan', 'Eva', 'Fay'];
const HOSTS = THEMES.map(({ id }, rank) => ({ theme: id, host: { id: NAMES[rank] ?? '' } }));

function show(settings: object = { themes: THEMES, hosts: HOSTS }) {
  return showOrganiser({
    method: worldCafe,
    settings,
    people: NAMES.map((name) => createPerson(name)),
    show: (props) => <CafeFacilitator {...props} />,
  });
}

const PLAN = planBlocks({ people: NAMES.map((id) => ({ id })), hosts: [0, 1], rounds: 2 });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const openTab = (name: RegExp | string) => userEvent.click(screen.getByRole('tab', { name }));

describe('a theme at the console [R073]', () => {
  test('without a title it is not kept, and the field says so', async () => {
    const lab = show({});
    expect(screen.getByText('Aucun thème')).toBeTruthy();
    await press('Ajouter un thème');
    const dialog = within(screen.getByRole('dialog', { name: 'Nouveau thème' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Enregistrer' }));
    expect(dialog.getByText('Donnez un titre court.')).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Retirer ce thème' })).toBeNull();
    expect(lab.getSent()).toEqual([]);
    await userEvent.click(dialog.getByRole('button', { name: 'Annuler' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('is mended where it stands, with the sign of its table', async () => {
    const lab = show();
    await openTab(/^Tables et hôtes/);
    await press(/Modifier «.Apprendre/);
    const dialog = within(screen.getByRole('dialog', { name: 'Modifier le thème' }));
    await userEvent.type(dialog.getByRole('textbox', { name: 'Table (facultatif)' }), ' Près de la porte ');
    await userEvent.click(dialog.getByRole('button', { name: 'Enregistrer' }));
    expect(lab.getState().themes).toMatchObject([
      { id: 'apprendre', title: 'Apprendre', questions: ['Quoi ?'], place: 'Près de la porte' },
      { id: 'venir', place: null },
    ]);
    expect(screen.getByText('Près de la porte')).toBeTruthy();
  });

  test('is removed, and the other one stays', async () => {
    const lab = show();
    await openTab(/^Tables et hôtes/);
    await press(/Modifier «.Apprendre/);
    await press('Retirer ce thème');
    expect(lab.getState().themes.map(({ id }) => id)).toEqual(['venir']);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('hosts and plan [R074] [R077]', () => {
  test('a host is taken back', async () => {
    const lab = show();
    await openTab(/^Tables et hôtes/);
    await press(/Hôte de «.Apprendre/);
    await userEvent.click(screen.getByRole('option', { name: 'Personne encore' }));
    expect(lab.getState().hosts.map(({ theme }) => theme)).toEqual(['venir']);
  });

  test('once the plan stands, hosts and number of tables are locked', async () => {
    const lab = show();
    lab.order({ type: 'set-plan', plan: PLAN });
    await openTab(/^Tables et hôtes/);
    expect(screen.getByText(/Le plan est posé/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Hôte de/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Ajouter un thème' })).toBeNull();
    await press(/Modifier «.Venir/);
    expect(screen.queryByRole('button', { name: 'Retirer ce thème' })).toBeNull();
  });

  test('a standing plan is dropped before the first round, never after', async () => {
    const lab = show();
    lab.order({ type: 'set-plan', plan: PLAN });
    await openTab('Plan de tables');
    await press('Retirer le plan');
    expect(lab.getState().plan).toBeNull();
    expect(screen.getByText('Personne n’est placé')).toBeTruthy();
    lab.order({ type: 'set-plan', plan: PLAN });
    lab.order({ type: 'start-stage', stage: 'round-1' });
    await openTab('Plan de tables');
    expect(screen.getByRole('heading', { name: 'Plan posé' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Retirer le plan' })).toBeNull();
  });

  test('arrivals wait for a plan, then nothing is proposed for nobody', async () => {
    const lab = show();
    await openTab('Arrivées et départs');
    expect(screen.getByText('Posez d’abord un plan.')).toBeTruthy();
    lab.order({ type: 'set-plan', plan: PLAN });
    await openTab('Arrivées et départs');
    expect(screen.getByText('Tout le monde est déjà placé.')).toBeTruthy();
    expect(screen.getByText('Cochez au moins une arrivée ou un départ.')).toBeTruthy();
  });
});

describe('what is written', () => {
  test('the wall shows the notes of a table, and says when none has come', () => {
    const lab = showOrganiser({
      method: worldCafe,
      settings: { themes: THEMES },
      show: (props) => <CafeWall {...props} view="notes" page={0} />,
    });
    expect(screen.getByText('Les premières notes arrivent.')).toBeTruthy();
    const draft = { team: null, tags: [], channel: 'paper', onBehalfOf: null, sources: [] } as const;
    lab.order({ type: 'write-slip', kind: 'note', text: 'Un bus à six heures', about: 'venir', ...draft });
    expect(screen.getByRole('heading', { name: 'Venir' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Apprendre' })).toBeNull();
    expect(screen.getByText('Un bus à six heures')).toBeTruthy();
  });
});

describe('the day before', () => {
  function prepare(isFrozen = false) {
    const told: WorldCafeSettings[] = [];
    const parsed = worldCafe.parseSettings({ themes: THEMES, hosts: HOSTS });
    if (!parsed.ok) throw new Error('test/prepare: settings');
    const start = parsed.value;
    function Editor() {
      const [settings, setSettings] = useState<WorldCafeSettings>(start);
      const change = (next: WorldCafeSettings) => {
        told.push(next);
        setSettings(next);
      };
      return <CafePrepare settings={settings} onChange={change} carry={[]} people={[]} isFrozen={isFrozen} />;
    }
    showOrganiser({ method: worldCafe, settings: {}, show: () => <Editor /> });
    return told;
  }

  test('a theme that goes takes its host away', async () => {
    const told = prepare();
    await press(/Modifier «.Apprendre/);
    await press('Retirer ce thème');
    expect(told.at(-1)?.themes.map(({ id }) => id)).toEqual(['venir']);
    expect(told.at(-1)?.hosts.map(({ theme }) => theme)).toEqual(['venir']);
  });

  test('a number of rounds that makes no sense changes nothing, and says what would', async () => {
    const told = prepare();
    const rounds = screen.getByRole('textbox', { name: 'Nombre de tours' });
    await userEvent.type(rounds, '0');
    await userEvent.type(rounds, 'x{Enter}');
    expect(told).toEqual([]);
    expect(screen.getByText(/Un nombre entier, de 1 à/)).toBeTruthy();
  });

  test('once the room is open, it says where themes are mended', () => {
    prepare(true);
    expect(screen.getByText(/les thèmes se modifient depuis la console/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Modifier|Ajouter un thème/ })).toBeNull();
  });
});
