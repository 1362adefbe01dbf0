// Paper from the seminar's page: everything at once, a choice with copies, a badge made again.
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ids } from '../../../../../test/invented-fabrique.js';
import { showScreen } from '../../../../../test/screen.js';
import type { Printable } from '../../contract/paper.js';
import type { Attendee } from '../../contract.js';
import { BadgeGesture } from './badge-gesture.js';
import { createChoice, formatChoice, readCopies } from './choice.js';
import { PaperChoice } from './paper-choice.js';

const base = `/api/spaces/${ids.estuary}/seminars/${ids.seminar}`;
const papers: readonly Printable[] = [
  { name: 'hall/badges', title: 'Badges', activity: null, kind: 'badges', copies: null },
  { name: 'hall/tables', title: 'Numéros de table', activity: null, kind: 'sign', copies: 5 },
  { name: 'os/report-form', title: 'Compte rendu', activity: 'Forum ouvert', kind: 'form', copies: 12 },
];
const ana: Attendee = {
  id: ids.yard,
  displayName: 'Ana',
  organisationId: null,
  organisationName: null,
  family: null,
  presence: 'invited',
  consentToPrint: false,
  memberId: null,
  personId: ids.yard,
};

function show(view: () => React.ReactNode, answers = {}) {
  const load = async () => ({ Screen: () => <div>{view()}</div> });
  const screens = [{ path: '/espaces/$space/papiers', title: { fr: 'Papiers', en: 'Papers' }, load }];
  return showScreen({ screens, at: `/espaces/${ids.estuary}/papiers`, answers });
}

describe('[R085] tout imprimer, ou choisir', () => {
  it('imprime tout d’un seul bouton', async () => {
    show(() => <PaperChoice space={ids.estuary} seminar={ids.seminar} />);
    const link = await screen.findByRole('link', { name: 'Tout imprimer (PDF)' });
    expect(link.getAttribute('href')).toBe(`${base}/paper.pdf`);
  });

  it('imprime ce qui est coché, dans le nombre demandé', async () => {
    const shown = show(() => <PaperChoice space={ids.estuary} seminar={ids.seminar} />, {
      [`GET ${base}/papers`]: { papers },
    });
    await userEvent.click(await screen.findByText(/^Choisir les feuilles/));
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Badges' }));
    const copies = screen.getByRole('spinbutton', { name: 'Exemplaires — Compte rendu' });
    await userEvent.clear(copies);
    await userEvent.type(copies, '20');
    const link = screen.getByRole('link', { name: 'Imprimer ce choix (PDF)' });
    const query = new URL(link.getAttribute('href') ?? '', 'http://x').searchParams;
    expect(query.get('sheets')).toBe('hall/tables*5,os/report-form*20');
    expect(screen.getByRole('group', { name: 'Forum ouvert' })).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
    for (const name of ['Numéros de table', 'Compte rendu']) {
      await userEvent.click(screen.getByRole('checkbox', { name }));
    }
    expect(screen.getByText('Cochez au moins une feuille.')).toBeTruthy();
  });

  it('tient un nombre mal tapé pour celui proposé', () => {
    expect([readCopies('', 4), readCopies('0', 4), readCopies('1,5', 4), readCopies('9999', 4)]).toEqual([
      4, 4, 4, 200,
    ]);
    expect(readCopies('7', null)).toBeNull();
    expect(formatChoice(papers, createChoice(papers))).toBe('hall/badges,hall/tables*5,os/report-form*12');
  });
});

describe('[R039] refaire un badge', () => {
  it('éteint les anciens, puis propose d’imprimer le nouveau', async () => {
    const path = `${base}/attendees/${ana.id}/badges`;
    const shown = show(() => <BadgeGesture space={ids.estuary} seminar={ids.seminar} attendee={ana} />, {
      [`DELETE ${path}`]: { revoked: 2 },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Refaire le badge — Ana' }));
    const link = await screen.findByRole('link', { name: 'Imprimer le nouveau' });
    expect(link.getAttribute('href')).toBe(`${base}/paper.pdf?attendee=${ana.id}`);
    expect(shown.sent.some((one) => one.method === 'DELETE' && one.path === path)).toBe(true);
  });
});
