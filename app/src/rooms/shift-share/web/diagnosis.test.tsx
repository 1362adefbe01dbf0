// The diagnosis as a reader meets it: identity, band, share of the zone, secrets, cautions, question.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ids } from '../../../../test/invented-fabrique.js';
import { createProblem, showScreen } from '../../../../test/screen.js';
import type { Diagnosis } from '../contract.js';
import { screens } from './index.js';
import { dataset, diagnosis, zone } from './invented.js';

const at = `/espaces/${ids.estuary}/diagnostic`;
const base = `/api/spaces/${ids.estuary}`;

function show(
  shown: Diagnosis | ReturnType<typeof createProblem> = diagnosis,
  search = '',
  datasets = [dataset],
) {
  return showScreen({
    screens,
    at: `${at}${search}`,
    answers: {
      [`GET ${base}/employment`]: { datasets, zones: [zone] },
      [`GET ${base}/diagnosis`]: shown,
      [`DELETE ${base}/employment/tables/${dataset.id}`]: { removed: true },
      [`GET ${base}/employment/tables/${dataset.id}/places`]: { places: [{ code: '2305', label: 'Dieppe' }] },
    },
  });
}

/** The screen is a chunk of its own: the first one takes its time. */
const findText = (text: string | RegExp) => screen.findByText(text, {}, { timeout: 15_000 });

describe('la décomposition', () => {
  it('écrit l’identité, les emplois et la bande [R093] [R095]', async () => {
    show();
    expect(await findText('+90 (national) −110 (activités) −180 (local) = −200 emplois')).toBeTruthy();
    expect(screen.getByText(/Rodez passe de 10\s000 à 9\s800 emplois/)).toBeTruthy();
    expect(screen.getByText(/de −3,0 à −0,4 points. Le signe est le même dans 9 des 9/)).toBeTruthy();
  });

  it('dit la part de la zone, et avertit sous la moitié', async () => {
    show();
    const notice = await findText(/10\s% de ses emplois/);
    expect(notice.textContent).toContain('moins de la moitié');
    expect(notice.textContent).toContain('Insee, 2016');
  });

  it('n’avertit pas d’une zone que le territoire tient', async () => {
    show({ ...diagnosis, zone: { ...zone, share: 66 } });
    expect((await findText(/66\s% de ses emplois/)).textContent).not.toContain('moitié');
  });

  it('prévient quand le signe n’est pas établi', async () => {
    show({ ...diagnosis, windows: { ...diagnosis.windows, sameSign: 5, established: false } });
    expect(await findText(/Le signe n’est pas établi\s: il ne tient que dans 5 des 9/)).toBeTruthy();
  });

  it('montre un secret comme un intervalle, jamais comme un zéro', async () => {
    show();
    await findText(/\(local\) =/);
    const row = screen.getByRole('row', { name: /Services/ });
    expect(within(row).getByText('de −40 à +60')).toBeTruthy();
    expect(within(row).getAllByText('secret').length).toBeGreaterThan(0);
  });

  it('garde les trois précautions, et celles que les chiffres demandent [R095] [R096]', async () => {
    show();
    expect(await findText(/L’effet local est un reste/)).toBeTruthy();
    expect(screen.getByText(/pas de lien clair avec l’évolution/)).toBeTruthy();
    expect(screen.getByText(/l’énergie, l’eau et les déchets/)).toBeTruthy();
    expect(screen.getByText(/jamais par zéro/)).toBeTruthy();
  });

  it('cite sa source, sa licence, ses années et son empreinte [R018]', async () => {
    show();
    const source = await findText(/Source\s: Insee, Estimations d’emploi/);
    expect(source.textContent).toMatch(/2008–2016.*lieu de travail.*Licence Ouverte 2\.0/);
    expect(screen.getByText(/abcdef012345/)).toBeTruthy();
  });

  it('n’a pas de faute d’accessibilité [R148]', async () => {
    const shown = show();
    await findText(/\(local\) =/);
    expect(await shown.findFaults()).toEqual([]);
  });
});

describe('les autres vues', () => {
  it('ne donnent jamais une place sans sa bande', async () => {
    show(diagnosis, '?vue=stability');
    expect(await findText(/la place va de 150 à 240 sur 304 lieux/)).toBeTruthy();
    expect(screen.queryByText(/\b200\b/)).toBeNull();
  });

  it('posent les fenêtres d’années en tableau, le choix affiché entouré', async () => {
    show(diagnosis, '?vue=stability');
    const grid = await screen.findByRole('table', { name: /Effet local selon les années/ });
    expect(within(grid).getAllByRole('row')).toHaveLength(4);
    expect(within(grid).getByTitle('choix affiché').textContent).toBe('−1,8');
  });

  it('rangent les activités en questions', async () => {
    show(diagnosis, '?vue=quadrants');
    const heading = await screen.findByRole('heading', { name: 'Plus présentes, et moins bien' });
    expect(within(heading.parentElement as HTMLElement).getByText('Industrie')).toBeTruthy();
  });

  it('finissent sur une question pour le séminaire [R096]', async () => {
    show(diagnosis, '?vue=reading');
    expect(await findText(/Qu’est-ce qui, ici, pourrait l’expliquer/)).toBeTruthy();
    expect(screen.getByText(/garde le même signe dans 9 des 9 choix/)).toBeTruthy();
    expect(screen.getByText(/La plus forte contribution.*Industrie/)).toBeTruthy();
  });

  it('restent dans l’adresse', async () => {
    const shown = show();
    await userEvent.click(await screen.findByRole('tab', { name: 'Lecture' }));
    await waitFor(() => expect(shown.history.location.search).toBe('?vue=reading'));
  });
});

describe('les choix', () => {
  it('demandent le calcul de l’adresse reçue', async () => {
    const shown = show(
      diagnosis,
      '?lieu=2305&de=2010&a=2016&activite=BE&calcul=patterson&dates=dynamic&reference=all',
    );
    await findText(/\(local\) =/);
    const asked = shown.sent.find(({ path }) => path.endsWith('/diagnosis'))?.query;
    expect(Object.fromEntries(asked ?? [])).toEqual({
      dataset: dataset.id,
      territory: '2305',
      from: '2010',
      to: '2016',
      sector: 'BE',
      reference: 'all',
      course: 'dynamic',
      variant: 'patterson',
    });
  });

  it('prennent la zone du territoire quand rien n’est demandé', async () => {
    const shown = show();
    await findText(/\(local\) =/);
    expect(shown.sent.find(({ path }) => path.endsWith('/diagnosis'))?.query.get('territory')).toBe('7304');
  });

  it('changent de lieu par son nom', async () => {
    const shown = show();
    await findText(/\(local\) =/);
    await userEvent.click(screen.getByRole('button', { name: 'Changer de lieu' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Dieppe' }));
    await waitFor(() => expect(shown.history.location.search).toBe('?lieu=2305'));
  });

  it('refusés, laissent choisir un autre lieu sans perdre la page', async () => {
    show(createProblem(422, 'Le territoire 9999 n’est pas dans le tableau.'), '?lieu=9999');
    expect(await findText(/9999 n’est pas dans le tableau/)).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Dieppe' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: 'Diagnostic' })).toBeTruthy();
  });

  it('attendent un tableau quand il n’y en a pas', async () => {
    show(diagnosis, '', []);
    expect(await findText('Aucun tableau d’emplois pour l’instant')).toBeTruthy();
  });
});

describe('le papier', () => {
  it('est celui des choix de la page [R093]', async () => {
    show(diagnosis, '?lieu=2305&de=2010&a=2016&activite=BE&calcul=patterson');
    await findText(/\(local\) =/);
    const address = new URL(
      screen.getByRole('link', { name: 'Imprimer' }).getAttribute('href') ?? '',
      'http://x',
    );
    expect(address.pathname).toBe(`${base}/diagnosis.pdf`);
    expect(Object.fromEntries(address.searchParams)).toEqual({
      dataset: dataset.id,
      territory: '2305',
      from: '2010',
      to: '2016',
      sector: 'BE',
      reference: 'metropolitan',
      course: 'static',
      variant: 'patterson',
    });
  });
});

describe('un tableau retiré', () => {
  it('l’est après avoir été demandé deux fois', async () => {
    const shown = show();
    await findText(/\(local\) =/);
    const removed = () => shown.sent.filter(({ path }) => path.endsWith(`/tables/${dataset.id}`));
    await userEvent.click(screen.getByRole('button', { name: /Retirer le tableau.*zones\.csv/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Non, le garder' }));
    expect(removed()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: /Retirer le tableau/ }));
    expect(screen.getByText(/ne pourront plus être lus ici/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Oui, le retirer' }));
    await waitFor(() => expect(removed()).toHaveLength(1));
  });

  it('n’est pas offert quand il est à la Fabrique', async () => {
    show(diagnosis, '', [{ ...dataset, isOwn: false }]);
    await findText(/\(local\) =/);
    expect(screen.queryByRole('button', { name: /Retirer le tableau/ })).toBeNull();
  });

  it('est dit à qui revient sur une analyse qui s’appuyait sur lui', async () => {
    show(diagnosis, '?tableau=20000000-0000-4000-8000-000000000001');
    expect(await findText(/a été retiré.*vient d’un autre tableau/)).toBeTruthy();
  });
});
