// The benchmark as a reader meets it.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ids } from '../../../../test/invented-fabrique.js';
import { showScreen } from '../../../../test/screen.js';
import type { Benchmark } from '../contract.js';
import { screens } from './index.js';

const at = `/espaces/${ids.estuary}/benchmark`;
const base = `/api/spaces/${ids.estuary}/benchmark`;
const gaps: Benchmark['sheets'][number]['gaps'] = ['what-happened', 'what-to-keep', 'sources'];
const empty = { whatHappened: null, whatToKeep: null, sources: [], gaps, zone: null };
const benchmark: Benchmark = {
  sheets: [
    { code: 'BM-01', name: 'Bilbao', place: null, country: 'Espagne', countryCode: 'ES', ...empty },
    {
      code: 'BM-03',
      name: 'Laval',
      place: 'Mayenne',
      country: 'France',
      countryCode: 'FR',
      whatHappened: 'Une filière de la réalité virtuelle.',
      whatToKeep: null,
      sources: ['Visite de 2019'],
      gaps: ['what-to-keep'],
      zone: { code: '5209', label: 'Laval', heldPercent: 59 },
    },
  ],
  pins: [{ sheet: 'BM-03', challenge: 'Recruter', reason: 'Même pénurie' }],
  inspirations: [{ name: 'Lens', countryCode: 'FR', role: 'cited' }],
};

const show = () =>
  showScreen({
    screens,
    at,
    answers: {
      [`GET ${base}/sheets`]: benchmark,
      [`PUT ${base}/sheets/BM-01`]: benchmark,
      [`POST ${base}/pins`]: benchmark,
      [`DELETE ${base}/pins`]: benchmark,
    },
  });

const findCard = (name: string) => screen.findByRole('article', { name });

describe('les fiches de benchmark', () => {
  it('commencent vides et disent ce qu’il y a à chercher [R086]', async () => {
    show();
    const card = await findCard('Bilbao');
    expect(within(card).getAllByText('À chercher')).toHaveLength(3);
    expect(screen.getByText('1 sur 2 remplies')).toBeTruthy();
  });

  it('mènent au diagnostic de leur zone, avec la part qu’elles en tiennent', async () => {
    show();
    const card = await findCard('Laval');
    const link = within(card).getByRole('link', { name: /zone d’emploi de Laval/ });
    expect(link.getAttribute('href')).toBe(`/espaces/${ids.estuary}/diagnostic?lieu=5209`);
    expect(within(card).getByText(/59\s% des emplois/)).toBeTruthy();
  });

  it('se remplissent sur place', async () => {
    const shown = show();
    const card = await findCard('Bilbao');
    await userEvent.click(within(card).getByRole('button', { name: 'Remplir' }));
    await userEvent.type(within(card).getByRole('textbox', { name: 'Ce qui s’y est passé' }), 'Un musée.');
    await userEvent.type(
      within(card).getByRole('textbox', { name: 'Sources' }),
      'Visite{enter} {enter}Revue',
    );
    await userEvent.click(within(card).getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(shown.sent.some(({ method }) => method === 'PUT')).toBe(true));
    expect(shown.sent.find(({ method }) => method === 'PUT')?.body).toEqual({
      whatHappened: 'Un musée.',
      whatToKeep: '',
      sources: ['Visite', 'Revue'],
    });
  });

  it('s’épinglent à un défi, et se lisent par défi [R087]', async () => {
    const shown = show();
    const card = await findCard('Bilbao');
    await userEvent.click(within(card).getByRole('button', { name: 'Épingler à un défi' }));
    await userEvent.type(within(card).getByRole('textbox', { name: /Défi du territoire/ }), 'Se loger');
    await userEvent.click(within(card).getByRole('button', { name: 'Épingler' }));
    await waitFor(() => expect(shown.sent.some(({ method }) => method === 'POST')).toBe(true));
    expect(shown.sent.find(({ method }) => method === 'POST')?.body).toEqual({
      sheet: 'BM-01',
      challenge: 'Se loger',
      reason: null,
    });
    expect(screen.getByText(/Laval \(Même pénurie\)/)).toBeTruthy();
  });

  it('s’épinglent à un défi récolté, dans les mots de la salle [R087]', async () => {
    const shown = showScreen({
      screens,
      at,
      answers: {
        [`GET ${base}/sheets`]: benchmark,
        [`GET ${base}/challenges`]: { challenges: ['Garder nos apprentis'] },
        [`POST ${base}/pins`]: benchmark,
      },
    });
    const card = await findCard('Bilbao');
    await userEvent.click(within(card).getByRole('button', { name: 'Épingler à un défi' }));
    await userEvent.click(await within(card).findByRole('button', { name: /Défi récolté/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Garder nos apprentis' }));
    expect(within(card).queryByRole('textbox', { name: /Défi du territoire/ })).toBeNull();
    await userEvent.click(within(card).getByRole('button', { name: 'Épingler' }));
    await waitFor(() => expect(shown.sent.some(({ method }) => method === 'POST')).toBe(true));
    expect(shown.sent.find(({ method }) => method === 'POST')?.body).toMatchObject({
      sheet: 'BM-01',
      challenge: 'Garder nos apprentis',
    });
  });

  it('perdent leur épingle d’un geste qui dit laquelle', async () => {
    const shown = show();
    await userEvent.click(await screen.findByRole('button', { name: /Retirer l’épingle.*Recruter/ }));
    await waitFor(() => expect(shown.sent.some(({ method }) => method === 'DELETE')).toBe(true));
  });

  it('laissent les inspirations à part [R088]', async () => {
    show();
    expect(await screen.findByText('Lens')).toBeTruthy();
  });

  it('n’ont pas de faute d’accessibilité [R148]', async () => {
    const shown = show();
    await findCard('Laval');
    expect(await shown.findFaults()).toEqual([]);
  });
});
