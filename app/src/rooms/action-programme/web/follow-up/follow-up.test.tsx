// Follow-up as an organiser meets it: hands, months and silences, mails to print, the point.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ids } from '../../../../../test/invented-fabrique.js';
import { showScreen } from '../../../../../test/screen.js';
import type { FollowUp, Outbox, PointReply } from '../../contract/pulse.js';
import { followUpScreens } from './index.js';

const root = `/espaces/${ids.estuary}/programme`;
const api = `/api/spaces/${ids.estuary}/programme`;
const month = (
  name: string,
  mark: FollowUp['actions'][number]['months'][number]['mark'],
  line: string | null = null,
) => ({
  ...{ month: name, mark, line },
});

const follow: FollowUp = {
  today: '2027-10-04',
  ...{ isOn: true, isPublic: false, fallback: 'la cheffe de projet', sendsMail: false },
  months: ['2027-08', '2027-09'],
  actions: [
    {
      ...{ id: ids.campus, title: 'Campus', contact: 'La directrice', hasAddress: true, underWay: true },
      months: [month('2027-08', 'not-asked'), month('2027-09', 'blocked', 'Arrêté attendu')],
      ...{ silence: 0, lastLine: 'Arrêté attendu' },
    },
    {
      ...{ id: ids.orphan, title: 'Tiers-lieu', contact: null, hasAddress: false, underWay: true },
      months: [month('2027-08', 'not-asked'), month('2027-09', 'silent')],
      ...{ silence: 3, lastLine: null },
    },
  ],
  hands: [
    {
      ...{ actionId: ids.campus, title: 'Campus', state: 'blocked', line: 'Arrêté attendu' },
      ...{ to: 'le sous-préfet', since: '2027-09-02' },
    },
  ],
};

const show = (path: string, answers: Readonly<Record<string, object>>) =>
  showScreen({ screens: followUpScreens, at: `${root}/${path}`, answers });

describe('le suivi du mois', () => {
  it('montre les mains levées, à qui elles s’adressent et depuis quand', async () => {
    show('suivi', { [`GET ${api}/pulse`]: follow });
    expect(await screen.findByText(/Adressée à.*: le sous-préfet, depuis le 2 septembre 2027/)).toBeTruthy();
  });

  it('dit chaque mois en mots, et montre le silence comme un silence', async () => {
    show('suivi', { [`GET ${api}/pulse`]: follow });
    const table = await screen.findByRole('table');
    expect(within(table).getByText(/bloqué : Arrêté attendu/)).toBeTruthy();
    expect(within(table).getByText('sans réponse')).toBeTruthy();
    expect(within(table).getByText(/Sans nouvelles depuis\s+3 mois/)).toBeTruthy();
    expect(within(table).getByText('personne à joindre')).toBeTruthy();
    expect(screen.getByText(/dernier mois demandé.*: 1 avec une réponse, 1 sans réponse/)).toBeTruthy();
  });

  it('règle les courriels et la page publique', async () => {
    const shown = show('suivi', {
      [`GET ${api}/pulse`]: follow,
      [`PUT ${api}/pulse`]: { saved: true },
    });
    await userEvent.click(await screen.findByRole('checkbox', { name: /page publique/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByText('C’est enregistré.')).toBeTruthy();
    const sent = shown.sent.find(({ method }) => method === 'PUT');
    expect(sent?.body).toEqual({ isOn: true, isPublic: true, fallback: 'la cheffe de projet' });
  });

  it('prépare les courriers à la demande, et dit ce qui fut fait', async () => {
    show('suivi', {
      [`GET ${api}/pulse`]: follow,
      [`POST ${api}/pulse/rounds`]: { asked: 2, reminded: 0, sent: 0, kept: 2 },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Préparer les courriers du jour' }));
    expect(await screen.findByText(/Demandes préparées.*: 2/)).toBeTruthy();
  });

  it('n’a pas de faute d’accessibilité [R148]', async () => {
    const shown = show('suivi', { [`GET ${api}/pulse`]: follow });
    await screen.findByRole('table');
    expect(await shown.findFaults()).toEqual([]);
  });
});

describe('les courriers', () => {
  const outbox: Outbox = {
    sendsMail: false,
    mails: [
      {
        ...{
          id: ids.yard,
          recipient: 'La directrice',
          address: null,
          state: 'kept',
          at: '2027-10-01T08:00:00Z',
        },
        letter: {
          subject: 'Où en sont vos actions',
          blocks: [
            { kind: 'title', text: 'Campus' },
            { kind: 'links', links: [{ label: 'Ça avance', href: 'http://t/api/pulse/x' }] },
          ],
        },
      },
    ],
  };

  it('se lisent et s’impriment, liens compris', async () => {
    const shown = show('courriers', { [`GET ${api}/outbox`]: outbox });
    const letter = await screen.findByRole('article', { name: /La directrice/ });
    expect(within(letter).getByText('à imprimer')).toBeTruthy();
    expect(within(letter).getByRole('link', { name: 'http://t/api/pulse/x' })).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('disent qu’il n’y en a pas', async () => {
    show('courriers', { [`GET ${api}/outbox`]: { sendsMail: true, mails: [] } });
    expect(await screen.findByText('Aucun courrier')).toBeTruthy();
    expect(screen.queryByText(/Aucun serveur/)).toBeNull();
  });
});

describe('le point en une page', () => {
  const line = (title: string, note: string | null) => ({ actionId: ids.campus, title, note });
  const point: PointReply = {
    ...{ territoryName: 'L’Estuaire', on: '2027-10-04', actions: 11, firm: 6 },
    states: { 'in-progress': 5, late: 1, paused: 0, blocked: 1, abandoned: 0, finished: 0, silent: 2 },
    ended: {
      'carried-out': [],
      abandoned: [line('Phénix', 'Le porteur a fermé.')],
      merged: [],
      transferred: [],
    },
    blocked: [line('Campus', 'Arrêté attendu')],
    awaited: [{ ...line('Campus', 'L’arrêté'), from: 'État', since: '2027-01-01' }],
    next: [
      { key: 'k', actionTitle: 'Campus', kind: 'milestone', on: '2027-11-02', what: 'Étude', who: null },
    ],
    unheard: [],
  };

  it('tient en trois phrases, puis dit ce qui bloque, ce qui vient, ce qui s’est terminé', async () => {
    const shown = show('point', { [`GET ${api}/point`]: point });
    expect(await screen.findByText('11 actions au programme, dont 6 avec un engagement ferme.')).toBeTruthy();
    expect(screen.getByText('Arrêté attendu')).toBeTruthy();
    expect(screen.getByText('2 novembre 2027 — Campus')).toBeTruthy();
    expect(screen.getByText('Abandonnée — Phénix')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'PDF à imprimer' }).getAttribute('href')).toBe(
      `${api}/point.pdf`,
    );
    await waitFor(async () => expect(await shown.findFaults()).toEqual([]));
  });
});
