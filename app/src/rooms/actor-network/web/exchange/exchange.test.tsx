// Files of the network on screen: six that leave, one that is read before it is kept.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ids } from '../../../../../test/invented-fabrique.js';
import { showScreen } from '../../../../../test/screen.js';
import type { TieReport } from '../../contract/exchange.js';
import { screens } from '../index.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { describeDays } from './exchange.view.js';

const at = `/espaces/${ids.estuary}/reseau/fichiers`;
const base = `/api/spaces/${ids.estuary}/network-ties`;
const tie = {
  id: ids.campus,
  from: 'Le Port',
  to: 'Le Four',
  weight: 2,
  source: 'PV du 3 mars',
  firstSeen: '2024-03-03',
  lastSeen: null,
  broughtOn: '2026-11-28',
};
const report: TieReport = {
  format: 'csv',
  encoding: 'windows-1252',
  ties: 3,
  taken: 1,
  known: 0,
  unknown: ['Phare'],
  told: [
    { line: 3, from: 'Le Port', to: 'Le Port', isTaken: false, faults: ['self-tie'] },
    { line: 4, from: 'Le Port', to: 'Phare', isTaken: false, faults: ['actor-unknown'] },
  ],
  isApplied: false,
};

describe('les fichiers du réseau', () => {
  it('partent sous six formes, et disent d’où vient chaque lien [R105]', async () => {
    const shown = showScreen({ screens, at, answers: { [`GET ${base}`]: { ties: [tie] } } });
    const links = await screen.findAllByRole('link', { name: /CSV|GEXF|GraphML|DL|Pajek/ });
    expect(links).toHaveLength(6);
    const table = screen.getByRole('table', { name: fr.keptCaption });
    expect(within(table).getByText('PV du 3 mars')).toBeTruthy();
    expect(within(table).getByText('depuis le 3 mars 2024')).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('sont lus avant d’être gardés, ligne par ligne', async () => {
    const shown = showScreen({
      screens,
      at,
      answers: {
        [`GET ${base}`]: { ties: [] },
        [`POST /api/spaces/${ids.estuary}/network-tie-readings`]: report,
        [`POST /api/spaces/${ids.estuary}/network-tie-imports`]: { ...report, isApplied: true },
      },
    });
    const file = new File(['de;vers'], 'liens.csv', { type: 'text/csv' });
    await userEvent.upload(await screen.findByLabelText(fr.choose), file);
    expect(await screen.findByText(/Rien n’est encore écrit/)).toBeTruthy();
    expect(screen.getByText(/n’est pas en UTF-8/)).toBeTruthy();
    expect(screen.getByText(/pas dans l’annuaire, ou dont deux portent le nom\s: Phare/)).toBeTruthy();
    expect(screen.getByText(/mis de côté\s: lien d’une organisation avec elle-même/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: fr.apply }));
    expect(await screen.findByText(fr.applied)).toBeTruthy();
    expect(screen.queryByRole('button', { name: fr.apply })).toBeNull();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('se retirent, lien par lien', async () => {
    const shown = showScreen({
      screens,
      at,
      answers: { [`GET ${base}`]: { ties: [tie] }, [`DELETE ${base}/${tie.id}`]: { removed: true } },
    });
    await userEvent.click(await screen.findByRole('button', { name: /Retirer le lien entre Le Port/ }));
    await waitFor(() => expect(shown.sent.some(({ method }) => method === 'DELETE')).toBe(true));
  });
});

describe('les jours d’un lien', () => {
  it.each([
    [null, null, 'undated'],
    ['a', null, 'since a'],
    [null, 'b', 'until b'],
    ['a', 'b', 'from a to b'],
  ])('de %s à %s se disent', (firstSeen, lastSeen, said) => {
    expect(describeDays({ firstSeen, lastSeen }, en, (day) => day)).toBe(said);
  });
});
