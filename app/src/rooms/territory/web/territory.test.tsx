// The sheet of a territory, its edition, and territories side by side.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { comparison, ids, territory } from '../../../../test/invented-fabrique.js';
import { createProblem, showScreen } from '../../../../test/screen.js';
import { orderTerritories } from './compare.view.js';
import { createDraft, isHalfFigure, parseDraft, parseNumber } from './edit-draft.js';
import { screens } from './index.js';
import { formatPeriod, orderHistory } from './sheet-history.js';

const at = `/espaces/${ids.estuary}/territoires/${ids.estuary}`;
const api = `/api/spaces/${ids.estuary}`;
const answers = {
  [`GET ${api}/territories/${ids.estuary}`]: territory,
  [`GET ${api}/comparison`]: comparison,
};

describe('la fiche d’un territoire (S04)', () => {
  it('met les deux parts côte à côte, avec source et année, et dit la donnée absente [R017] [R018]', async () => {
    showScreen({ screens, at, answers });
    const epci = (await screen.findByText('Emplois industriels, intercommunalité'))
      .parentElement as HTMLElement;
    expect(within(epci).getByText(/27,8/)).toBeTruthy();
    expect(within(epci).getByText(/INSEE, 2017/)).toBeTruthy();
    const industrial = screen.getByText('Emplois industriels, Territoire d’industrie');
    expect(within(industrial.parentElement as HTMLElement).getByText('donnée absente')).toBeTruthy();
  });

  it('garde l’effectif et les sous-traitants comme deux chiffres [R017]', async () => {
    showScreen({ screens, at, answers });
    const row = (await screen.findByRole('link', { name: 'Le Chantier' })).closest('tr') as HTMLElement;
    expect(within(row).getByText(/3\s?000/)).toBeTruthy();
    expect(within(row).getByText('400')).toBeTruthy();
    const port = screen.getByRole('rowheader', { name: 'Le Port' }).closest('tr') as HTMLElement;
    expect(within(port).getByText('donnée absente')).toBeTruthy();
  });

  it('déroule l’histoire dans l’ordre et dit les dates vagues [R021]', async () => {
    showScreen({ screens, at, answers });
    const events = within(await screen.findByRole('list', { name: 'Histoire' })).getAllByRole('listitem');
    expect(events.map((event) => event.textContent)).toEqual([
      expect.stringContaining('1861–1864'),
      expect.stringContaining('vers 1998'),
    ]);
  });

  it('nomme les sièges du binôme par la fonction, et dit ce qu’on ignore [R025]', async () => {
    showScreen({ screens, at, answers });
    expect(await screen.findByText('vice-présidente')).toBeTruthy();
    expect(screen.getByText('La source ne dit pas qui occupe ce siège.')).toBeTruthy();
  });

  it('garde les chiffres plus anciens sous le nouveau [R018]', async () => {
    showScreen({ screens, at, answers });
    expect(await screen.findByText(/120\s?000 habitants/)).toBeTruthy();
  });

  it('n’offre la modification qu’à qui peut écrire', async () => {
    const shown = showScreen({ screens, at, answers, session: { displayName: 'X', spaces: [] } });
    await screen.findByRole('heading', { level: 1, name: 'L’Estuaire' });
    expect(screen.queryByRole('link', { name: 'Modifier la fiche' })).toBeNull();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('dit introuvable un territoire qui n’est pas ouvert', async () => {
    showScreen({ screens, at, answers: {} });
    expect(await screen.findByRole('heading', { level: 1, name: 'Cette page n’existe pas' })).toBeTruthy();
  });
});

describe('la modification d’une fiche', () => {
  it('envoie ce qui est tapé et garde ce que le formulaire ne montre pas', async () => {
    const put = `PUT ${api}/territory`;
    const shown = showScreen({ screens, at: `${at}/modifier`, answers: { ...answers, [put]: territory } });
    const name = await screen.findByRole('textbox', { name: /^Nom complet/ });
    await userEvent.clear(name);
    await userEvent.type(name, 'Grand Estuaire');
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(shown.history.location.pathname).toBe(at));
    const sent = shown.sent.find((request) => request.method === 'PUT')?.body;
    expect(sent).toMatchObject({ longName: 'Grand Estuaire', version: 4, voices: territory.voices });
  });

  it('garde la saisie quand l’enregistrement est refusé, et dit pourquoi', async () => {
    const put = { [`PUT ${api}/territory`]: createProblem(409, 'Quelqu’un a modifié la fiche.') };
    showScreen({ screens, at: `${at}/modifier`, answers: { ...answers, ...put } });
    const context = await screen.findByRole('textbox', { name: 'Contexte' });
    await userEvent.type(context, ' Ville-port.');
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Quelqu’un a modifié la fiche.');
    expect(alert.textContent).toContain('R-42');
    expect((context as HTMLTextAreaElement).value).toContain('Ville-port.');
  });

  it('refuse un chiffre sans source avant de l’envoyer [R018]', async () => {
    const shown = showScreen({ screens, at: `${at}/modifier`, answers });
    await userEvent.type(await screen.findByRole('textbox', { name: /^Valeur/ }), '125 000');
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter un chiffre' }));
    expect(await screen.findByText('Indiquez la valeur, la source et l’année.')).toBeTruthy();
    expect(shown.sent.some((request) => request.method === 'POST')).toBe(false);
  });

  it('ajoute et retire un employeur au clavier', async () => {
    showScreen({ screens, at: `${at}/modifier`, answers });
    const add = await screen.findByRole('button', { name: /Ajouter.*un employeur/ });
    add.focus();
    await userEvent.keyboard('{Enter}');
    const remove = await screen.findByRole('button', { name: 'Retirer un employeur' });
    remove.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Retirer un employeur' })).toBeNull());
  });

  it('rend la fiche à l’identique quand rien n’est touché', () => {
    const { version: _version, ...blocks } = parseDraft(createDraft(territory), territory);
    expect(territory).toMatchObject(blocks);
  });

  it('laisse tomber les lignes vides et les demi-chiffres', () => {
    const draft = createDraft(territory);
    const row = {
      ...{
        key: 'x',
        name: 'Neuf',
        sector: '',
        headcount: '12',
        subcontractors: '',
        source: '',
        year: '2020',
      },
      kept: null,
    };
    const blocks = parseDraft(
      {
        ...draft,
        employers: [row],
        networks: [{ key: 'n', name: ' ', members: '', source: '', year: '', kept: null }],
      },
      territory,
    );
    expect(isHalfFigure(row)).toBe(true);
    expect(blocks.employers).toEqual([
      { organisationId: null, subcontractors: null, name: 'Neuf', sector: null, headcount: null },
    ]);
    expect(blocks.networks).toEqual([]);
  });

  it('garde à chaque chiffre sa source, et n’en prête pas une à l’autre [R018]', () => {
    const draft = createDraft(territory);
    const [yard] = draft.employers;
    const [network] = draft.networks;
    if (yard === undefined || network === undefined) throw new Error('test: no row');
    const other = {
      ...yard.kept,
      subcontractors: { ...yard.kept?.subcontractors, source: 'Enquête', year: 2015 },
    };
    const kept = other as typeof yard.kept;
    const parse = (more: Partial<typeof yard>) =>
      parseDraft({ ...draft, employers: [{ ...yard, kept, ...more }] }, territory).employers[0];
    expect(parse({})?.subcontractors).toMatchObject({ value: 400, source: 'Enquête', year: 2015 });
    expect(parse({ headcount: '3100', year: '2019' })).toMatchObject({
      headcount: { value: 3100, year: 2019 },
      subcontractors: { value: 400, source: 'Enquête', year: 2015 },
    });
    expect(parse({ subcontractors: '450', source: 'INSEE', year: '2019' })).toMatchObject({
      headcount: { value: 3000, year: 2019 },
      subcontractors: { value: 450, source: 'INSEE', year: 2019 },
    });
    const members = parseDraft({ ...draft, networks: [{ ...network, members: '250' }] }, territory);
    expect(members.networks[0]?.members).toMatchObject({ value: 250, unit: 'membres', source: 'INSEE' });
  });

  it('garde la valeur remplacée sous la nouvelle [R018]', async () => {
    const [yard, ...others] = territory.employers;
    if (!yard?.headcount) throw new Error('test: no headcount');
    const { previous: _none, ...before } = yard.headcount;
    const headcount = {
      ...before,
      value: 3100,
      year: 2020,
      previous: [before, { ...before, value: 2900, year: 2015 }],
    };
    const sheet = { ...territory, employers: [{ ...yard, headcount }, ...others] };
    const [network] = territory.networks;
    if (!network) throw new Error('test: no network');
    const members = {
      ...before,
      value: 250,
      unit: 'membres',
      previous: [{ ...before, value: 240, unit: 'membres' }],
    };
    const shown = { ...sheet, networks: [{ ...network, members }] };
    showScreen({
      screens,
      at,
      answers: { ...answers, [`GET ${api}/territories/${ids.estuary}`]: shown },
    });
    const replaced = await screen.findByText(/avant.*240.membres \(INSEE, 2017\)/);
    expect(replaced.closest('span')).toBeNull();
    const row = (await screen.findByRole('link', { name: 'Le Chantier' })).closest('tr') as HTMLElement;
    expect(
      within(row).getByText(/avant.*3.000.emplois \(INSEE, 2017\), 2.900.emplois \(INSEE, 2015\)/),
    ).toBeTruthy();
  });

  it('lit les nombres comme on les écrit', () => {
    expect(['3 000', '19,4', '', 'beaucoup', '3\u202f000'].map(parseNumber)).toEqual([
      3000,
      19.4,
      null,
      null,
      3000,
    ]);
  });
});

describe('les territoires côte à côte (S05)', () => {
  const compareAt = `/espaces/${ids.estuary}/comparer`;

  it('montre l’absent comme absent et ne classe pas [R020]', async () => {
    showScreen({ screens, at: compareAt, answers });
    const table = await screen.findByRole('table', { name: /sans classement/ });
    const heads = within(table)
      .getAllByRole('columnheader')
      .map((head) => head.textContent);
    expect(heads).toEqual(['Rubrique', 'Les Hauts', 'L’Estuaire']);
    expect(within(table).getAllByText('donnée absente')).toHaveLength(1);
    expect(within(table).queryByRole('rowheader', { name: 'Entreprises industrielles' })).toBeNull();
    expect(table.textContent).not.toMatch(/1er|rang/);
  });

  it('garde l’ordre d’affichage dans l’adresse', async () => {
    showScreen({ screens, at: `${compareAt}?ordre=name`, answers });
    const table = await screen.findByRole('table');
    expect(within(table).getAllByRole('columnheader')[1]?.textContent).toBe('L’Estuaire');
    expect(screen.getByRole('button', { name: /Ordre d’affichage/ }).textContent).toContain('Alphabétique');
  });

  it('met en dernier le territoire qui ne dit rien sur le critère', () => {
    const ordered = orderTerritories(comparison, 'industrial-job-share-ti', 'fr');
    expect(ordered.map((one) => one.name)).toEqual(['L’Estuaire', 'Les Hauts']);
    expect(orderTerritories(comparison, 'inconnu', 'fr')).toEqual(comparison.territories);
  });

  it('n’a pas de faute d’accessibilité [R148]', async () => {
    const shown = showScreen({ screens, at: compareAt, answers });
    await screen.findByRole('table');
    expect(await shown.findFaults()).toEqual([]);
  });
});

describe('les dates d’une histoire', () => {
  it.each([
    [{ from: 1861, to: 1864, period: null }, '1861–1864'],
    [{ from: 1861, to: 1861, period: null }, '1861'],
    [{ from: null, to: 1990, period: null }, '1990'],
    [{ from: 1500, to: null, period: 'XVIe siècle' }, 'XVIe siècle'],
    [{ from: null, to: null, period: null }, ''],
  ])('écrit %o', (entry, expected) => {
    expect(formatPeriod(entry)).toBe(expected);
  });

  it('ne change pas l’ordre de ce qui n’a pas de date', () => {
    const [first, second] = territory.history;
    if (!first || !second) throw new Error('test: two entries are needed');
    const vague = { ...first, id: 'v', from: null };
    expect(orderHistory([first, vague, second]).map((entry) => entry.id)).toEqual(['v', 'h1', 'h2']);
  });
});
