// The register of spaces of cooperation on screen.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ids } from '../../../../../test/invented-fabrique.js';
import { showScreen } from '../../../../../test/screen.js';
import type { CooperationRow } from '../../contract/spaces.js';
import { screens } from '../index.js';

const at = `/espaces/${ids.estuary}/cooperation`;
const base = `/api/spaces/${ids.estuary}/cooperation`;
const space = (id: string, name: string, more: Partial<CooperationRow> = {}): CooperationRow => ({
  id,
  name,
  kind: 'grouping',
  stage: 'existing',
  form: 'club',
  note: '',
  memberIds: [],
  linkedIds: [],
  members: [],
  source: null,
  version: 1,
  ...more,
});
const school = { id: ids.school, name: 'Le Lycée' };
const club = space(ids.axis, 'Club des fours', {
  memberIds: [school.id],
  members: [school],
  linkedIds: [ids.campus],
});
const lab = space(ids.campus, 'Le Four commun', {
  stage: 'emerging',
  memberIds: [school.id],
  members: [school],
  linkedIds: [ids.axis],
  source: 'partie 3.4',
});
const register = {
  spaces: [club, lab],
  organisations: [school, { id: ids.yard, name: 'Le Chantier' }],
  articulation: {
    value: 1,
    withoutTop3: 0,
    pairs: 2,
    shared: [{ a: club.id, b: lab.id, members: [school.id] }],
  },
};

describe('les espaces de coopération [R140]', () => {
  it('se lisent par stade, avec leurs membres, leurs liens et leur source', async () => {
    const shown = showScreen({ screens, at, answers: { [`GET ${base}`]: register } });
    const emerging = (await screen.findByRole('heading', { level: 2, name: 'Émergents' })).closest('section');
    expect(within(emerging as HTMLElement).getByText('Le Four commun')).toBeTruthy();
    expect(screen.getByText('Travaille avec Le Four commun')).toBeTruthy();
    expect(screen.getByText(/Source\s: publication de l’ANCT/)).toBeTruthy();
    expect(screen.getByText(/En moyenne, 100,0.% des membres/)).toBeTruthy();
    expect(screen.getByText(/Sans les trois membres les plus présents/)).toBeTruthy();
    expect(within(screen.getByRole('table')).getByText('Le Lycée')).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('s’ajoutent avec leurs membres', async () => {
    const shown = showScreen({ screens, at, answers: { [`GET ${base}`]: register, [`POST ${base}`]: club } });
    await userEvent.click(await screen.findByRole('button', { name: 'Ajouter un espace' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Nom' }), 'Jardin');
    await userEvent.click(screen.getByRole('button', { name: /Membres/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Le Chantier' }));
    await userEvent.click(screen.getAllByRole('button', { name: 'Ajouter' })[0] as HTMLElement);
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() =>
      expect(shown.sent.find(({ method }) => method === 'POST')?.body).toMatchObject({
        name: 'Jardin',
        memberIds: [ids.yard],
      }),
    );
  });

  it('disent quoi faire quand il n’y en a pas', async () => {
    const empty = {
      spaces: [],
      organisations: [],
      articulation: { value: null, withoutTop3: null, pairs: 0, shared: [] },
    };
    showScreen({ screens, at, answers: { [`GET ${base}`]: empty } });
    expect(await screen.findByText('Aucun espace encore')).toBeTruthy();
  });
});
