// What stands around the table: columns by stage, the line of pages, an action added by its name alone.
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ids, programme, spaces } from '../../../../test/invented-fabrique.js';
import { type Answer, createProblem, showScreen } from '../../../../test/screen.js';
import { followKeep, proposalsRead } from '../access.js';
import type { ActionSheet, ProgrammeReply } from '../contract.js';
import { screens } from './index.js';

configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 90_000 });

const root = `/espaces/${ids.estuary}/programme`;
const api = `/api/spaces/${ids.estuary}/programme`;
const post = `POST /api/spaces/${ids.estuary}/actions`;
const own = screens.filter(({ path }) => path.endsWith('/programme'));
const [, estuary] = spaces.spaces;
const [first, second, third] = programme.actions;
if (!first || !second || !third || !estuary) throw new Error('three invented actions, one space');
type Role = (typeof followKeep)['roles'][number];
const sign = (role: Role) => ({ displayName: 'Anne E.', spaces: [{ ...estuary, roles: [role] }] });

beforeAll(async () => {
  await Promise.all(own.map(({ load }) => load()));
}, 60_000);

const show = (
  search: string,
  more: Partial<ProgrammeReply> = {},
  given: { readonly answers?: Readonly<Record<string, Answer>>; readonly role?: Role } = {},
) =>
  showScreen({
    ...{ screens: own, at: `${root}${search}` },
    answers: { [`GET ${api}`]: { ...programme, ...more }, ...given.answers },
    ...(given.role !== undefined && { session: sign(given.role) }),
  });
const progress = (status: ActionSheet['details']['progress']['status'], isHelped: boolean) => ({
  ...{ phase: 'study' as const, status, news: null },
  help: isHelped ? { text: 'Un terrain', to: 'la Région', organisationId: null, since: '2027-03-01' } : null,
});
const promise = (withdrawnOn: string | null) => ({
  ...{ id: 'c', person: 'Anne', role: null, organisationId: null, organisation: null },
  ...{ on: '2027-02-01', wording: 'prêter un local', withdrawnOn },
});
const withDetails = (action: ActionSheet, details: Partial<ActionSheet['details']>): ActionSheet => ({
  ...action,
  details: { ...action.details, ...details },
});

describe('le tableau d’un programme qui a vécu', () => {
  const rowOf = async (title: string) =>
    within((await screen.findByText(title)).closest('tr') as HTMLElement);

  it('n’a pas de colonne d’état tant que rien n’en est dit : la forme de l’annexe', async () => {
    show('');
    await screen.findByText(first.title);
    expect(screen.queryByRole('columnheader', { name: 'Où elle en est' })).toBeNull();
  });

  it('dit de chaque ligne son état, son stade, l’engagement ferme et la main levée', async () => {
    const ending = { kind: 'abandoned' as const, on: '2027-05-01', reason: 'Rien', lesson: null };
    const shown = show('', {
      actions: [
        withDetails(first, { progress: progress('late', true), commitments: [promise(null)] }),
        withDetails(second, {
          ending: { ...ending, result: null, intoActionId: null, ties: null, transferredTo: null },
        }),
        { ...withDetails(third, { commitments: [promise('2027-03-01')] }), stage: 'follow-up' },
        { ...third, id: ids.yard, title: 'Encore une idée', stage: 'idea' },
      ],
    });
    expect(await screen.findByRole('columnheader', { name: 'Où elle en est' })).toBeTruthy();
    const late = await rowOf(first.title);
    expect(late.getByText('En retard')).toBeTruthy();
    expect(late.getByText(/ · Engagement ferme · Demande de l’aide$/)).toBeTruthy();
    expect((await rowOf(second.title)).getByText('Abandonnée')).toBeTruthy();
    const silent = await rowOf(third.title);
    expect(silent.getByText('Rien n’en est dit')).toBeTruthy();
    expect(silent.queryByText(/engagement ferme/i)).toBeNull();
    const early = await rowOf('Encore une idée');
    expect(early.getByText('Idée')).toBeTruthy();
    expect(early.queryByText('Rien n’en est dit')).toBeNull();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('compte les filtres en usage sur le bouton qui les ouvre au téléphone', async () => {
    show('?etat=late&ferme=1');
    const button = await screen.findByRole('button', { name: 'Filtrer (2)' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
  });
});

describe('les colonnes par stade', () => {
  it('sont six, dans l’ordre des stades, vides comprises', async () => {
    const shown = show('?vue=board', {
      actions: [{ ...first, stage: 'follow-up' }, { ...second, stage: 'idea' }, third],
    });
    await screen.findByRole('heading', { name: 'Suivi (1)' });
    const lanes = screen.getAllByRole('heading', { level: 2, name: /\(\d+\)$/ });
    expect(lanes.map(({ textContent }) => textContent)).toEqual([
      ...['Idée (2)', 'Proposition (0)', 'Fiche projet (0)'],
      ...['Fiche action (0)', 'Suivi (1)', 'Clôture (0)'],
    ]);
    expect(screen.getAllByText('Aucune action à ce stade.')).toHaveLength(4);
    expect(await shown.findFaults()).toEqual([]);
  });

  it('gardent l’ordre du programme, sans classer', async () => {
    show('?vue=board', { actions: [third, first, second] });
    const lane = (await screen.findByRole('heading', { name: 'Idée (3)' })).parentElement as HTMLElement;
    const titles = [third, first, second].map(({ title }) => title);
    const links = within(lane)
      .getAllByRole('link')
      .map(({ textContent }) => textContent ?? '');
    expect(links.filter((text) => titles.includes(text))).toEqual(titles);
  });

  it('disent l’aide demandée et l’engagement ferme ; un engagement repris n’en est plus un', async () => {
    show('?vue=board', {
      actions: [
        withDetails(first, { progress: progress('blocked', true), commitments: [promise(null)] }),
        withDetails(second, { progress: progress(null, false), commitments: [promise('2027-03-01')] }),
      ],
    });
    const [held, released] = await Promise.all(
      [first, second].map(async ({ title }) =>
        (await screen.findByRole('link', { name: title })).closest('li'),
      ),
    );
    expect(held?.textContent).toContain('Demande de l’aide');
    expect(held?.textContent).toContain('Engagement ferme');
    expect(released?.textContent).not.toContain('Engagement ferme');
    expect(released?.textContent).not.toContain('Demande de l’aide');
  });

  it('ne demandent plus rien à une action close', async () => {
    const completeness = { ...first.completeness, missing: ['financing' as const] };
    const ending = {
      ...{ kind: 'abandoned' as const, on: '2027-03-01', reason: 'Sans terrain.', result: null },
      ...{ lesson: null, ties: null, intoActionId: null, transferredTo: null },
    };
    const ended = { ...withDetails(second, { ending }), completeness };
    show('?vue=board', { actions: [{ ...first, completeness }, ended] });
    const slip = async (title: string) => (await screen.findByRole('link', { name: title })).closest('li');
    expect((await slip(first.title))?.textContent).toContain('1 à compléter');
    expect((await slip(second.title))?.textContent).not.toContain('à compléter');
  });

  it('écrivent « À préciser » plutôt qu’un vide [R121]', async () => {
    show('?vue=board', { actions: [third] });
    const slip = (await screen.findByRole('link', { name: third.title })).closest('li');
    expect(slip?.textContent).toContain('À préciser');
  });
});

describe('la ligne des pages', () => {
  const listPages = async () => {
    const nav = await screen.findByRole('navigation', { name: 'Pages du programme' });
    return within(nav);
  };

  it('marque la page présente, et mène aux autres', async () => {
    show('');
    const nav = await listPages();
    expect(nav.getByText('Programme').getAttribute('aria-current')).toBe('page');
    expect(nav.getByRole('link', { name: 'Versions' }).getAttribute('href')).toBe(`${root}/versions`);
    expect(nav.getAllByRole('listitem')).toHaveLength(13);
  });

  it.each(['programme-owner', 'facilitator', 'project-lead', 'lead-pair'] as const)(
    'ne montre à « %s » que des pages que le serveur lui ouvre',
    async (role) => {
      show('', {}, { role });
      const nav = await listPages();
      const isShown = (name: string) => nav.queryByRole('link', { name }) !== null;
      expect(isShown('Propositions')).toBe(proposalsRead.roles.includes(role));
      expect(isShown('Courriers')).toBe(followKeep.roles.includes(role));
    },
  );
});

describe('une action ajoutée', () => {
  it('par son nom seul ouvre sa fiche [R122]', async () => {
    const shown = show('', {}, { answers: { [post]: first } });
    await userEvent.type(await screen.findByRole('textbox', { name: /Nom de l’action/ }), 'Un campus');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(shown.history.location.pathname).toBe(`${root}/actions/${first.id}`));
    expect(shown.sent.find(({ method }) => method === 'POST')?.body).toEqual({ title: 'Un campus' });
  });

  it('sans nom est refusée en mots, et rien ne bouge', async () => {
    const refused = createProblem(400, 'Donnez un nom à l’action.');
    const shown = show('', {}, { answers: { [post]: refused } });
    const form = await screen.findByRole('form', { name: 'Ajouter une action' });
    await userEvent.click(within(form).getByRole('button', { name: 'Ajouter' }));
    expect(await within(form).findByText('Donnez un nom à l’action.')).toBeTruthy();
    expect(shown.history.location.pathname).toBe(root);
  });

  it('ne l’est pas par le binôme, qui lit', async () => {
    show('', {}, { role: 'lead-pair' });
    expect(await screen.findByText(first.title)).toBeTruthy();
    expect(screen.queryByRole('form', { name: 'Ajouter une action' })).toBeNull();
  });
});
