// The association: an exercise of doubt, from a file that nothing keeps.
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ids } from '../../../../../test/invented-fabrique.js';
import { createProblem, showScreen } from '../../../../../test/screen.js';
import { holdSentFiles } from '../../../../../test/sent-files.js';
import type { AssociationReply } from '../../contract.js';
import { screens } from '../index.js';
import { dataset, diagnosis, zone } from '../invented.js';

const base = `/api/spaces/${ids.estuary}`;
const reading = {
  kind: 'pearson' as const,
  without: null,
  count: 304,
  estimate: 0.42,
  error: null,
  rSquared: null,
  aic: null,
  rho: null,
  impacts: null,
};
const place = (code: string, label: string, residual: number | null) => ({
  code,
  label,
  effect: -1.8,
  proxy: 61,
  residual,
});
const reply: AssociationReply = {
  dataset: { fileName: 'zones.csv', source: dataset.source },
  from: 2009,
  to: 2015,
  proxy: { label: 'Participation', fileName: 'votes.csv' },
  count: 304,
  readings: [
    reading,
    { ...reading, without: '73', count: 296, estimate: -0.05 },
    { ...reading, kind: 'lag', estimate: null, error: 0.2, aic: 1234.56, rho: 0.31 },
  ],
  influential: '73',
  leaveOneOut: { low: -0.05, high: 0.44 },
  // Restes 3, 0, −3\u202f: l’écart type est √(18/3) ≈ 2,45\u202f; les deux bouts en sortent.
  places: [
    place('7304', 'Rodez', 3),
    place('2305', 'Dieppe', 0),
    place('9999', 'Loin', -3),
    place('1', 'Sans', null),
  ],
  moran: { effect: null, proxy: null, residuals: { index: 0.21, pValue: 0.004, permutations: 999 } },
  lagrange: null,
  inflations: [],
  headline: 'no-link-established',
  sentences: ['association-is-not-cause', 'a-few-zones-decide'],
  contours: 'ZE2010',
};

function show(contours: object = createProblem(404, 'Absents.')) {
  const files = holdSentFiles();
  const shown = showScreen({
    screens,
    at: `/espaces/${ids.estuary}/diagnostic?vue=association&de=2009&activite=BE`,
    answers: {
      [`GET ${base}/employment`]: { datasets: [dataset], zones: [zone] },
      [`GET ${base}/diagnosis`]: diagnosis,
      [`GET ${base}/contours/ZE2010`]: contours,
    },
  });
  return { ...shown, files };
}

async function ask(files: ReturnType<typeof holdSentFiles>, given: object, status = 200) {
  const label = 'Choisir un fichier de deux colonnes';
  const input = await screen.findByLabelText(label, { selector: 'input' }, { timeout: 15_000 });
  await userEvent.upload(input, new File(['code;x'], 'votes.csv'));
  await waitFor(() => expect(files).toHaveLength(1));
  await act(async () => files[0]?.answer(given, status));
}

describe('l’association', () => {
  it('prévient avant de demander quoi que ce soit', async () => {
    show();
    expect(await screen.findByText(/Un exercice de doute/, {}, { timeout: 15_000 })).toBeTruthy();
    expect(screen.getByText(/Rien n’en est gardé/)).toBeTruthy();
  });

  it('demande avec les années et l’activité choisies, et rien d’autre', async () => {
    const { files } = show();
    await ask(files, reply);
    expect(files[0]).toMatchObject({
      path: `${base}/association`,
      query: { dataset: dataset.id, name: 'votes.csv', from: '2009', sector: 'BE' },
    });
    expect(files[0]?.query).not.toHaveProperty('to');
  });

  it('répond par une question, une phrase prudente, et ce que vaut la réponse sans certains lieux', async () => {
    const { files, findFaults } = show();
    await ask(files, reply);
    expect(
      await screen.findByRole('heading', { name: /L’effet local va-t-il de pair avec «\sParticipation\s»/ }),
    ).toBeTruthy();
    expect(screen.getByText('Pas de lien établi.')).toBeTruthy();
    expect(screen.getByText(/304 lieux ont les deux chiffres.*va de −0,05 à \+0,44/)).toBeTruthy();
    expect(screen.getByText(/Une association n’est pas une cause/)).toBeTruthy();
    expect(screen.getByText(/il est donné avec et sans eux/)).toBeTruthy();
    expect(screen.getByText(/Source\s: Insee, Estimations d’emploi.*lieu de travail/)).toBeTruthy();
    expect(screen.queryByText(/n’est pas le capital social/)).toBeNull();
    expect(await findFaults()).toEqual([]);
  });

  it('monte du plus simple au plus prudent, en disant ce qui ne se calcule pas', async () => {
    const { files } = show();
    await ask(files, reply);
    const table = await screen.findByRole('table', { name: /Du plus simple au plus prudent.*votes\.csv/ });
    const rows = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) =>
        within(row)
          .getAllByRole('cell')
          .map(({ textContent }) => textContent),
      );
    expect(rows).toEqual([
      ['tous (304)', '+0,42', '—', '—', '—'],
      ['sans les codes 73… (296)', '−0,05', '—', '—', '—'],
      ['tous (304)', 'n.d.', '0,20', '0,31', '1\u202f234,6'],
    ]);
  });

  it('dit si les restes se ressemblent entre voisins', async () => {
    const { files } = show();
    await ask(files, reply);
    expect(await screen.findByText(/se ressemblent entre voisins \(I de Moran 0,21, p 0,004\)/)).toBeTruthy();
  });

  it('dit l’effet des voisins compris, ce qui se recouvre, et où sont les liens d’ici [R096]', async () => {
    const { files } = show();
    const lag = { ...reading, kind: 'lag' as const, impacts: { direct: 0.9, total: 1.65 } };
    await ask(files, {
      ...reply,
      readings: [reading, lag],
      lagrange: { lag: 71.4, error: 75.2 },
      inflations: [6.2, 1.1],
    });
    expect(await screen.findByText(/multiplicateur 71,4.*75,2.*\+1,65 point.*\+0,90 sur place/)).toBeTruthy();
    expect(screen.getByText(/recouvre en partie.*6,2/)).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Voir le réseau d’ici' });
    expect(link.getAttribute('href')).toBe(`/espaces/${ids.estuary}/reseau`);
  });

  it('ne prête rien aux voisins quand leurs tests ne disent rien', async () => {
    const { files } = show();
    const lag = { ...reading, kind: 'lag' as const, impacts: { direct: 0.9, total: 1.65 } };
    await ask(files, { ...reply, readings: [lag], lagrange: { lag: 0.4, error: 1.2 }, inflations: [1.2] });
    expect(await screen.findByText(/ne change rien de net/)).toBeTruthy();
    expect(screen.queryByText(/1,65/)).toBeNull();
    expect(screen.getByText(/recouvre peu.*1,2/)).toBeTruthy();
  });

  it('ne conclut pas à un voisinage quand le hasard en ferait autant', async () => {
    const { files } = show();
    const residuals = { index: 0.02, pValue: 0.31, permutations: 999 };
    await ask(files, { ...reply, moran: { ...reply.moran, residuals } });
    expect(await screen.findByText(/pas plus entre voisins qu’au hasard/)).toBeTruthy();
  });

  it('range les restes en trois classes, au-delà d’un écart type, et laisse de côté ce qui manque', async () => {
    const ring = [
      [2, 44],
      [3, 44],
      [3, 45],
      [2, 44],
    ];
    const features = reply.places.map(({ code }) => ({ code, rings: [ring] }));
    const { files } = show({ features, origin: null });
    await ask(files, reply);
    const map = await screen.findByRole('img', { name: /Ce que la régression laisse de côté/ });
    const lookOf = (name: string) =>
      [...map.querySelectorAll('path')]
        .find(({ textContent }) => textContent?.startsWith(`${name}\u202f:`))
        ?.getAttribute('class');
    expect(new Set([lookOf('Rodez'), lookOf('Dieppe'), lookOf('Loin')]).size).toBe(3);
    expect(lookOf('Sans')).not.toBe(lookOf('Dieppe'));
    expect(map.textContent).toMatch(
      /Rodez\s: effet local de [+−0-9,]+ points entre 2009 et 2015, «\sParticipation\s» à /,
    );
  });

  it('refusée, le dit et attend un autre fichier', async () => {
    const { files } = show();
    const { body } = createProblem(422, 'Aucun code du fichier n’est un lieu du tableau.');
    await ask(files, body, 422);
    expect(await screen.findByText(/Aucun code du fichier/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Choisir un fichier de deux colonnes' })).toBeTruthy();
  });
});
