// The programme in time, counted by hand: bars and their open ends, months of the calendar, roles by family.
import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ids, programme, spaces } from '../../../../../test/invented-fabrique.js';
import { type Answer, createProblem, showScreen } from '../../../../../test/screen.js';
import type { ImportReport } from '../../contract/exchange.js';
import { noticeCode } from '../../contract/exchange.js';
import type { ActionSheet, ProgrammeReply } from '../../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { viewScreens } from './index.js';

configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 90_000 });

const root = `/espaces/${ids.estuary}/programme`;
const api = `/api/spaces/${ids.estuary}/programme`;
const [first, second, third] = programme.actions;
const [, estuary] = spaces.spaces;
if (!first || !second || !third || !estuary) throw new Error('three invented actions, one space');
const reader = { displayName: 'Anne E.', spaces: [{ ...estuary, roles: ['lead-pair' as const] }] };

beforeAll(async () => {
  await Promise.all(viewScreens.map(({ load }) => load()));
}, 60_000);
afterEach(() => vi.useRealTimers());

const detail = (action: ActionSheet, details: Partial<ActionSheet['details']>): ActionSheet => ({
  ...action,
  details: { ...action.details, ...details },
});
const show = (page: string, answers: Readonly<Record<string, Answer>>, session?: typeof reader) =>
  showScreen({
    ...{ screens: viewScreens, at: `${root}/${page}`, answers },
    ...(session !== undefined && { session }),
  });
const time = (more: Partial<ProgrammeReply>) => show('temps', { [`GET ${api}`]: { ...programme, ...more } });
const readRows = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));

const milestone = (id: string, due: string | null, doneOn: string | null = null) => ({
  ...{ id, title: `Jalon ${id}`, who: null, startsOn: null, due, doneOn },
});
const late = { phase: 'idea' as const, status: 'late' as const, news: null, help: null };
const actions = [
  detail(first, { startsOn: '2030-03-09', endsOn: '2031-06-30', progress: late }),
  detail(second, { milestones: [milestone('1', '2030-05-02'), milestone('2', '2030-11-04')] }),
  detail(third, {}),
];

describe('la frise', () => {
  it('donne à chaque action datée sa ligne, et dit le bout qui n’est écrit nulle part', async () => {
    time({ actions });
    const table = await screen.findByRole('table', { name: /actions datées/ });
    expect(readRows(table)).toEqual([
      ['Créer un campus', '9 mars 2030', '30 juin 2031', 'En retard', '0'],
      ['Porter une marque commune', '2 mai 2030non écrit', '4 novembre 2030non écrit', 'Sans état', '2'],
    ]);
  });

  it('va du premier jour écrit au dernier, et compte les actions sans date', async () => {
    time({ actions });
    const sentence = await screen.findByText(/^Avec une date/);
    expect(sentence.textContent).toMatch(
      /^Avec une date\s: 2\sactions, du 9 mars 2030 au 30 juin 2031\. Sans date\s: 1\.$/,
    );
    const fold = screen.getByText('Sans date (1)').closest('details');
    expect(fold?.textContent).toContain('Ouvrir un tiers-lieu');
  });

  it('se trie par date de fin, dans les deux sens', async () => {
    const other = detail(third, { startsOn: '2029-01-01', endsOn: '2032-01-01' });
    time({ actions: [...actions.slice(0, 2), other] });
    const table = await screen.findByRole('table', { name: /actions datées/ });
    const press = () => userEvent.click(within(table).getByRole('button', { name: /^Fin/ }));
    const names = () => readRows(table).map(([name]) => name);
    await press();
    expect(names()).toEqual(['Porter une marque commune', 'Créer un campus', 'Ouvrir un tiers-lieu']);
    await press();
    expect(names()).toEqual(['Ouvrir un tiers-lieu', 'Créer un campus', 'Porter une marque commune']);
  });

  it('n’a ni image ni lien d’image quand rien n’est daté', async () => {
    const shown = time({});
    expect(await screen.findByText('Aucune action n’a encore de date.')).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Enregistrer l’image' })).toBeNull();
    expect(screen.getByText('Sans date (3)')).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });
});

describe('le calendrier', () => {
  it('range les dates par mois, le plus ancien d’abord, et compte celles à venir', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-06-15T12:00:00Z') });
    const firstStep = { what: 'Visiter une école', who: 'le proviseur', due: '2030-05-02' };
    const workingGroup = { name: null, members: [], nextMeeting: '2030-06-15' };
    time({
      actions: [
        detail(first, { firstStep, workingGroup, endsOn: '2030-12-31' }),
        detail(second, { milestones: [milestone('1', '2030-05-20', '2030-05-19')] }),
      ],
    });
    expect(await screen.findByText(/^4\sdates dans le calendrier, dont 2 à venir\.$/)).toBeTruthy();
    const months = screen.getAllByRole('heading', { level: 3 });
    expect(months.map(({ textContent }) => textContent)).toEqual(['mai 2030', 'juin 2030', 'décembre 2030']);
    const notes = [...document.querySelectorAll('time')].map(
      (day) => day.parentElement?.querySelector('span span:last-child')?.textContent,
    );
    expect(notes).toEqual([
      'Visiter une école · le proviseur · passé',
      'Jalon 1 · fait',
      'Réunion du groupe',
      'Fin prévue',
    ]);
  });

  it('ne mêle pas le même mois de deux années', async () => {
    time({ actions: [detail(first, { startsOn: '2030-03-09', endsOn: '2031-03-09' })] });
    expect(await screen.findByRole('heading', { level: 3, name: 'mars 2030' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 3, name: 'mars 2031' })).toBeTruthy();
  });
});

describe('qui porte le programme', () => {
  const line = (familyId: string | null, pilots: number, roles: number) => ({
    ...{ familyId, label: familyId === null ? null : `Famille ${familyId}`, pilots, roles },
  });

  it('additionne les rôles et les organisations ; l’inconnue n’est pas une famille [R124]', async () => {
    time({ balance: [line('a', 2, 5), line('b', 1, 1), line(null, 1, 2)] });
    expect(
      await screen.findByText(/^8\srôles de pilote, portés par 4\sorganisations de 2\sfamilles\.$/),
    ).toBeTruthy();
    const table = screen.getByRole('table', { name: /Rôles de pilote par famille/ });
    expect(readRows(table)).toEqual([
      ['Famille a', '5', '2'],
      ['Famille b', '1', '1'],
      ['Famille inconnue', '2', '1'],
    ]);
  });

  it('accorde au singulier, et remplit la barre de la seule famille', async () => {
    time({ balance: [line('a', 1, 1)] });
    expect(
      await screen.findByText(/^1\srôle de pilote, portés par 1\sorganisation de 1\sfamille\.$/),
    ).toBeTruthy();
    const bar = screen.getByRole('table', { name: /Rôles/ }).querySelector('[aria-hidden="true"][style]');
    expect(bar?.getAttribute('style')).toContain('100%');
  });

  it('dit que personne ne pilote, sans tableau vide', async () => {
    time({ balance: [] });
    expect(await screen.findByText('Aucune organisation ne pilote encore d’action.')).toBeTruthy();
    expect(screen.queryByRole('table', { name: /Rôles/ })).toBeNull();
  });
});

describe('un tableau repris', () => {
  const empty: ImportReport = {
    ...{ digest: 'abc', added: [], changed: [], unchanged: 3, absent: [], notices: [] },
  };
  const file = new File(['Action\nCampus'], 'table.csv', { type: 'text/csv' });
  const preview = `POST ${api}/imports/preview`;
  const bring = async (answers: Readonly<Record<string, Answer>>) => {
    const shown = show('fichiers', answers);
    await userEvent.upload(await screen.findByLabelText('Choisir un tableau'), file);
    await userEvent.click(screen.getByRole('button', { name: 'Voir ce qui changerait' }));
    return shown;
  };

  it('qui ne change rien le dit, et n’offre pas d’écrire', async () => {
    await bring({ [preview]: empty });
    expect(await screen.findByText('Ce tableau ne change rien.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Écrire dans le programme' })).toBeNull();
  });

  it('dit les actions absentes gardées, et une case vidée comme vide', async () => {
    const changes = [{ field: 'description' as const, before: 'Un plateau', after: '' }];
    await bring({
      [preview]: {
        ...empty,
        absent: [
          { id: ids.brand, title: 'Marque' },
          { id: ids.orphan, title: 'Tiers-lieu' },
        ],
        changed: [{ id: ids.campus, title: 'Campus', line: 2, changes }],
      },
    });
    expect(await screen.findByText(/gardées telles quelles\s: 2\sactions\./)).toBeTruthy();
    const table = screen.getByRole('table', { name: 'Actions modifiées' });
    expect(within(table).getByText('Campus (ligne 2)')).toBeTruthy();
    expect(within(table).getByText('vide')).toBeTruthy();
  });

  it('qui ne se lit pas dit pourquoi', async () => {
    await bring({ [preview]: createProblem(400, 'Ce fichier n’est pas un tableau.') });
    expect(await screen.findByText('Ce fichier n’est pas un tableau.')).toBeTruthy();
    expect(screen.queryByText('Ce que ce tableau changerait')).toBeNull();
  });

  it('est relu quand le programme a bougé entre-temps, et rien n’est écrit', async () => {
    const report = { ...empty, added: [{ title: 'Boucle', group: null, line: 4, sheet: 'Actions' }] };
    const moved = createProblem(409, 'Le programme a changé depuis cet aperçu.');
    const shown = await bring({ [preview]: report, [`POST ${api}/imports`]: moved });
    await userEvent.click(await screen.findByRole('button', { name: 'Écrire dans le programme' }));
    expect(await screen.findByText('Le programme a changé depuis cet aperçu.')).toBeTruthy();
    const previews = shown.sent.filter(({ path }) => path.endsWith('/preview'));
    expect(previews).toHaveLength(2);
    expect(screen.getByText('Boucle')).toBeTruthy();
  });

  it('oublie l’aperçu d’un autre fichier', async () => {
    await bring({ [preview]: empty });
    await screen.findByText('Ce tableau ne change rien.');
    await userEvent.upload(screen.getByLabelText('Choisir un tableau'), new File(['x'], 'autre.csv'));
    expect(screen.queryByText('Ce tableau ne change rien.')).toBeNull();
  });

  it('n’est pas offert à qui ne fait que lire ; les fichiers à emporter le sont', async () => {
    const shown = show('fichiers', {}, reader);
    expect(await screen.findAllByRole('link', { name: /XLSX|ICS/ })).toHaveLength(2);
    expect(screen.queryByLabelText('Choisir un tableau')).toBeNull();
    expect(await shown.findFaults()).toEqual([]);
  });
});

describe('les mots d’un tableau repris', () => {
  it('disent chaque remarque dans les deux langues, avec les mêmes trous', () => {
    const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, hole]) => hole).toSorted();
    for (const code of noticeCode.options) {
      expect(fr.noticeWords[code].length).toBeGreaterThan(20);
      expect(holes(en.noticeWords[code])).toEqual(holes(fr.noticeWords[code]));
    }
  });
});
