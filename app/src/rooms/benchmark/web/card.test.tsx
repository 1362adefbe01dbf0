// Benchmark cards in their edges: what is missing, what is refused, who may write, pins read from both sides.
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ids, spaces } from '../../../../test/invented-fabrique.js';
import { type Answer, createProblem, showScreen } from '../../../../test/screen.js';
import { type Benchmark, pinBenchmark, updateSheet } from '../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { screens } from './index.js';

configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 90_000 });

const base = `/api/spaces/${ids.estuary}/benchmark`;
const [, estuary] = spaces.spaces;
if (estuary === undefined) throw new Error('an invented space');
const reader = { displayName: 'Anne E.', spaces: [{ ...estuary, roles: ['lead-pair' as const] }] };

beforeAll(async () => {
  await Promise.all(screens.map(({ load }) => load()));
}, 60_000);

type Sheet = Benchmark['sheets'][number];
const sheet = (code: string, name: string, more: Partial<Sheet> = {}): Sheet => ({
  ...{ code, name, place: null, country: 'Espagne', countryCode: 'ES', whatHappened: null },
  ...{ whatToKeep: null, sources: [], gaps: ['what-happened', 'what-to-keep', 'sources'], zone: null },
  ...more,
});
const filled: Partial<Sheet> = {
  ...{ whatHappened: 'Un musée.\nPuis des emplois.', whatToKeep: 'La patience' },
  ...{ sources: ['Visite', 'Revue'], gaps: [] },
};
const board: Benchmark = {
  sheets: [
    sheet('BM-01', 'Bilbao', filled),
    sheet('BM-02', 'Turin', { country: 'Italie', place: 'Piémont' }),
  ],
  pins: [
    { sheet: 'BM-01', challenge: 'Recruter', reason: 'Même pénurie' },
    { sheet: 'BM-02', challenge: 'Recruter', reason: null },
    { sheet: 'BM-02', challenge: 'Se loger', reason: null },
  ],
  inspirations: [
    { name: 'Lens', countryCode: 'FR', role: 'cited' },
    { name: 'Nantes', countryCode: 'FR', role: 'founding' },
  ],
};
const show = (
  more: Partial<Benchmark> = {},
  answers: Readonly<Record<string, Answer>> = {},
  session?: typeof reader,
) =>
  showScreen({
    ...{ screens, at: `/espaces/${ids.estuary}/benchmark` },
    answers: { [`GET ${base}/sheets`]: { ...board, ...more }, ...answers },
    ...(session !== undefined && { session }),
  });
const findCard = (name: string) => screen.findByRole('article', { name });
const press = (card: HTMLElement, name: string) =>
  userEvent.click(within(card).getByRole('button', { name }));

describe('une fiche', () => {
  it('dit son pays, et son lieu quand elle en a un', async () => {
    show();
    expect(within(await findCard('Bilbao')).getByText('Espagne')).toBeTruthy();
    expect(within(await findCard('Turin')).getByText('Piémont, Italie')).toBeTruthy();
  });

  it('remplie ne dit plus « À chercher », et garde ses lignes', async () => {
    const shown = show();
    const card = await findCard('Bilbao');
    expect(within(card).queryByText('À chercher')).toBeNull();
    expect(within(card).getByText(/Un musée\./).textContent).toBe('Un musée.\nPuis des emplois.');
    expect(within(card).getByText(/Visite/).textContent).toBe('Visite\nRevue');
    expect(await shown.findFaults()).toEqual([]);
  });

  it('compte comme remplie dès qu’elle dit une chose [R086]', async () => {
    show({ sheets: [...board.sheets, sheet('BM-03', 'Laval', { gaps: ['sources', 'what-to-keep'] })] });
    expect(await screen.findByText('2 sur 3 remplies')).toBeTruthy();
  });

  it('ne mène à aucun diagnostic quand aucune zone ne la représente', async () => {
    show();
    expect(within(await findCard('Turin')).queryByRole('link')).toBeNull();
  });

  it('se modifie depuis ce qui est écrit, et se referme sans rien envoyer', async () => {
    const shown = show();
    const card = await findCard('Bilbao');
    await press(card, 'Remplir');
    const sources = within(card).getByRole<HTMLTextAreaElement>('textbox', { name: 'Sources' });
    expect(sources.value).toBe('Visite\nRevue');
    fireEvent.change(sources, { target: { value: 'Autre' } });
    await press(card, 'Fermer sans enregistrer');
    expect(within(card).queryByRole('textbox')).toBeNull();
    expect(within(card).getByText(/Visite/)).toBeTruthy();
    expect(shown.sent.some(({ method }) => method === 'PUT')).toBe(false);
  });

  it('garde ce qui est tapé quand le serveur refuse', async () => {
    show({}, { [`PUT ${base}/sheets/BM-02`]: createProblem(400, 'Ce texte est trop long.') });
    const card = await findCard('Turin');
    await press(card, 'Remplir');
    const happened = within(card).getByRole<HTMLTextAreaElement>('textbox', { name: 'Ce qui s’y est passé' });
    fireEvent.change(happened, { target: { value: 'Une usine.' } });
    await press(card, 'Enregistrer');
    expect(await within(card).findByText('Ce texte est trop long.')).toBeTruthy();
    expect(happened.value).toBe('Une usine.');
  });

  it('n’ouvre qu’un formulaire à la fois, sans faute d’accessibilité [R148]', async () => {
    const shown = show();
    const card = await findCard('Turin');
    await press(card, 'Épingler à un défi');
    expect(within(card).queryByRole('button', { name: 'Remplir' })).toBeNull();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('se lit sans bouton par qui ne fait que lire, épingles comprises', async () => {
    show({}, {}, reader);
    const card = await findCard('Bilbao');
    expect(within(card).queryByRole('button')).toBeNull();
    expect(within(card).getByText('Recruter')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Imprimer les cartes' })).toBeTruthy();
  });
});

describe('les épingles', () => {
  it('se lisent par défi, chaque défi une fois, fiches nommées [R087]', async () => {
    show();
    const heading = await screen.findByRole('heading', { name: 'Par défi du territoire' });
    const lines = within(heading.closest('section') as HTMLElement).getAllByRole('listitem');
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      'Recruter\u202f: Bilbao (Même pénurie)\u202f; Turin',
      'Se loger\u202f: Turin',
    ]);
  });

  it('gardent le repère d’une fiche qui n’est plus là', async () => {
    show({ pins: [{ sheet: 'BM-09', challenge: 'Recruter', reason: null }] });
    expect(await screen.findByText(/: BM-09$/)).toBeTruthy();
  });

  it('disent qu’il n’y en a pas encore, et quand cela se fait', async () => {
    show({ pins: [] });
    expect(await screen.findByText(/Aucune fiche n’est épinglée pour l’instant/)).toBeTruthy();
    expect(within(await findCard('Bilbao')).queryByText('Épinglée à')).toBeNull();
  });

  it('demandent un défi, et portent ce qui rapproche', async () => {
    const shown = show({}, { [`POST ${base}/pins`]: board });
    const card = await findCard('Turin');
    await press(card, 'Épingler à un défi');
    const pin = within(card).getByRole<HTMLButtonElement>('button', { name: 'Épingler' });
    expect(pin.disabled).toBe(true);
    await userEvent.type(within(card).getByRole('textbox', { name: /Défi/ }), ' ');
    expect(pin.disabled).toBe(true);
    await userEvent.type(within(card).getByRole('textbox', { name: /Défi/ }), 'Attirer');
    await userEvent.type(within(card).getByRole('textbox', { name: 'Ce qui les rapproche' }), 'Un port');
    await userEvent.click(pin);
    await waitFor(() => expect(within(card).queryByRole('textbox')).toBeNull());
    const body = shown.sent.find(({ method }) => method === 'POST')?.body;
    expect(body).toMatchObject({ sheet: 'BM-02', reason: 'Un port' });
    expect(pinBenchmark.body.parse(body).challenge.trim()).toBe('Attirer');
  });

  it('disent le refus sans fermer le formulaire', async () => {
    show({}, { [`POST ${base}/pins`]: createProblem(404, 'Cette fiche n’existe pas.') });
    const card = await findCard('Turin');
    await press(card, 'Épingler à un défi');
    const challenge = within(card).getByRole<HTMLInputElement>('textbox', { name: /Défi/ });
    fireEvent.change(challenge, { target: { value: 'Attirer' } });
    await press(card, 'Épingler');
    expect(await within(card).findByText('Cette fiche n’existe pas.')).toBeTruthy();
    expect(challenge.value).toBe('Attirer');
  });

  it('se retirent en nommant la fiche et le défi', async () => {
    const shown = show({}, { [`DELETE ${base}/pins`]: board });
    const card = await findCard('Turin');
    await userEvent.click(within(card).getByRole('button', { name: /Retirer l’épingle «\sSe loger\s»/ }));
    await waitFor(() => expect(shown.sent.some(({ method }) => method === 'DELETE')).toBe(true));
    const { query } = shown.sent.find(({ method }) => method === 'DELETE') ?? {};
    expect([query?.get('sheet'), query?.get('challenge')]).toEqual(['BM-02', 'Se loger']);
  });
});

describe('une épingle que le serveur garde', () => {
  it('dit pourquoi elle ne se retire pas, et reste là', async () => {
    show({}, { [`DELETE ${base}/pins`]: createProblem(409, 'Le territoire est clos.') });
    const card = await findCard('Turin');
    await userEvent.click(within(card).getByRole('button', { name: /Retirer l’épingle.*Se loger/ }));
    expect(await within(card).findByText('Le territoire est clos.')).toBeTruthy();
    expect(within(card).getByText('Se loger')).toBeTruthy();
  });
});

describe('les inspirations', () => {
  it('disent lequel est fondateur, et lui seul [R088]', async () => {
    show();
    expect((await screen.findByText('Nantes')).textContent).toBe('Nantes · cas fondateur');
    expect(screen.getByText('Lens').textContent).toBe('Lens');
  });
});

describe('ce que le contrat prend', () => {
  it('refuse une source vide et un défi vide', () => {
    const body = { whatHappened: null, whatToKeep: null, sources: [''] };
    expect(updateSheet.body.safeParse(body).success).toBe(false);
    expect(updateSheet.body.safeParse({ ...body, sources: [] }).success).toBe(true);
    expect(pinBenchmark.body.safeParse({ sheet: 'BM-01', challenge: '' }).success).toBe(false);
  });

  it('a ses mots dans les deux langues, avec les mêmes trous', () => {
    const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, hole]) => hole).toSorted();
    for (const name of Object.keys(fr) as (keyof typeof fr)[]) {
      expect(holes(en[name])).toEqual(holes(fr[name]));
    }
  });
});
