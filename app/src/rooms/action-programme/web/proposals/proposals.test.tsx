// S28 as it is decided: chosen, undecided and set aside apart, each with its reasons; only what is picked becomes an action.
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ids, programme, spaces } from '../../../../../test/invented-fabrique.js';
import { type Answer, createProblem, showScreen } from '../../../../../test/screen.js';
import type { ShownProposal } from '../../contract/origin.js';
import { screens } from '../index.js';

configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 90_000 });

const root = `/espaces/${ids.estuary}/programme`;
const api = `/api/spaces/${ids.estuary}/programme`;
const own = screens.filter(({ path }) => path.endsWith('/propositions'));
const [, estuary] = spaces.spaces;
if (estuary === undefined) throw new Error('an invented space');
const reader = { displayName: 'Anne E.', spaces: [{ ...estuary, roles: ['lead-pair' as const] }] };

beforeAll(async () => {
  await Promise.all(own.map(({ load }) => load()));
}, 60_000);

type Choice = NonNullable<ShownProposal['choice']>;
const propose = (
  item: string,
  outcome: Choice['outcome'] | null,
  more: Partial<ShownProposal> = {},
): ShownProposal => ({
  source: { seminar: ids.seminar, activity: 'pitch', item },
  title: `Proposition ${item}`,
  ...{ problem: null, solution: null, partnersValue: null, territoryValue: null, whoCares: null },
  choice:
    outcome === null
      ? null
      : { outcome, reason: `Raison ${item}`, voice: null, on: '2027-03-20', vote: null },
  ...{ reference: 'Séminaire local 3, Pitchs', convertedInto: null },
  ...more,
});
const all = [
  propose('1', 'chosen'),
  propose('2', 'chosen', { convertedInto: { id: ids.campus, title: 'Créer un campus' } }),
  propose('3', null),
  propose('4', 'postponed'),
  propose('5', 'set-aside'),
];

const show = (
  proposals: readonly ShownProposal[],
  more: Readonly<Record<string, Answer>> = {},
  session?: typeof reader,
) =>
  showScreen({
    ...{ screens: own, at: `${root}/propositions` },
    answers: { [`GET ${api}/proposals`]: { proposals }, [`GET ${api}`]: programme, ...more },
    ...(session !== undefined && { session }),
  });
const post = `POST ${api}/proposals/conversion`;
const pick = (item: string) =>
  screen.findByRole('checkbox', { name: `En faire une action — Proposition ${item}` });
const convert = () => screen.findByRole<HTMLButtonElement>('button', { name: 'En faire des actions' });

describe('les propositions des séminaires', () => {
  it('sont rangées par décision ; une remise à plus tard n’est pas une écartée [R056]', async () => {
    const shown = show(all);
    const headings = await screen.findAllByRole('heading', { level: 2 });
    expect(headings.map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Retenues (2)', 'Sans décision, ou remises à plus tard (2)', 'Écartées (1)']),
    );
    expect(screen.getByText(/Elles restent dans ce territoire/)).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('devenues des actions sont comptées et se replient : ce qui attend un geste se voit d’abord', async () => {
    const shown = show(all);
    const section = (await screen.findByRole('heading', { name: 'Retenues (2)' })).closest('section');
    if (section === null) throw new Error('a section');
    const fold = within(section)
      .getByText(/^1\sest devenue une action$/)
      .closest('details');
    expect(fold?.open).toBe(false);
    expect(within(fold as HTMLElement).getByText('Proposition 2')).toBeTruthy();
    expect(within(fold as HTMLElement).queryByText('Proposition 1')).toBeNull();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('toutes devenues des actions n’offrent plus de les cocher', async () => {
    show([propose('2', 'chosen', { convertedInto: { id: ids.campus, title: 'Créer un campus' } })]);
    expect(await screen.findByText(/^1\sest devenue une action$/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'En faire des actions' })).toBeNull();
  });

  it('n’ont pas de rubrique vide', async () => {
    show([propose('1', 'chosen')]);
    expect(await screen.findByRole('heading', { name: 'Retenues (1)' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: /Écartées/ })).toBeNull();
    expect(screen.queryByRole('heading', { name: /Sans décision/ })).toBeNull();
  });

  it('disent qu’il n’y en a pas, et d’où elles viendront', async () => {
    show([]);
    expect(await screen.findByText('Aucune proposition pour l’instant')).toBeTruthy();
    expect(screen.getByText(/pitchs d’un séminaire, une fois celui-ci clos/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'En faire des actions' })).toBeNull();
  });

  it('gardent la raison avec la voix qui l’a dite, et le vote', async () => {
    const choice: Choice = {
      ...{ outcome: 'chosen', reason: 'Utile à tous', voice: 'la maire', on: '2027-03-20' },
      vote: '12 bulletins',
    };
    show([propose('1', 'chosen', { choice, partnersValue: 'Des bras' })]);
    expect(await screen.findByText('Utile à tous — la maire')).toBeTruthy();
    expect(screen.getByText('12 bulletins')).toBeTruthy();
    expect(screen.getByText('Des bras')).toBeTruthy();
    expect(screen.queryByText('Problème')).toBeNull();
  });

  it('se replient sur un téléphone : la décision reste, le reste s’ouvre et se referme d’un geste', async () => {
    show([
      propose('1', 'chosen', { problem: 'Rien ne se partage.', territoryValue: 'Un savoir reste.' }),
      propose('2', null),
    ]);
    const read = await screen.findByRole('button', {
      name: 'Lire la proposition — Proposition 1',
      hidden: true,
    });
    const facts = document.getElementById(read.getAttribute('aria-controls') ?? '');
    expect(facts?.textContent).toContain('Un savoir reste.');
    expect(facts?.textContent).not.toContain('Raison 1');
    for (const isOpen of ['false', 'true', 'false']) {
      expect([read.getAttribute('aria-expanded'), facts?.dataset['open']]).toEqual([isOpen, isOpen]);
      await userEvent.click(read);
    }
    expect(screen.queryByRole('button', { name: /Proposition 2/, hidden: true })).toBeNull();
  });

  it('mènent au carton d’où elles viennent, et à l’action qu’elles sont devenues [R147]', async () => {
    show(all);
    const [origin] = await screen.findAllByRole('link', { name: 'Séminaire local 3, Pitchs' });
    expect(origin?.getAttribute('href')).toBe(`${root}/cartons/${ids.seminar}/pitch/1`);
    const action = screen.getByRole('link', { name: 'Créer un campus', hidden: true });
    expect(action.getAttribute('href')).toBe(`${root}/actions/${ids.campus}`);
    expect(screen.queryByRole('checkbox', { name: /Proposition 2/ })).toBeNull();
  });

  it('disent d’où elles viennent, sans y mener, à qui ne lit pas le mur', async () => {
    show(all, {}, reader);
    expect((await screen.findAllByText(/Séminaire local 3, Pitchs/)).length).toBeGreaterThan(0);
    expect(screen.queryByRole('link', { name: 'Séminaire local 3, Pitchs' })).toBeNull();
  });
});

describe('la conversion', () => {
  it('ne prend que ce qui est coché, et le compte', async () => {
    show(all);
    const go = await convert();
    expect(go.disabled).toBe(true);
    await userEvent.click(await pick('1'));
    await userEvent.click(await pick('5'));
    expect(screen.getByText(/^2\spropositions choisies$/)).toBeTruthy();
    await userEvent.click(await pick('5'));
    expect(screen.getByText(/^1\sproposition choisie$/)).toBeTruthy();
    expect(go.disabled).toBe(false);
  });

  it('prend toutes les retenues qui ne sont pas encore des actions', async () => {
    show(all);
    await userEvent.click(await screen.findByRole('button', { name: 'Toutes les retenues' }));
    expect(screen.getByText(/^1\sproposition choisie$/)).toBeTruthy();
    expect(((await pick('1')) as HTMLInputElement).checked).toBe(true);
  });

  it('les range dans le groupe choisi [R053]', async () => {
    const made = { made: [{ id: ids.brand, title: 'x' }], already: [{ id: ids.campus, title: 'y' }] };
    const shown = show(all, { [post]: made });
    await userEvent.click(await pick('1'));
    await userEvent.click(screen.getByRole('button', { name: /Les ranger dans/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Capital humain' }));
    await userEvent.click(await convert());
    expect(await screen.findByText(/Actions créées\s: 1\. Déjà dans le programme\s: 1\./)).toBeTruthy();
    expect(shown.sent.find(({ method }) => method === 'POST')?.body).toEqual({
      proposals: [{ source: { seminar: ids.seminar, activity: 'pitch', item: '1' }, groupId: ids.axis }],
    });
  });

  it('garde ce qui est coché quand le serveur refuse', async () => {
    show(all, { [post]: createProblem(409, 'Ce séminaire a été rouvert.') });
    await userEvent.click(await pick('1'));
    await userEvent.click(await convert());
    expect(await screen.findByText('Ce séminaire a été rouvert.')).toBeTruthy();
    await waitFor(async () => expect((await convert()).disabled).toBe(false));
    expect(((await pick('1')) as HTMLInputElement).checked).toBe(true);
  });

  it('n’est pas offerte à qui ne fait que lire', async () => {
    show(all, {}, reader);
    const heading = await screen.findByRole('heading', { name: 'Retenues (2)' });
    expect(within(heading.closest('section') as HTMLElement).queryByRole('checkbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'En faire des actions' })).toBeNull();
  });
});
