// Places among others: trajectories and places side by side, without a rank or a score.
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ids } from '../../../../../test/invented-fabrique.js';
import { createProblem, showScreen } from '../../../../../test/screen.js';
import type { SideBySide, Trajectories } from '../../contract.js';
import { screens } from '../index.js';
import { dataset, diagnosis, zone } from '../invented.js';

const base = `/api/spaces/${ids.estuary}`;

function show(search: string, answers: Readonly<Record<string, object>>) {
  return showScreen({
    screens,
    at: `/espaces/${ids.estuary}/diagnostic${search}`,
    answers: {
      [`GET ${base}/employment`]: { datasets: [dataset], zones: [zone] },
      [`GET ${base}/diagnosis`]: diagnosis,
      [`GET ${base}/employment/tables/${dataset.id}/places`]: { places: [{ code: '2305', label: 'Dieppe' }] },
      ...answers,
    },
  });
}
const slow = { timeout: 40_000 };
const about = { id: dataset.id, fileName: 'zones.csv', source: dataset.source, years: dataset.years };

const others = Array.from({ length: 24 }, (_, at) => ({
  code: `90${at + 10}`,
  label: `Lieu ${at}`,
  type: 'other' as const,
  firstShare: 10,
  lastShare: 9,
}));
const trajectories: Trajectories = {
  dataset: about,
  sector: { code: 'BE', label: 'Industrie' },
  from: 2009,
  to: 2015,
  part: 0.25,
  thresholds: { from: 22.4, to: 19 },
  classes: [
    { type: 'other', count: 24, firstShare: 10, lastShare: 9 },
    { type: 'ex-industrial', count: 1, firstShare: 30, lastShare: 15.5 },
    { type: 'tradi-industrial', count: 0, firstShare: null, lastShare: null },
  ],
  bands: [
    { type: 'ex-industrial', count: 112, firstYear: 1975, firstShare: 44, lastYear: 2012, lastShare: 17 },
  ],
  places: [
    { code: '7304', label: 'Rodez', type: 'ex-industrial', firstShare: 30, lastShare: 15.5 },
    ...others,
  ],
  unknown: 3,
  contours: null,
};

describe('les trajectoires [R090]', () => {
  const view = (given: Partial<Trajectories> = {}, more: Readonly<Record<string, object>> = {}) =>
    show('?vue=trajectories', { [`GET ${base}/trajectories`]: { ...trajectories, ...given }, ...more });
  const find = (text: RegExp) => screen.findByText(text, {}, slow);

  it('disent la part du lieu aux deux dates, son type, et la règle du quart', async () => {
    const shown = view();
    expect((await find(/^À Rodez, la part des emplois/)).textContent).toMatch(
      /\(industrie\) passe de 30\s% en 2009 à 15,5\s% en 2015\s: ce lieu est «\sex-industriel/,
    );
    expect(
      screen.getByText(/les 25\s% de lieux où la part est la plus forte, soit au moins 22,4\s% en 2009/),
    ).toBeTruthy();
    expect(screen.getByText(/3 lieux sans part connue/)).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('donnent la table de la carte, lieu par lieu, dans l’ordre de l’alphabet et sans rang', async () => {
    view({ contours: null });
    const title = await screen.findByText('Tous les lieux, un par un', {}, slow);
    const details = title.closest('details');
    if (details === null) throw new Error('no details');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    const table = screen.getByRole('table', { name: /lieu par lieu \(Insee, 2009–2015\)/ });
    const names = within(table)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);
    expect(names).toHaveLength(25);
    expect(names.slice(0, 3)).toEqual(['Lieu 0', 'Lieu 1', 'Lieu 2']);
    expect(within(table).queryByRole('button')).toBeNull();
  });

  it('rangent les types dans un ordre fixe, à côté de la publication', async () => {
    view();
    const table = await screen.findByRole('table', { name: /Part des emplois, Industrie, par type/ }, slow);
    const rows = within(table).getAllByRole('row').slice(1);
    const names = rows.map((row) => within(row).getByRole('rowheader').textContent?.split('\u202f')[0]);
    expect(names).toEqual(['Tradi-industriel', 'Ex-industriel', 'Autre']);
    expect(rows[0]?.textContent).toContain('0——');
    expect(rows[1]?.textContent).toMatch(/112 bassins\s: 44\s% en 1975, 17\s% en 2012/);
  });

  it('croisent les deux dates en quatre cases dont la somme est le nombre de lieux', async () => {
    view();
    const matrix = await screen.findByRole('table', { name: /Passages entre les deux dates/ }, slow);
    const cells = within(matrix)
      .getAllByRole('cell')
      .filter(({ textContent }) => textContent !== '')
      .map(({ textContent }) => Number(textContent));
    expect(cells).toEqual([0, 1, 0, 24]);
    expect(cells.reduce((sum, cell) => sum + cell)).toBe(trajectories.places.length);
  });

  it('disent la source du tableau, sa base et sa licence [R018]', async () => {
    view();
    expect(
      await find(/Source\s: Insee, Estimations d’emploi.*lieu de travail.*Licence Ouverte/),
    ).toBeTruthy();
  });

  it('disent que la carte manque et comment l’avoir', async () => {
    view();
    expect(await find(/la carte n’est pas dessinée.*\(GeoJSON\)/)).toBeTruthy();
  });

  it('dessinent la carte quand les contours sont là, le type dans le nom de chaque lieu', async () => {
    const ring = [
      [2, 44],
      [3, 44],
      [3, 45],
      [2, 44],
    ];
    view(
      { contours: 'ZE2010' },
      {
        [`GET ${base}/contours/ZE2010`]: {
          features: [{ code: '7304', rings: [ring] }],
          origin: null,
        },
      },
    );
    const map = await screen.findByRole(
      'img',
      { name: /Types de lieux selon la part des emplois, Industrie \(Insee, 2009–2015\)/ },
      slow,
    );
    expect(map.querySelector('path')?.textContent).toMatch(
      /^À Rodez, .* passe de 30\s% en 2009 à 15,5\s% en 2015.*ex-industriel/,
    );
  });

  it('refusent de classer dans un petit tableau', async () => {
    view({ places: trajectories.places.slice(0, 12) });
    expect(await find(/ne compte que 12 lieux/)).toBeTruthy();
    expect(screen.queryByRole('table', { name: /par type/ })).toBeNull();
  });

  it('ne classent pas un lieu dont la part manque', async () => {
    view({ places: [...others] });
    expect(await find(/n’a pas de part connue aux deux dates\s: il n’est pas classé/)).toBeTruthy();
  });

  it('avancent d’année en année par la réglette, dans l’adresse', async () => {
    const shown = view();
    const slider = await screen.findByRole('slider', { name: 'De 2009 à 2015' }, slow);
    expect(slider.getAttribute('aria-valuetext')).toBe('2015');
    // Après 2009\u202f: 2010, 2014, 2015, 2016\u202f; la première position est 2010.
    expect(slider.getAttribute('max')).toBe('3');
    fireEvent.change(slider, { target: { value: '0' } });
    await waitFor(() => expect(new URLSearchParams(shown.history.location.search).get('a')).toBe('2010'));
    expect(new URLSearchParams(shown.history.location.search).get('de')).toBe('2009');
  });
});

describe('côte à côte', () => {
  const place = (code: string, label: string, more: Partial<SideBySide['places'][number]> = {}) => ({
    code,
    label,
    effects: diagnosis.effects,
    points: diagnosis.points,
    windows: diagnosis.windows,
    ...more,
  });
  const rodez = place('7304', 'Rodez');
  const dieppe = place('2305', 'Dieppe', {
    points: { ...diagnosis.points, local: 2.5 },
    windows: { ...diagnosis.windows, established: false, points: null },
  });
  const view = (lieux: string, places: SideBySide['places']) =>
    show(`?vue=compare&lieux=${lieux}`, {
      [`GET ${base}/diagnosis/side-by-side`]: { dataset: about, from: 2009, to: 2015, places },
    });

  it('garde l’ordre demandé, avec la bande et le signe de chacun', async () => {
    const shown = view('2305,7304', [dieppe, rodez]);
    const table = await screen.findByRole('table', { name: /Évolution et effets/ }, slow);
    const heads = within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent);
    expect(heads).toEqual(['Mesure', 'Dieppe', 'Rodez']);
    const read = (name: RegExp) =>
      within(within(table).getByRole('row', { name }))
        .getAllByRole('cell')
        .map(({ textContent }) => textContent);
    expect(read(/^Effet local/)).toEqual(['+2,5', '−1,8']);
    expect(read(/^Bande/)).toEqual(['—', 'de −3,0 à −0,4']);
    expect(read(/^Signe/)).toEqual(['non établi', 'établi']);
    const asked = shown.sent.find(({ path }) => path.endsWith('/side-by-side'));
    expect(asked?.query.get('territories')).toBe('2305,7304');
    expect(screen.getByText(/Source\s: Insee, Estimations d’emploi.*lieu de travail/)).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('dessine tous les lieux sur la même échelle, autour de zéro', async () => {
    view('2305,7304', [dieppe, rodez]);
    const chart = await screen.findByRole(
      'img',
      { name: /Effet local en points.*Dieppe \+2,5, Rodez −1,8/ },
      slow,
    );
    const at = [...chart.querySelectorAll('circle')].map((circle) => Number(circle.getAttribute('cx')));
    // Le plus loin de zéro est la borne −3\u202f: 290 points de dessin pour 3 points d’effet.
    expect(at[0]).toBeCloseTo(340 + (2.5 / 3) * 290, 6);
    expect(at[1]).toBeCloseTo(340 - (1.8 / 3) * 290, 6);
  });

  it('ajoute un lieu à la suite', async () => {
    const shown = view('7304', [rodez]);
    await userEvent.click(await screen.findByRole('button', { name: 'Ajouter un lieu' }, slow));
    expect(screen.queryByRole('button', { name: 'Retirer Rodez' })).toBeNull();
    await userEvent.click(await screen.findByRole('button', { name: 'Dieppe' }));
    await waitFor(() =>
      expect(new URLSearchParams(shown.history.location.search).get('lieux')).toBe('7304,2305'),
    );
  });

  it('en retire un, et s’arrête à quatre', async () => {
    const four = ['7304', '2305', '1', '2'].map((code) => place(code, `L${code}`));
    const shown = view('7304,2305,1,2', four);
    const remove = await screen.findByRole('button', { name: 'Retirer L2305' }, slow);
    expect(screen.queryByRole('button', { name: 'Ajouter un lieu' })).toBeNull();
    await userEvent.click(remove);
    await waitFor(() =>
      expect(new URLSearchParams(shown.history.location.search).get('lieux')).toBe('7304,1,2'),
    );
  });

  it('refusé, laisse la page et ses choix', async () => {
    show('?vue=compare&lieux=9999', {
      [`GET ${base}/diagnosis/side-by-side`]: createProblem(422, 'Le lieu 9999 n’est pas dans le tableau.'),
    });
    expect(await screen.findByText(/9999 n’est pas dans le tableau/, {}, slow)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: 'Diagnostic' })).toBeTruthy();
  });
});
