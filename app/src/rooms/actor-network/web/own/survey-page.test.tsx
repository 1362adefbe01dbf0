// The survey on a phone: told first, one thing at a time, kept without a network, left in one tap.
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LocaleRoot } from '../../../../platform/web/locale.js';
import type { OwnForm, OwnSaying, OwnSurvey } from '../../contract/own-survey.js';
import type { Answer, OwnServer, OwnWord } from './ask.js';
import { SurveyPage } from './survey-page.js';

const ana = '00000000-0000-4000-8000-0000000000a1';
const bob = '00000000-0000-4000-8000-0000000000b1';
const cat = '00000000-0000-4000-8000-0000000000c1';
const club = '00000000-0000-4000-8000-0000000000d1';

const form: OwnForm = {
  self: '00000000-0000-4000-8000-0000000000f1',
  persons: [
    { id: ana, name: 'Ana Four', organisation: 'Le Lycée', familyId: 'ecole' },
    { id: bob, name: 'Bob Quai', organisation: 'Le Port', familyId: 'port' },
    { id: cat, name: 'Cat Émail', organisation: 'Le Port', familyId: 'port' },
  ],
  families: [
    { id: 'ecole', label: 'Écoles' },
    { id: 'port', label: 'Ports' },
  ],
  spaces: [{ id: club, name: 'Club des fours' }],
  previous: [],
  activeThreshold: 2,
  sheet: {
    seed: 4,
    still: {},
    ticked: [],
    whoDone: false,
    ties: {},
    outside: null,
    spaces: null,
    opinions: null,
    finished: false,
  },
  version: 1,
};
const survey: OwnSurvey = {
  notice: {
    title: 'Nos liens',
    askedBy: 'La communauté de la Tuile',
    contact: 'dpo@tuile.example',
    state: 'open',
    noticedOn: '2019-06-10',
    opensFrom: '2019-06-17',
    ownName: 'Zoé',
  },
  form,
};

function createShelf() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

interface Shown {
  readonly said: OwnSaying[];
  readonly words: OwnWord[];
  readonly shelf: ReturnType<typeof createShelf>;
  readonly network: { isThere: boolean };
}

function show(given: OwnSurvey = survey, shelf = createShelf(), isThere = true): Shown {
  const said: OwnSaying[] = [];
  const words: OwnWord[] = [];
  const network = { isThere };
  const answer = async <T,>(value: T): Promise<Answer<T>> =>
    network.isThere ? { kind: 'done', value } : { kind: 'unreachable' };
  const server: OwnServer = {
    open: () => answer(given),
    say: async (saying) => {
      const answered = await answer({ version: 1 });
      if (answered.kind === 'done') said.push(saying);
      return answered;
    },
    word: (word) => {
      words.push(word);
      return answer({});
    },
    withdraw: () => answer({}),
    object: () => answer({}),
    listShown: () => answer({ people: [], shown: [], asked: [], asking: [] }),
    wishShown: () => answer({ people: [], shown: [], asked: [], asking: [] }),
    results: () => answer({ families: [], waves: [] }),
  };
  vi.stubGlobal('scrollTo', () => undefined);
  render(
    <LocaleRoot>
      <SurveyPage token="secret-de-vingt-deux-s" server={server} shelf={shelf} />
    </LocaleRoot>,
  );
  return { said, words, shelf, network };
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const tick = async (name: string | RegExp) => userEvent.click(await screen.findByRole('checkbox', { name }));
const choose = async (group: string, name: string) =>
  userEvent.click(within(await screen.findByRole('group', { name: group })).getByRole('radio', { name }));
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

afterEach(cleanup);

describe('la notice', () => {
  it('dit qui demande, ce qui est montré et les droits, avant tout nom', async () => {
    show({ ...survey, form: null, notice: { ...survey.notice, state: 'noticed' } });
    await heading('Bonjour Zoé');
    expect(screen.getByText('La communauté de la Tuile')).toBeTruthy();
    expect(screen.getByText(/dpo@tuile\.example/)).toBeTruthy();
    expect(screen.getByText(/pas encore ouverte/)).toBeTruthy();
    expect(screen.queryByText(/Ana Four/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Commencer' })).toBeNull();
  });

  it('laisse partir en un geste, à tout moment', async () => {
    const { shelf } = show();
    await heading('Bonjour Zoé');
    await press('Je ne veux pas y figurer');
    expect(await screen.findByText(/Vous ne figurez plus/)).toBeTruthy();
    expect(shelf.kept.size).toBe(0);
  });
});

describe('le questionnaire', () => {
  it('se remplit d’un bout à l’autre, et ne garde rien une fois reçu', async () => {
    const { said, shelf } = show();
    await press('Commencer');
    await tick(/Ana Four/);
    await tick(/Bob Quai/);
    expect(screen.getByText(/2.personnes cochées/)).toBeTruthy();
    await press('Continuer');
    await heading('Avec Ana Four');
    await choose('À quel rythme\u202f?', 'chaque mois');
    await tick('on s’informe');
    await tick('on mène quelque chose ensemble');
    await press('Continuer');
    await heading('Avec Bob Quai');
    await choose('À quel rythme\u202f?', 'plus rarement');
    await press('Continuer');
    await heading(/Dehors/);
    await choose('Fournisseurs', 'au moins chaque trimestre');
    await press('Continuer');
    await tick('Club des fours');
    await press('Continuer');
    await choose('Je suis attaché à ce territoire.', '5, tout à fait d’accord');
    await press('Continuer');
    await heading('Votre propre image');
    expect(screen.getByText(/2.contacts/).textContent).toContain('dont 1 au moins chaque trimestre');
    await press('Terminer');
    expect(await screen.findByText(/Vos réponses sont enregistrées/)).toBeTruthy();
    const last = (part: string) => said.filter(({ say }) => say.part === part).at(-1);
    expect(last('who')).toMatchObject({ say: { ticked: [ana, bob], done: true }, screen: { step: 'who' } });
    expect(said.filter(({ say }) => say.part === 'how').map(({ say }) => say)).toEqual(
      expect.arrayContaining([
        { part: 'how', person: ana, rhythm: 3, modes: ['info', 'joint'] },
        { part: 'how', person: bob, rhythm: 1, modes: [] },
      ]),
    );
    expect(last('outside')?.say).toEqual({ part: 'outside', met: { suppliers: 'quarterly' } });
    expect(last('spaces')?.say).toEqual({ part: 'spaces', ticked: [club] });
    expect(last('opinions')?.say).toEqual({ part: 'opinions', answers: [null, null, null, 5] });
    expect(last('finish')).toBeTruthy();
    await waitFor(() => expect(shelf.kept.size).toBe(0));
  });

  it('accepte « personne d’autre », qui est une réponse', async () => {
    const { said } = show();
    await press('Commencer');
    await press('Personne d’autre');
    await heading(/Dehors/);
    await waitFor(() => expect(said[0]?.say).toEqual({ part: 'who', ticked: [], done: true }));
  });

  it('cherche un nom sans s’arrêter aux accents', async () => {
    show();
    await press('Commencer');
    await userEvent.type(await screen.findByRole('searchbox'), 'email');
    expect(screen.getByText('Cat Émail')).toBeTruthy();
    expect(screen.queryByText('Bob Quai')).toBeNull();
  });

  it('propose un nom qui manque, sans en faire un lien', async () => {
    const { words, said } = show();
    await press('Commencer');
    await userEvent.click(await screen.findByText('Il manque quelqu’un', { selector: 'summary' }));
    await userEvent.type(screen.getByRole('textbox', { name: /Il manque/ }), 'Dan');
    await press('Envoyer');
    expect(await screen.findByText(/C’est noté/)).toBeTruthy();
    expect(words).toMatchObject([{ kind: 'missing', body: 'Dan' }]);
    expect(said).toEqual([]);
  });

  it('s’ouvre où on l’avait laissé', async () => {
    const left = {
      ...form.sheet,
      ticked: [ana],
      whoDone: true,
      ties: { [ana]: { rhythm: 2 as const, modes: [] } },
    };
    show({ ...survey, form: { ...form, sheet: left } });
    await press('Reprendre où j’en étais');
    await heading(/Dehors/);
  });

  it('n’a pas de faute d’accessibilité [R148]', async () => {
    show();
    await press('Commencer');
    await tick(/Ana Four/);
    for (const step of ['who', 'how', 'outside', 'spaces', 'opinions', 'after']) {
      const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
      expect([step, found.violations.map(({ id }) => id)]).toEqual([step, []]);
      if (step !== 'after') await press(/Continuer|Passer|Aucun/);
    }
  });
});

describe('sans réseau', () => {
  it('garde tout sur le téléphone, puis l’envoie dans l’ordre', async () => {
    const { said, shelf, network } = show();
    await press('Commencer');
    network.isThere = false;
    await tick(/Ana Four/);
    await tick(/Bob Quai/);
    await press('Continuer');
    expect(await screen.findByText(/Gardé sur ce téléphone/)).toBeTruthy();
    expect(said).toEqual([]);
    expect([...shelf.kept.values()].join()).toContain(bob);
    expect([...shelf.kept.values()].join()).not.toContain('secret-de-vingt-deux-s');
    network.isThere = true;
    dispatchEvent(new Event('online'));
    await waitFor(() => expect(said.at(-1)?.say).toEqual({ part: 'who', ticked: [ana, bob], done: true }));
    expect(await screen.findByText('Tout est enregistré')).toBeTruthy();
  });

  it('reprend après une page rechargée sans réseau, et finit par envoyer', async () => {
    const first = show();
    await press('Commencer');
    first.network.isThere = false;
    await tick(/Ana Four/);
    cleanup();
    const second = show(survey, first.shelf, false);
    await press('Reprendre où j’en étais');
    expect((await screen.findByRole('checkbox', { name: /Ana Four/ })).matches(':checked')).toBe(true);
    second.network.isThere = true;
    dispatchEvent(new Event('online'));
    await waitFor(() =>
      expect(second.said.map(({ say }) => say)).toContainEqual({ part: 'who', ticked: [ana], done: false }),
    );
  });

  it('dit qu’il n’y a pas de réseau quand rien n’était gardé', async () => {
    show(survey, createShelf(), false);
    expect(await screen.findByText(/Pas de réseau/)).toBeTruthy();
  });
});

describe('les résultats rendus', () => {
  const over = (state: 'closed' | 'released') =>
    show({ ...survey, form: null, notice: { ...survey.notice, state } });

  it('se lisent sur le lien de chacun, et pas avant', async () => {
    over('closed');
    await screen.findByText(/L’enquête est close/);
    expect(screen.queryByText('Ce que toutes les réponses disent')).toBeNull();
    cleanup();
    over('released');
    expect(await screen.findByRole('heading', { name: 'Ce que toutes les réponses disent' })).toBeTruthy();
  });
});

describe('la seconde fois', () => {
  const again = {
    ...survey,
    form: {
      ...form,
      previous: [
        { person: ana, rhythm: 3 },
        { person: bob, rhythm: 2 },
      ],
    },
  };

  it('redemande chaque nom un par un, oui et non au même prix', async () => {
    const { said } = show(again);
    await press('Commencer');
    await heading('Toujours\u202f?');
    expect(screen.getByText('Encore 2')).toBeTruthy();
    const buttons = ['Oui', 'Non'].map((name) => screen.getByRole('button', { name }).className);
    expect(new Set(buttons).size).toBe(1);
    expect(screen.queryByRole('button', { name: /tout|tous/i })).toBeNull();
    await press('Oui');
    expect(await screen.findByText('Bob Quai')).toBeTruthy();
    await press('Non');
    await heading(/Depuis le 1er janvier/);
    await waitFor(() =>
      expect(said.map(({ say }) => say)).toEqual([
        { part: 'still', person: ana, still: true },
        { part: 'still', person: bob, still: false },
      ]),
    );
    expect((await screen.findByRole('checkbox', { name: /Ana Four/ })).matches(':checked')).toBe(true);
  });

  it('montre les liens à reprendre [R106]', async () => {
    const sheet = { ...form.sheet, still: { [ana]: false, [bob]: false }, whoDone: true, finished: true };
    show({ ...again, form: { ...again.form, sheet } });
    await press('Reprendre où j’en étais');
    expect(await screen.findByRole('heading', { name: 'Liens à reprendre' })).toBeTruthy();
    expect(screen.getByText('Ana Four')).toBeTruthy();
  });
});
