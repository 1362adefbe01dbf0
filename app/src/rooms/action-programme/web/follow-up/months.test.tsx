// Follow-up in its edges: nobody asked, months without a word, mails that go or wait, a point with nothing to say.
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ids, spaces } from '../../../../../test/invented-fabrique.js';
import { type Answer, createProblem, showScreen } from '../../../../../test/screen.js';
import type { FollowUp, Outbox, PointReply } from '../../contract/pulse.js';
import { followUpScreens } from './index.js';

configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 90_000 });

const root = `/espaces/${ids.estuary}/programme`;
const api = `/api/spaces/${ids.estuary}/programme`;
const [, estuary] = spaces.spaces;
if (estuary === undefined) throw new Error('an invented space');
const reader = { displayName: 'Anne E.', spaces: [{ ...estuary, roles: ['lead-pair' as const] }] };

beforeAll(async () => {
  await Promise.all(followUpScreens.map(({ load }) => load()));
}, 60_000);

type Followed = FollowUp['actions'][number];
type Mark = Followed['months'][number]['mark'];
const months = ['2027-07', '2027-08', '2027-09'];
const followed = (id: string, marks: readonly Mark[], more: Partial<Followed> = {}): Followed => ({
  ...{ id, title: `Action ${id.slice(-2)}`, contact: 'la directrice', hasAddress: true, underWay: true },
  months: marks.map((mark, rank) => ({ month: months[rank] ?? '', mark, line: null })),
  ...{ silence: 0, lastLine: null },
  ...more,
});
const base: FollowUp = {
  ...{ today: '2027-10-04', isOn: true, isPublic: false, fallback: 'la cheffe de projet' },
  ...{ sendsMail: true, months, actions: [], hands: [] },
};
const show = (page: string, answers: Readonly<Record<string, Answer>>, session?: typeof reader) =>
  showScreen({
    ...{ screens: followUpScreens, at: `${root}/${page}`, answers },
    ...(session !== undefined && { session }),
  });
const follow = (more: Partial<FollowUp>, answers: Readonly<Record<string, Answer>> = {}) =>
  show('suivi', { [`GET ${api}/pulse`]: { ...base, ...more }, ...answers });

describe('les mois', () => {
  it('se comptent sur le dernier mois où quelqu’un a été interrogé', async () => {
    follow({
      actions: [
        followed(ids.campus, ['on-track', 'late', 'not-asked']),
        followed(ids.brand, ['silent', 'silent', 'not-asked']),
        followed(ids.orphan, ['not-asked', 'need-help', 'not-asked']),
      ],
    });
    expect(
      await screen.findByText(/dernier mois demandé\s: 2 avec une réponse, 1 sans réponse\./),
    ).toBeTruthy();
  });

  it('disent que personne n’a encore été interrogé, sans compter zéro réponse', async () => {
    follow({ actions: [followed(ids.campus, ['not-asked', 'not-asked', 'not-asked'])] });
    expect(await screen.findByText('Personne n’a encore été interrogé.')).toBeTruthy();
    expect(screen.queryByText(/avec une réponse/)).toBeNull();
  });

  it('taisent une action ni en cours ni jamais interrogée, et gardent celle qui l’a été', async () => {
    const asleep = { underWay: false };
    follow({
      actions: [
        followed(ids.campus, ['not-asked', 'not-asked', 'not-asked'], asleep),
        followed(ids.brand, ['blocked', 'not-asked', 'not-asked'], asleep),
      ],
    });
    const table = await screen.findByRole('table', { name: /^1\saction suivie, les douze derniers mois$/ });
    expect(within(table).getByText('Action d2')).toBeTruthy();
    expect(within(table).queryByText('Action d1')).toBeNull();
  });

  it('ne parlent de silence qu’à partir de deux mois', async () => {
    const silent: readonly Mark[] = ['not-asked', 'silent', 'silent'];
    follow({
      actions: [followed(ids.campus, silent, { silence: 1 }), followed(ids.brand, silent, { silence: 2 })],
    });
    const table = within(await screen.findByRole('table'));
    expect(table.getAllByText(/Sans nouvelles depuis/)).toHaveLength(1);
    expect(table.getByText(/Sans nouvelles depuis\s2\smois/)).toBeTruthy();
  });

  it('ont chacun leur mot, dans le tableau et dans la légende, jamais la couleur seule [R148]', async () => {
    const shown = follow({ actions: [followed(ids.campus, ['late', 'need-help', 'silent'])] });
    const table = await screen.findByRole('table');
    const [, row] = within(table).getAllByRole('row');
    if (row === undefined) throw new Error('one action');
    for (const word of ['en retard', 'a besoin d’aide', 'sans réponse']) {
      expect(within(row).getByText(word)).toBeTruthy();
    }
    const legend = screen.getByRole('list', { name: 'Signes' });
    expect(within(legend).getAllByRole('listitem')).toHaveLength(6);
    const signs = within(legend)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent?.charAt(0));
    expect(new Set(signs).size).toBe(6);
    expect(await shown.findFaults()).toEqual([]);
  });

  it('tiennent sur un téléphone : les trois derniers et la dernière nouvelle, ceux d’avant repliés', async () => {
    const year = Array.from({ length: 12 }, (_, rank) => `2027-${String(rank + 1).padStart(2, '0')}`);
    const marks: readonly Mark[] = [...year.map((_, rank) => (rank < 4 ? 'not-asked' : 'on-track') as Mark)];
    const action: Followed = {
      ...followed(ids.campus, []),
      months: year.map((month, rank) => ({ month, mark: marks[rank] ?? 'silent', line: null })),
      lastLine: 'le four est livré',
    };
    follow({ months: year, actions: [action] });
    const fold = (await screen.findByText(/^5\smois d’avant$/)).closest('details');
    const card = fold?.parentElement;
    if (!fold || !card) throw new Error('a fold in its card');
    expect(fold.open).toBe(false);
    expect(within(fold).getAllByRole('listitem', { hidden: true })).toHaveLength(5);
    const latest = within(card).getAllByRole('list')[0];
    if (latest === undefined) throw new Error('the latest months');
    expect(within(latest).getAllByText(/oct\.|nov\.|déc\./)).toHaveLength(3);
    expect(within(card).getByText(/Dernière nouvelle\s: «\sle four est livré\s»/)).toBeTruthy();
  });

  it('n’ont pas de ligne pour qui n’a personne à joindre : une liste dit quoi compléter', async () => {
    const shown = follow({
      actions: [
        followed(ids.campus, ['late', 'late', 'late']),
        followed(ids.brand, ['not-asked', 'not-asked', 'not-asked'], { contact: null, hasAddress: false }),
      ],
    });
    const fold = (await screen.findByText(/^1\saction sans personne à joindre$/)).closest('details');
    if (!fold) throw new Error('a fold');
    const link = within(fold).getByRole('link', { name: 'Action d2', hidden: true });
    expect(link.getAttribute('href')).toBe(`${root}/actions/${ids.brand}/modifier`);
    expect(within(screen.getByRole('table')).queryByText('Action d2')).toBeNull();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('nomment leurs colonnes par le mois, sans le jour qui a servi à l’écrire', async () => {
    follow({ actions: [followed(ids.campus, ['late', 'late', 'late'])] });
    const heads = await screen.findAllByRole('columnheader');
    expect(heads.map(({ textContent }) => textContent)).toEqual([
      ...['Action', 'Répond', 'juil.', 'août', 'sept.'],
    ]);
  });

  it('disent qui répond par courrier', async () => {
    follow({ actions: [followed(ids.campus, ['late', 'late', 'late'], { hasAddress: false })] });
    const table = await screen.findByRole('table');
    expect(within(table).getByText(/sans adresse\s: courrier à imprimer/)).toBeTruthy();
  });
});

describe('ce qui règle le suivi', () => {
  it('ne se montre pas à qui ne fait que lire', async () => {
    show('suivi', { [`GET ${api}/pulse`]: { ...base, sendsMail: false } }, reader);
    expect(await screen.findByText('Aucune main n’est levée.')).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Courriers' })).toBeNull();
    expect(screen.queryByText(/Aucun serveur de courriel/)).toBeNull();
  });

  it('ne prépare aucun courrier tant que le suivi est fermé', async () => {
    follow({ isOn: false });
    expect(await screen.findByRole('checkbox', { name: /Envoyer les courriels/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Préparer les courriers du jour' })).toBeNull();
  });

  it('ne montre l’adresse publique que si la page est ouverte', async () => {
    follow({ isPublic: true });
    const link = await screen.findByRole('link', { name: 'Voir la page publique' });
    expect(link.getAttribute('href')).toBe(`/api/programmes/${ids.estuary}`);
  });

  it('garde ce qui est tapé devant un refus, et ne dit pas que c’est enregistré', async () => {
    const refused = createProblem(400, 'Dites à qui s’adresse une main levée.');
    const shown = follow({}, { [`PUT ${api}/pulse`]: refused });
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: /Une main levée/ });
    fireEvent.change(field, { target: { value: 'la maire' } });
    await userEvent.click(screen.getByRole('checkbox', { name: /Envoyer les courriels/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByText('Dites à qui s’adresse une main levée.')).toBeTruthy();
    expect(screen.queryByText('C’est enregistré.')).toBeNull();
    expect(field.value).toBe('la maire');
    expect(shown.sent.find(({ method }) => method === 'PUT')?.body).toEqual({
      ...{ isOn: false, isPublic: false, fallback: 'la maire' },
    });
  });

  it('dit le refus d’un tour de courriers', async () => {
    follow({}, { [`POST ${api}/pulse/rounds`]: createProblem(409, 'Un tour est déjà en cours.') });
    await userEvent.click(await screen.findByRole('button', { name: 'Préparer les courriers du jour' }));
    expect(await screen.findByText('Un tour est déjà en cours.')).toBeTruthy();
    expect(screen.queryByText(/Demandes préparées/)).toBeNull();
  });
});

describe('les courriers', () => {
  const mail = (state: Outbox['mails'][number]['state'], more: Partial<Outbox['mails'][number]> = {}) => ({
    ...{ id: ids.yard, recipient: 'La directrice', address: null, state, at: '2027-10-01T08:00:00Z' },
    letter: null,
    ...more,
  });
  const open = (mails: Outbox['mails'], sendsMail = true) =>
    show('courriers', { [`GET ${api}/outbox`]: { sendsMail, mails } });

  it('disent leur état, leur adresse et leur jour', async () => {
    const ways = [
      ['waiting', 'en attente'],
      ['sent', 'parti'],
      ['kept', 'à imprimer'],
      ['refused', 'arrêté'],
    ] as const;
    open(
      ways.map(([state], rank) =>
        mail(state, { id: ids.yard.replace(/.$/, String(rank)), address: 'a@b.fr' }),
      ),
    );
    const letters = await screen.findAllByRole('article');
    expect(letters.map((letter, rank) => letter.textContent?.includes(ways[rank]?.[1] ?? '?'))).toEqual([
      ...[true, true, true, true],
    ]);
    expect(letters[0]?.textContent).toContain('<a@b.fr>');
    expect(letters[0]?.textContent).toContain('1er octobre 2027');
  });

  it('s’impriment d’un bouton, qui n’est là que s’il y en a', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    open([mail('kept')]);
    await userEvent.click(await screen.findByRole('button', { name: 'Imprimer' }));
    expect(print).toHaveBeenCalledTimes(1);
    print.mockRestore();
  });

  it('dont la lettre n’est plus gardée restent dans la liste', async () => {
    const shown = open([mail('sent')]);
    const letter = await screen.findByRole('article', { name: 'À La directrice' });
    expect(within(letter).queryByRole('heading')).toBeNull();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('disent quoi faire quand aucun serveur n’est réglé', async () => {
    open([], false);
    expect(await screen.findByText(/Aucun serveur de courriel n’est réglé/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Imprimer' })).toBeNull();
  });
});

describe('le point en une page', () => {
  const quiet: PointReply = {
    ...{ territoryName: 'L’Estuaire', on: '2027-10-04', actions: 1, firm: 0 },
    states: { 'in-progress': 0, late: 0, paused: 0, blocked: 0, abandoned: 0, finished: 0, silent: 1 },
    ended: { 'carried-out': [], abandoned: [], merged: [], transferred: [] },
    ...{ blocked: [], awaited: [], next: [], unheard: [] },
  };
  const line = (title: string, note: string | null = null) => ({ actionId: ids.campus, title, note });

  it('dit « Rien à signaler » quatre fois plutôt que de cacher une rubrique', async () => {
    const shown = show('point', { [`GET ${api}/point`]: quiet });
    expect(await screen.findAllByText('Rien à signaler.')).toHaveLength(4);
    expect(screen.getByText(/^1\saction au programme, dont 0 avec un engagement ferme\.$/)).toBeTruthy();
    expect(screen.queryByText(/Aucune réponse depuis deux mois/)).toBeNull();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('ne laisse aucune action sans compte : en pause, dites terminées, fusionnées', async () => {
    show('point', {
      [`GET ${api}/point`]: {
        ...{ ...quiet, actions: 6, states: { ...quiet.states, silent: 1, paused: 2, finished: 1 } },
        ended: { ...quiet.ended, merged: [line('Quai'), { ...line('Gare'), actionId: ids.brand }] },
      },
    });
    expect(
      await screen.findByText(
        /En pause\s: 2\. Bloquées\s: 0\. Dites terminées, à clore\s: 1\. Sans état\s: 1\./,
      ),
    ).toBeTruthy();
    expect(screen.getByText(/Abandonnées\s: 0\. Fusionnées\s: 2\./)).toBeTruthy();
  });

  it('compte à part ce qui ne répond plus, et dit chaque fin par son nom', async () => {
    show('point', {
      [`GET ${api}/point`]: {
        ...quiet,
        unheard: [line('Campus'), { ...line('Marque'), actionId: ids.brand }],
        ended: {
          'carried-out': [line('Halle', 'Ouverte.')],
          abandoned: [],
          merged: [{ ...line('Quai'), actionId: ids.brand }],
          transferred: [{ ...line('Gare'), actionId: ids.orphan }],
        },
      },
    });
    expect(await screen.findByText(/Aucune réponse depuis deux mois pour 2\sactions\./)).toBeTruthy();
    expect(screen.getByText(/Réalisées\s: 1\. Abandonnées\s: 0\./)).toBeTruthy();
    for (const title of ['Réalisée — Halle', 'Fusionnée — Quai', 'Transférée — Gare']) {
      expect(screen.getByText(title)).toBeTruthy();
    }
  });

  it('nomme une date qui n’a pas de mots à elle', async () => {
    const dated = { key: 'k', actionTitle: 'Campus', on: '2027-11-02', what: null, who: null };
    show('point', { [`GET ${api}/point`]: { ...quiet, next: [{ ...dated, kind: 'meeting' }] } });
    expect(await screen.findByText('2 novembre 2027 — Campus')).toBeTruthy();
    expect(screen.getByText('Réunion du groupe')).toBeTruthy();
  });

  it('dit de qui dépend une décision, et pour quelle action', async () => {
    const awaited = [{ ...line('Campus', 'un agrément'), from: 'État', since: '2027-01-01' }];
    show('point', { [`GET ${api}/point`]: { ...quiet, awaited } });
    await waitFor(() => expect(screen.getByText('un agrément (Campus)')).toBeTruthy());
    expect(screen.getByText('État')).toBeTruthy();
  });
});
