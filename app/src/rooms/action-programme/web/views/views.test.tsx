// Views and files as a reader meets them: chart with its table, calendar, balance; a table brought in with what it changes.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ids, programme } from '../../../../../test/invented-fabrique.js';
import { showScreen } from '../../../../../test/screen.js';
import type { ImportReport } from '../../contract/exchange.js';
import type { ProgrammeReply } from '../../contract.js';
import { viewScreens } from './index.js';

const root = `/espaces/${ids.estuary}/programme`;
const api = `/api/spaces/${ids.estuary}/programme`;

const [first, ...others] = programme.actions;
if (first === undefined) throw new Error('the invented programme has rows');
const dated: ProgrammeReply = {
  ...programme,
  balance: [{ familyId: 'school', label: 'Lycée', pilots: 1, roles: 2 }],
  actions: [
    {
      ...first,
      details: {
        ...first.details,
        startsOn: '2027-03-09',
        endsOn: null,
        milestones: [
          {
            id: '1',
            title: 'Étude rendue',
            who: 'le lycée',
            startsOn: null,
            due: '2027-06-30',
            doneOn: '2027-06-28',
          },
        ],
      },
    },
    ...others,
  ],
};

const show = (path: string, answers: Readonly<Record<string, object>>) =>
  showScreen({ screens: viewScreens, at: `${root}/${path}`, answers });

describe('le programme dans le temps', () => {
  it('a sa phrase, son image et son tableau, et ne cache pas les actions sans date', async () => {
    const shown = show('temps', { [`GET ${api}`]: dated });
    expect(await screen.findByText(/Avec une date.*: 1 action, du/)).toBeTruthy();
    expect(screen.getByRole('img', { name: /Frise/ }).getAttribute('src')).toBe(`${api}/pictures/gantt.svg`);
    const table = screen.getByRole('table', { name: /actions datées/, hidden: true });
    expect(within(table).getByText('9 mars 2027')).toBeTruthy();
    expect(within(table).getByText('non écrit')).toBeTruthy();
    expect(screen.getByText(/Sans date \(/)).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('est aussi un calendrier, où ce qui est fait est dit fait', async () => {
    show('temps', { [`GET ${api}`]: dated });
    expect(await screen.findByRole('heading', { name: 'juin 2027', hidden: true })).toBeTruthy();
    expect(screen.getByText('Étude rendue · le lycée · fait')).toBeTruthy();
  });

  it('dit qui porte le programme, en rôles comptés, et donne trois affiches [R124] [R110]', async () => {
    show('temps', { [`GET ${api}`]: dated });
    expect(await screen.findByRole('table', { name: /Rôles de pilote/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: /Arbre des groupes/ }).getAttribute('href')).toBe(
      `${api}/pictures/arbre.pdf`,
    );
  });

  it('le dit quand rien n’est daté', async () => {
    show('temps', { [`GET ${api}`]: programme });
    expect(await screen.findByText('Aucune action n’a encore de date.')).toBeTruthy();
  });
});

describe('les fichiers', () => {
  const report: ImportReport = {
    digest: 'abc',
    added: [{ title: 'Boucle de chaleur', group: 'Énergies', line: 4, sheet: 'Actions' }],
    changed: [
      {
        id: ids.campus,
        title: 'Campus',
        line: 2,
        changes: [
          { field: 'cost', before: '10', after: '25' },
          { field: 'endsOn', before: '2028-04-28', after: '' },
        ],
      },
    ],
    unchanged: 1,
    absent: [{ id: ids.orphan, title: 'Tiers-lieu' }],
    notices: [
      { code: 'unknown-pilot', sheet: 'Actions', line: 4, data: { name: 'Ville de Tuile' } },
      {
        code: 'date-approximate',
        sheet: 'Actions',
        line: 4,
        data: { written: 'mars 2027', day: '2027-03-31', column: 'Fin' },
      },
    ],
  };
  const previewed = { [`POST ${api}/imports/preview`]: report };
  const file = new File(['Action\nCampus'], 'table.csv', { type: 'text/csv' });

  it('se prennent en huit formats', async () => {
    const shown = show('fichiers', {});
    const list = await screen.findAllByRole('link', { name: /XLSX|ODS|CSV|DOCX|PPTX|PDF|ICS|JSON/ });
    expect(list.map((link) => link.getAttribute('href')?.split('/').at(-1))).toEqual([
      ...['xlsx', 'ods', 'csv', 'docx', 'pptx', 'pdf', 'ics', 'json'],
    ]);
    expect(await shown.findFaults()).toEqual([]);
  });

  it('qu’on reprend montrent ce qui change avant que rien ne soit écrit', async () => {
    const shown = show('fichiers', previewed);
    await userEvent.upload(await screen.findByLabelText('Choisir un tableau'), file);
    await userEvent.click(screen.getByRole('button', { name: 'Voir ce qui changerait' }));
    expect(await screen.findByText(/Nouvelles.*: 1\. Modifiées.*: 1\. Inchangées.*: 1\./)).toBeTruthy();
    const table = screen.getByRole('table', { name: 'Actions modifiées' });
    expect(within(table).getByText('Coût (€)')).toBeTruthy();
    expect(within(table).getByText('25')).toBeTruthy();
    expect(within(table).getByText('28 avril 2028')).toBeTruthy();
    expect(within(table).getByText('vide')).toBeTruthy();
    expect(screen.getByText(/Ville de Tuile.*pas dans l’annuaire/)).toBeTruthy();
    expect(screen.getByText(/lu comme le 31 mars 2027/)).toBeTruthy();
    expect(shown.sent.map(({ path }) => path)).not.toContain(`${api}/imports`);
    expect(await shown.findFaults()).toEqual([]);
  });

  it('puis s’écrivent, avec l’empreinte de ce qui fut montré', async () => {
    const shown = show('fichiers', { ...previewed, [`POST ${api}/imports`]: { added: 1, changed: 1 } });
    await userEvent.upload(await screen.findByLabelText('Choisir un tableau'), file);
    await userEvent.click(screen.getByRole('button', { name: 'Voir ce qui changerait' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Écrire dans le programme' }));
    expect(await screen.findByText(/Ajoutées.*: 1\. Modifiées.*: 1\./)).toBeTruthy();
    expect(shown.sent.at(-1)?.query.get('digest') ?? shown.sent.at(-2)?.query.get('digest')).toBe('abc');
  });
});
