// A table on its way: looked at, questioned, sent, kept or refused; nothing typed is lost on the way.
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ids, spaces } from '../../../../../test/invented-fabrique.js';
import { createProblem, showScreen } from '../../../../../test/screen.js';
import { holdSentFiles, type SentFile } from '../../../../../test/sent-files.js';
import type { FilePreview } from '../../contract.js';
import { screens } from '../index.js';
import { dataset, preview } from '../invented.js';
import { choosePart } from './use-import.js';

const base = `/api/spaces/${ids.estuary}/employment`;

function show(session?: Parameters<typeof showScreen>[0]['session']) {
  const files = holdSentFiles();
  const shown = showScreen({
    screens,
    at: `/espaces/${ids.estuary}/diagnostic`,
    answers: { [`GET ${base}`]: { datasets: [], zones: [] } },
    ...(session !== undefined && { session }),
  });
  return { ...shown, files };
}

async function bring(files: SentFile[], given: FilePreview = preview, name = 'zones.csv') {
  const input = await screen.findByLabelText(
    'Choisir un fichier',
    { selector: 'input' },
    { timeout: 15_000 },
  );
  await userEvent.upload(input, new File(['code;2009'], name));
  await waitFor(() => expect(files.length).toBeGreaterThan(0));
  act(() => files.at(-1)?.answer(given));
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const isOff = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name }).disabled;

describe('un fichier reconnu', () => {
  it('dit ce qu’il est et montre ses premières lignes avant de rien garder', async () => {
    const { files, findFaults } = show();
    await bring(files);
    expect(await screen.findByText('Insee, estimations d’emploi par zone d’emploi (Estel)')).toBeTruthy();
    expect(screen.getByText(/Années\s: 2009–2015/)).toBeTruthy();
    const rows = within(screen.getByRole('region', { name: 'Premières lignes de zones.csv' })).getAllByRole(
      'row',
    );
    // Le titre est la seconde ligne du fichier\u202f: la première, un titre libre, n’est pas montrée.
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Ligne 2Zone_emploi20092015',
      'Ligne 37304_Rodez1012',
    ]);
    expect(files.map(({ path }) => path)).toEqual([`${base}/preview`]);
    expect(await findFaults()).toEqual([]);
  });

  it('est envoyé entier, dit où il en est, puis rend compte de tout [R018]', async () => {
    const { files } = show();
    await bring(files);
    await press('Garder ce tableau');
    await waitFor(() => expect(files).toHaveLength(2));
    act(() => files[1]?.progress(0.42));
    expect(await screen.findByText(/42\s%/)).toBeTruthy();
    expect(files[1]).toMatchObject({ path: `${base}/imports`, query: { name: 'zones.csv' } });
    await act(async () => files[1]?.answer(dataset));
    expect(
      await screen.findByText(/zones\.csv est gardé\s: 12 lignes lues, 3 lieux, 2 activités/),
    ).toBeTruthy();
    const counts = screen.getByRole('table', {
      name: /^Ce qui a été lu dans zones\.csv \(\d{4}–\d{4}\)$/,
      hidden: true,
    });
    const read = (name: RegExp) =>
      within(within(counts).getByRole('row', { name, hidden: true })).getByRole('cell', { hidden: true })
        .textContent;
    // Une ligne vide et deux filtrées ont été laissées.
    expect(read(/laissées de côté/)).toBe('3');
    expect(read(/sous secret/)).toBe('1');
    expect(screen.getByText(/2015\s: 2\s600, total publié 2\s590, écart \+10/)).toBeTruthy();
    expect(screen.getByText(/^2009\s: 2\s650, total publié 2\s650$/)).toBeTruthy();
    expect(screen.getByText(/ligne 7\s: «\sdouze\s»/)).toBeTruthy();
  });

  it('s’arrête quand on le demande, et se reprend sans tout redire', async () => {
    const { files } = show();
    await bring(files, { ...preview, questions: ['licence'] });
    await userEvent.type(await screen.findByRole('textbox', { name: /Licence/ }), 'ODbL');
    await press('Garder ce tableau');
    await press('Arrêter l’envoi');
    expect(await screen.findByText('Envoi arrêté. Rien n’a été gardé.')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /Licence/ }).value).toBe('ODbL');
    expect(screen.getByRole('button', { name: 'Garder ce tableau' })).toBeTruthy();
  });

  it('refusé, le dit dans les mots du serveur', async () => {
    const { files } = show();
    await bring(files);
    await press('Garder ce tableau');
    await waitFor(() => expect(files).toHaveLength(2));
    const { body } = createProblem(422, 'La ligne 12 a deux fois l’année 2015.');
    act(() => files[1]?.answer(body, 422));
    expect(await screen.findByText(/La ligne 12 a deux fois/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Garder ce tableau' })).toBeTruthy();
  });

  it('que la ligne laisse tomber, attend d’être choisi de nouveau', async () => {
    const { files } = show();
    const input = await screen.findByLabelText(
      'Choisir un fichier',
      { selector: 'input' },
      { timeout: 15_000 },
    );
    await userEvent.upload(input, new File(['x'], 'zones.csv'));
    await waitFor(() => expect(files).toHaveLength(1));
    act(() => files[0]?.fail());
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByText('Déposez un fichier ici')).toBeTruthy();
  });
});

describe('ce que le fichier ne dit pas', () => {
  it('est demandé, et rien ne part avant', async () => {
    const { files } = show();
    await bring(files, { ...preview, questions: ['publisher', 'year'] });
    await screen.findByRole('group', { name: 'Ce que le fichier ne dit pas' });
    expect(isOff('Garder ce tableau')).toBe(true);
    await userEvent.type(screen.getByRole('textbox', { name: /Qui publie/ }), 'La Région');
    expect(isOff('Garder ce tableau')).toBe(true);
    await userEvent.type(screen.getByRole('textbox', { name: /Année des emplois/ }), '2018');
    await press('Garder ce tableau');
    await waitFor(() => expect(files).toHaveLength(2));
    expect(files[1]?.query).toEqual({ name: 'zones.csv', publisher: 'La Région', year: '2018' });
  });

  it('se choisit parmi les feuilles d’un classeur, relu à chaque fois', async () => {
    const { files } = show();
    await bring(files, { ...preview, sheet: 'Lisez-moi', sheets: ['Lisez-moi', 'Emplois'] }, 'zones.xlsx');
    await userEvent.click(await screen.findByRole('button', { name: /Feuille/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Emplois' }));
    await waitFor(() => expect(files).toHaveLength(2));
    expect(files[1]).toMatchObject({ path: `${base}/preview`, query: { sheet: 'Emplois', part: 'false' } });
  });

  it('s’abandonne sans rien garder', async () => {
    const { files } = show();
    await bring(files);
    await press('Abandonner');
    expect(await screen.findByText('Déposez un fichier ici')).toBeTruthy();
    expect(files).toHaveLength(1);
  });
});

describe('un fichier que personne ne connaît', () => {
  const unknown: FilePreview = {
    ...preview,
    profile: null,
    headerRow: 0,
    rows: [
      ['Code', 'Nom', '2009', ''],
      ['7304', 'Rodez', '10', '12'],
    ],
  };

  it('se décrit colonne par colonne, par des lettres et des titres', async () => {
    const { files, findFaults } = show();
    await bring(files, unknown);
    expect(await screen.findByText(/Trame ne reconnaît pas ce fichier/)).toBeTruthy();
    const names = screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent);
    expect(names).toEqual(['A. Code', 'B. Nom', 'C. 2009', 'D. —']);
    expect(isOff('Garder ce tableau')).toBe(true);
    expect(await findFaults()).toEqual([]);
  });

  it('relit ses titres quand on en change la ligne', async () => {
    const { files } = show();
    await bring(files, unknown);
    const line = await screen.findByRole('textbox', { name: 'Ligne des titres' });
    await userEvent.clear(line);
    await userEvent.type(line, '2');
    expect(await screen.findByRole('checkbox', { name: 'A. 7304' })).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: 'D. 12' })).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: 'A. Code' })).toBeNull();
  });

  it('part avec ses colonnes et son année, comptées de zéro', async () => {
    const { files } = show();
    await bring(files, unknown);
    await userEvent.type(await screen.findByRole('textbox', { name: 'Année des emplois' }), '2018');
    await userEvent.click(screen.getByRole('checkbox', { name: 'D. —' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'C. 2009' }));
    await userEvent.click(screen.getByRole('button', { name: /Le nom du lieu/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'B. Nom' }));
    for (const [label, option] of [
      [/Ces emplois sont comptés/, 'au lieu de travail'],
      [/^(?!.*Année).*Découpage/, 'communes'],
      [/la virgule sépare/, 'les décimales'],
    ] as const) {
      await userEvent.click(screen.getByRole('button', { name: label }));
      await userEvent.click(await screen.findByRole('option', { name: option }));
    }
    for (const [label, text] of [
      [/Année du découpage/, '2019'],
      [/Qui publie/, 'La Région'],
      [/Licence/, 'ODbL'],
    ] as const) {
      await userEvent.type(screen.getByRole('textbox', { name: label }), text);
    }
    await press('Garder ce tableau');
    await waitFor(() => expect(files).toHaveLength(2));
    const { mapping, ...rest } = files[1]?.query ?? {};
    expect(JSON.parse(mapping ?? '')).toEqual({
      headerRow: 0,
      territory: 0,
      label: 1,
      sector: null,
      yearColumn: null,
      values: [2, 3],
      year: 2018,
    });
    expect(rest).toEqual({
      name: 'zones.csv',
      basis: 'workplace',
      geographyKind: 'COM',
      geographyYear: '2019',
      publisher: 'La Région',
      licence: 'ODbL',
      comma: 'decimal',
    });
  });
});

describe('qui ne fait que lire', () => {
  it('ne voit pas le guichet', async () => {
    const reader = {
      displayName: 'Léa B.',
      spaces: spaces.spaces.map((space) => ({ ...space, roles: ['lead-pair' as const] })),
    };
    show(reader);
    expect(
      await screen.findByText('Aucun tableau d’emplois pour l’instant', {}, { timeout: 15_000 }),
    ).toBeTruthy();
    expect(screen.queryByText('Déposez un fichier ici')).toBeNull();
  });
});

describe('ce qui part pour un premier regard', () => {
  const weigh = (name: string, size: number) => choosePart(new File([new Uint8Array(size)], name));
  const half = 512 * 1024;

  it.each([
    ['petit.csv', 10, 'false', 10],
    ['juste.csv', half, 'false', half],
    ['grand.csv', half + 1, 'true', half],
    ['grand.XLSX', half + 1, 'false', half + 1],
    ['grand.parquet', half + 1, 'false', half + 1],
    ['grand.csv.gz', half + 1, 'true', half],
  ])('de %s, %d octets\u202f: partiel %s, %d octets', (name, size, part, sent) => {
    const chosen = weigh(name, size);
    expect(chosen.query).toEqual({ name, part });
    expect(chosen.part.size).toBe(sent);
  });
});
