// The board on screen: ten tiles with errors and sentences, the picture with its table, nothing broken when little is published.

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  assembleTwoWaves,
  assembleWave,
  compareWaves,
  createBoard,
  createCategoryTable,
  createSheet,
  createWaveMatrix,
  outsideTypes,
  type SheetPart,
  tileKeys,
  writePart,
} from '@trame/core/actor-network';
import { describe, expect, it } from 'vitest';
import { ids } from '../../../../../test/invented-fabrique.js';
import { showScreen } from '../../../../../test/screen.js';
import {
  demoActors,
  demoSpaces,
  listDemoParts,
  listDemoRespondents,
} from '../../../../../test/territory-demo.js';
import type { Released, ReleasedWave } from '../../contract/board.js';
import { screens } from '../index.js';
import { formatGap, readInterval } from './format.js';

const at = `/espaces/${ids.estuary}/reseau`;
const path = `GET /api/spaces/${ids.estuary}/board`;
const frame = { spaces: demoSpaces, externalTypes: outsideTypes, activeThreshold: 2 as const };
const same = { person: (id: string) => id, space: (id: string) => id };

function fill(person: string, parts: readonly SheetPart[]) {
  const checked = { self: person, persons: demoActors.map(({ id }) => id), outsideTypes, spaces: demoSpaces };
  return parts.reduce((sheet, part) => {
    const written = writePart(sheet, part, checked);
    return written.ok ? written.value : sheet;
  }, createSheet(1));
}

const keep = (wave: 0 | 1, count = 48) => ({
  actors: demoActors,
  sheets: listDemoRespondents(wave)
    .slice(0, count)
    .map((person) => ({ person, sheet: fill(person, listDemoParts(wave, person, same)) })),
});

function release(number: 1 | 2, count = 48): ReleasedWave {
  const wave = number === 1 ? 0 : 1;
  const data = assembleWave(keep(wave, count), frame);
  const pair = assembleTwoWaves(keep(0), keep(1), frame);
  const [first, second] = pair.waves;
  const [own] = data.waves;
  if (first === undefined || second === undefined || own === undefined) throw new Error('no wave');
  const content = {
    board: number === 1 ? createBoard(data, 0) : createBoard(pair, 1),
    table: count < 24 ? null : createCategoryTable(createWaveMatrix(data, own)),
    change: number === 1 ? null : compareWaves(pair, [first, second]),
  };
  return {
    id: ids.seminar,
    number,
    title: 'Nos liens',
    openedAt: null,
    closedAt: `20${18 + number}-06-17T10:00:00.000Z`,
    releasedAt: `20${18 + number}-07-01T10:00:00.000Z`,
    activeThreshold: 2,
    release: JSON.parse(JSON.stringify(content)) as ReleasedWave['release'],
  };
}

const families = [...new Set(demoActors.map(({ category }) => category))].map((id) => ({
  id,
  label: `F-${id}`,
}));
const show = (waves: readonly ReleasedWave[]) =>
  showScreen({ screens, at, answers: { [path]: { families, waves } satisfies Released } });

describe('le tableau (S31)', () => {
  it('montre dix tuiles, chacune avec sa valeur, sa marge et sa phrase [R112]', async () => {
    show([release(1)]);
    const tile = (
      await screen.findByRole('heading', { level: 3, name: '1 Qualité\u202f: liens épais' })
    ).closest('li');
    const quality = within(tile as HTMLElement);
    expect(quality.getAllByText(/^63,6\s%$/).length).toBeGreaterThan(0);
    expect(quality.getByText(/^entre 53,8\s%.* et 73,4\s%.*, 19 fois sur 20$/)).toBeTruthy();
    expect(quality.getByText(/réunissent au moins deux des trois/)).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(tileKeys.length);
    expect(screen.getByText(/44\sréponses sur 48\spersonnes/)).toBeTruthy();
  });

  it('ne donne ni note d’ensemble ni nom de personne [R103]', async () => {
    show([release(1)]);
    await screen.findByText(/44\sréponses sur/);
    const text = document.body.textContent ?? '';
    for (const { id } of demoActors) expect(text).not.toContain(id);
    expect(text).not.toMatch(/indice global|note globale|classement/i);
  });

  it('dit la définition du réseau sur la page qui le montre [R102]', async () => {
    show([release(1)]);
    expect(await screen.findByText(/Réseaux, normes et valeurs/)).toBeTruthy();
  });

  it('dessine cohésion et ouverture, avec la phrase et la table [R107]', async () => {
    show([release(1), release(2)]);
    const sentence = /À l’enquête 1\u202f: 4,9 liens actifs par personne/;
    expect(await screen.findByRole('img', { name: sentence })).toBeTruthy();
    const table = screen.getByRole('table', { name: 'Cohésion et ouverture, par enquête' });
    expect(within(table).getAllByRole('row')).toHaveLength(3);
  });

  it('compare deux enquêtes sans dire pourquoi, et tait les niveaux quand peu ont bougé', async () => {
    show([release(1), release(2)]);
    expect(await screen.findByText(/42\spersonnes ont répondu les deux fois/)).toBeTruthy();
    const table = screen.getByRole('table', { name: /^Changements sur 42\spersonnes$/ });
    expect(within(table).getAllByText('à discuter').length).toBeGreaterThan(0);
    expect(within(table).queryByRole('columnheader', { name: 'Avant' })).toBeNull();
    expect(screen.getByText(/seuls les écarts sont montrés/)).toBeTruthy();
  });

  it('garde l’enquête choisie dans l’adresse', async () => {
    const shown = show([release(1), release(2)]);
    await userEvent.click(await screen.findByRole('button', { name: /Enquête 2/ }));
    await userEvent.click(await screen.findByRole('option', { name: /Enquête 1/ }));
    await waitFor(() => expect(shown.history.location.search).toBe('?enquete=1'));
    expect(await screen.findByText(/44\sréponses sur 48/)).toBeTruthy();
  });

  it('montre le tableau des familles, petites cases cachées', async () => {
    show([release(1)]);
    const table = await screen.findByRole('table', { name: /liens actifs entre familles/ });
    expect(within(table).getByRole('rowheader', { name: 'F-entreprise' })).toBeTruthy();
    expect(within(table).getAllByText('caché').length).toBeGreaterThan(0);
  });

  it('dit pourquoi rien n’est publié quand trop peu ont répondu', async () => {
    show([release(1, 20)]);
    expect(await screen.findByText(/Moins de la moitié des personnes ont répondu\s: rien/)).toBeTruthy();
    expect(screen.getAllByText('non publié').length).toBeGreaterThan(9);
    expect(document.body.textContent).not.toMatch(/NaN|null|undefined/);
  });

  it('mène aux enquêtes quand rien n’est rendu', async () => {
    show([]);
    expect(await screen.findByRole('link', { name: 'Voir les enquêtes' })).toBeTruthy();
  });

  it('n’a pas de faute d’accessibilité [R148]', async () => {
    const shown = show([release(1), release(2)]);
    await screen.findByRole('table', { name: /Changements/ });
    expect(await shown.findFaults()).toEqual([]);
  });
});

describe('la page de méthode', () => {
  it('tient ses nombres du calcul lui-même [R112]', async () => {
    const shown = showScreen({ screens, at: `${at}/methode` });
    expect(await screen.findByText(/^Sous 50\s% de réponses, rien\.$/)).toBeTruthy();
    expect(screen.getByText(/^Aucune n’y pèse plus de 85\s%\.$/)).toBeTruthy();
    expect(screen.getByText(/moins de 1,96 fois son erreur type/)).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/\{\w+\}/);
    expect(await shown.findFaults()).toEqual([]);
  });
});

it('tient une part entre 0 et 1, et écrit un écart en points', () => {
  const figure = release(1).release.board.tiles[6]?.headline;
  if (figure === undefined) throw new Error('no tile');
  const near = { ...figure, value: 0.02, error: { kind: 'node' as const, standardError: 0.05 } };
  expect(readInterval(near)?.[0]).toBe(0);
  expect(readInterval({ ...near, error: null })).toBeNull();
  expect(formatGap(-0.125, 'share', 'fr')).toBe('\u221212,5\u00a0pts');
  expect(formatGap(1.04, 'ties', 'fr')).toBe('+1,0');
});
