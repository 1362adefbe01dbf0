// The organisers' survey screens: told before asked, links shown once, reminders without answers.
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ids } from '../../../../../test/invented-fabrique.js';
import { type Answer, createProblem, showScreen } from '../../../../../test/screen.js';
import type { Wave } from '../../contract/survey.js';
import { screens } from '../index.js';

const at = `/espaces/${ids.estuary}/enquetes`;
const base = `/api/spaces/${ids.estuary}`;
const wave: Wave = {
  id: ids.seminar,
  number: 1,
  title: 'Nos liens',
  askedBy: 'La communauté',
  contact: 'dpo@exemple.fr',
  state: 'open',
  noticeDays: 7,
  activeThreshold: 2,
  spaces: [],
  noticedAt: '2019-06-01T10:00:00.000Z',
  openedAt: '2019-06-08T10:00:00.000Z',
  closedAt: null,
  releasedAt: null,
  actors: 48,
  respondents: 30,
  objected: 1,
  screens: [{ step: 'who', visits: 30, median: 75 }],
  version: 3,
};
const members = [
  { line: ids.yard, name: 'Ana', organisation: 'Le Lycée', familyId: null, state: 'waiting' as const },
  { line: ids.school, name: 'Bob', organisation: 'Le Port', familyId: null, state: 'answered' as const },
];
const show = (waves: readonly Wave[], answers: Readonly<Record<string, Answer>> = {}) =>
  showScreen({
    screens,
    at,
    answers: {
      [`GET ${base}/surveys`]: { waves },
      [`GET ${base}/surveys/${wave.id}/members`]: { members },
      [`GET ${base}/survey-readings`]: { readings: [] },
      [`GET ${base}/cooperation`]: {
        spaces: [],
        organisations: [],
        articulation: { value: null, withoutTop3: null, pairs: 0, shared: [] },
      },
      ...answers,
    },
  });

describe('les enquêtes', () => {
  it('montrent combien ont répondu et qui relancer, jamais une réponse', async () => {
    const shown = show([wave]);
    expect(await screen.findByText(/^30 sur 48$/)).toBeTruthy();
    expect(screen.getByText(/^Personnes à relancer\s: 1$/)).toBeTruthy();
    expect(screen.getByText(/1.personne a demandé à ne pas figurer/)).toBeTruthy();
    expect(screen.getByText('75 s')).toBeTruthy();
    expect(screen.getByText('Personne n’a lu les réponses brutes.')).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('n’avancent qu’après une seconde question', async () => {
    const path = `${base}/surveys/${wave.id}/move`;
    const shown = show([wave], { [`POST ${path}`]: createProblem(409, 'Personne n’a encore répondu.') });
    await userEvent.click(await screen.findByRole('button', { name: 'Clore' }));
    expect(shown.sent.some(({ method }) => method === 'POST')).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Oui, clore' }));
    expect(await screen.findByText(/Personne n’a encore répondu/)).toBeTruthy();
    expect(shown.sent.find(({ method }) => method === 'POST')?.body).toEqual({ move: 'close', version: 3 });
  });

  it('refont un lien et ne le montrent qu’une fois', async () => {
    const path = `${base}/surveys/${wave.id}/links`;
    const link = {
      line: ids.yard,
      name: 'Ana',
      contact: 'ana@exemple.fr',
      path: '/e#un-lien-de-vingt-deux-s',
    };
    show([wave], { [`POST ${path}`]: link });
    await userEvent.click(await screen.findByRole('button', { name: 'Refaire le lien de Ana' }));
    expect(await screen.findByText(/\/e#un-lien-de-vingt-deux-s$/)).toBeTruthy();
  });

  it('se préparent sans rien envoyer', async () => {
    const shown = show([], { [`POST ${base}/surveys`]: { ...wave, state: 'draft' } });
    await userEvent.type(await screen.findByRole('textbox', { name: /^Titre/ }), 'Nos liens');
    await userEvent.type(screen.getByRole('textbox', { name: /^Qui demande/ }), 'La communauté');
    await userEvent.type(screen.getByRole('textbox', { name: /^À qui s’adresser/ }), 'dpo@exemple.fr');
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() =>
      expect(shown.sent.find(({ method }) => method === 'POST')?.body).toMatchObject({
        title: 'Nos liens',
        noticeDays: 7,
        spaces: [],
      }),
    );
    expect(await shown.findFaults()).toEqual([]);
  });

  it('mènent au tableau une fois les résultats rendus', async () => {
    show([{ ...wave, state: 'released' }]);
    const link = await screen.findByRole('link', { name: 'Voir le tableau' });
    expect(link.getAttribute('href')).toBe(`/espaces/${ids.estuary}/reseau`);
    expect(screen.queryByText(/à relancer\s:/)).toBeNull();
  });
});
