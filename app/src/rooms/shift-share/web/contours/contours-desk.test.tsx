// Contours dropped where tables are brought: asked where they come from, sent, kept or refused; nothing typed is lost.
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ids } from '../../../../../test/invented-fabrique.js';
import { createProblem, showScreen } from '../../../../../test/screen.js';
import { holdSentFiles } from '../../../../../test/sent-files.js';
import { screens } from '../index.js';
import { isContoursName } from './contours-desk.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

async function bring() {
  const files = holdSentFiles();
  const shown = showScreen({
    screens,
    at: `/espaces/${ids.estuary}/diagnostic`,
    answers: { [`GET /api/spaces/${ids.estuary}/employment`]: { datasets: [], zones: [] } },
  });
  const input = await screen.findByLabelText(
    'Choisir un fichier',
    { selector: 'input' },
    { timeout: 15_000 },
  );
  await userEvent.upload(input, new File(['{}'], 'zones.geojson'));
  return { ...shown, files };
}

async function answer() {
  await userEvent.click(await screen.findByRole('button', { name: /Découpage/ }));
  await userEvent.click(await screen.findByRole('option', { name: 'zones d’emploi 2010' }));
  await userEvent.type(screen.getByLabelText(/Année du découpage/), '2010');
  await userEvent.type(screen.getByLabelText(/Qui publie ces contours/), 'IGN');
  await userEvent.type(screen.getByLabelText(/Licence/), 'Licence Ouverte 2.0');
  await userEvent.click(screen.getByRole('button', { name: 'Garder ces contours' }));
}

const kept = {
  kind: 'ZE2010',
  year: 2010,
  publisher: 'IGN',
  licence: 'Licence Ouverte 2.0',
  fileName: 'zones.geojson',
  count: 304,
  places: 0,
  drawn: 0,
};

describe('des contours déposés', () => {
  it.each([
    ['ze2010.geojson', true],
    ['EPCI.GEOJSON.GZ', true],
    ['communes.json', true],
    ['carte.topojson', true],
    ['emplois.csv.gz', false],
    ['emplois.xlsx', false],
  ])('se reconnaissent à leur nom\u202f: %s', (name, isContours) => {
    expect(isContoursName(name)).toBe(isContours);
  });

  it('ne partent qu’avec leur découpage, leur année, leur source et leur licence', async () => {
    const { files, findFaults } = await bring();
    const button = await screen.findByRole<HTMLButtonElement>('button', { name: 'Garder ces contours' });
    expect(button.disabled).toBe(true);
    expect(await findFaults()).toEqual([]);
    await answer();
    await waitFor(() => expect(files).toHaveLength(1));
    expect(files[0]).toMatchObject({
      method: 'POST',
      path: `/api/spaces/${ids.estuary}/contours/ZE2010`,
      query: { name: 'zones.geojson', year: '2010', publisher: 'IGN', licence: 'Licence Ouverte 2.0' },
    });
    await act(async () => files[0]?.answer(kept));
    expect(
      await screen.findByText(/zones\.geojson est gardé\s: 304 lieux dessinés \(IGN, 2010\)\./),
    ).toBeTruthy();
  });

  it('disent combien de lieux des tableaux ont leur contour', async () => {
    const { files } = await bring();
    await answer();
    await waitFor(() => expect(files).toHaveLength(1));
    await act(async () => files[0]?.answer({ ...kept, places: 321, drawn: 304 }));
    expect(await screen.findByText(/304 des 321 lieux de vos tableaux/)).toBeTruthy();
  });

  it('refusés, disent pourquoi, et ce qui fut tapé est encore là', async () => {
    const { files } = await bring();
    await answer();
    await waitFor(() => expect(files).toHaveLength(1));
    await act(async () => files[0]?.answer(createProblem(422, 'Ce fichier est du TopoJSON.').body, 422));
    expect(await screen.findByText('Ce fichier est du TopoJSON.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(/Qui publie ces contours/).value).toBe('IGN');
    await userEvent.click(screen.getByRole('button', { name: 'Abandonner' }));
    expect(screen.queryByText('Ce fichier est du TopoJSON.')).toBeNull();
  });

  it('se disent dans les deux langues, avec les mêmes trous', () => {
    const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
    expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
    for (const key of Object.keys(fr) as (keyof typeof fr)[]) expect(holes(en[key])).toEqual(holes(fr[key]));
  });
});
