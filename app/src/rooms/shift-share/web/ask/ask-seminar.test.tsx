// The question of a reading on its way to a seminar.
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ids, spaces } from '../../../../../test/invented-fabrique.js';
import { createProblem, showScreen } from '../../../../../test/screen.js';
import type { Screen } from '../../../../platform/web/index.js';
import type { QuestionPlaces } from '../../contract.js';
import { AskSeminar } from './ask-seminar.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

const url = `/api/spaces/${ids.estuary}/diagnosis/questions`;
const seminar = { id: ids.seminar, kind: 'local' as const, number: 2, title: 'Scan', date: null };
const analysis = {
  dataset: ids.axis,
  territory: '0001',
  reference: 'metropolitan',
  course: 'static',
  variant: 'dunn',
} as const;
const question = 'Qu’est-ce qui pourrait l’expliquer\u202f?';

const places = (more: Partial<QuestionPlaces> = {}): QuestionPlaces => ({
  places: [
    {
      seminar,
      steps: [
        { id: 'forum', title: 'Le forum', asked: ['Vivre ici', 'Tenir ici'], isFull: true },
        { id: 'cafe', title: 'Le café', asked: [], isFull: false },
      ],
    },
  ],
  sent: [],
  ...more,
});

const bench: readonly Screen[] = [
  {
    path: '/essai',
    title: { fr: 'Essai', en: 'Trial' },
    load: async () => ({
      Screen: () => (
        <>
          <p>Le banc</p>
          <AskSeminar space={ids.estuary} analysis={analysis} hash="h1" question={question} />
        </>
      ),
    }),
  },
];

const show = (found: QuestionPlaces, more = {}) =>
  showScreen({
    screens: bench,
    at: '/essai',
    answers: { [`GET ${url}`]: found, [`POST ${url}`]: found, ...more },
  });

describe('les mots de la question', () => {
  it('se citent et se joignent comme chaque langue l’écrit', () => {
    expect([fr.between, en.between]).toEqual(['\u202f; ', '; ']);
    expect([fr.said, en.said]).toEqual([' — «\u00a0{text}\u00a0»', ' — “{text}”']);
  });
});

describe('la question du diagnostic [R096]', () => {
  it('va dans l’étape encore libre, avec les mots de qui l’envoie', async () => {
    const shown = show(places());
    await userEvent.click(await screen.findByRole('button', { name: /Poser cette question/ }));
    const words = screen.getByRole('textbox', { name: /dans vos mots/ });
    await userEvent.type(words, ' Et depuis quand\u202f?');
    expect(screen.getByText(/Le forum \(pose déjà «.Vivre ici.; Tenir ici.»/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Envoyer au séminaire' }));
    await waitFor(() => expect(shown.sent.some(({ method }) => method === 'POST')).toBe(true));
    expect(shown.sent.find(({ method }) => method === 'POST')?.body).toEqual({
      seminar: ids.seminar,
      step: 'cafe',
      question: `${question} Et depuis quand\u202f?`,
      analysis,
    });
  });

  it('dit où elle est, pour cette analyse et elle seule', async () => {
    const at = '2027-01-01T00:00:00.000Z';
    const sent = [
      { analysis: 'h1', text: question, seminar, step: 'Le café', at },
      { analysis: 'h2', text: 'Autre', seminar: { ...seminar, id: ids.campus }, step: null, at },
    ];
    show(places({ sent }));
    const link = await screen.findByRole('link', { name: 'Séminaire 2, Scan' });
    expect(link.getAttribute('href')).toBe(`/espaces/${ids.estuary}/seminaires/${ids.seminar}`);
    expect(screen.getByText(/posée dans «.Le café/)).toBeTruthy();
    expect(screen.queryByText(/Autre/)).toBeNull();
  });

  it('n’est pas demandée pour qui ne prépare pas de déroulé', async () => {
    const reader = {
      displayName: 'Line O.',
      spaces: spaces.spaces.map((space) => ({ ...space, roles: ['lead-pair' as const] })),
    };
    const shown = showScreen({
      screens: bench,
      at: '/essai',
      answers: { [`GET ${url}`]: places() },
      session: reader,
    });
    await screen.findByText('Le banc');
    expect(shown.sent.filter(({ path }) => path === url)).toEqual([]);
  });

  it('attend ici quand aucun séminaire n’est à venir', async () => {
    show(places({ places: [] }));
    expect(await screen.findByText(/la question attend ici/)).toBeTruthy();
  });

  it('refusée, garde ce qui est écrit', async () => {
    show(places(), { [`POST ${url}`]: createProblem(422, 'L’étape pose déjà sa question.') });
    await userEvent.click(await screen.findByRole('button', { name: /Poser cette question/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Envoyer au séminaire' }));
    expect(await screen.findByText('L’étape pose déjà sa question.')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: /dans vos mots/ })).toHaveProperty('value', question);
  });

  it('n’a pas de faute d’accessibilité [R148]', async () => {
    const shown = show(places());
    await userEvent.click(await screen.findByRole('button', { name: /Poser cette question/ }));
    expect(await shown.findFaults()).toEqual([]);
  });
});
