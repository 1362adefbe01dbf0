// The library of situations as a project lead meets it.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ids, spaces } from '../../../../test/invented-fabrique.js';
import { type Answer, createProblem, showScreen } from '../../../../test/screen.js';
import type { Session } from '../../../platform/web/index.js';
import type { LibrarySituation, SituationLibrary } from '../contract.js';
import { screens } from './index.js';

const at = `/espaces/${ids.estuary}/situations`;
const base = `/api/spaces/${ids.estuary}/situations`;
const source = { seminar: ids.seminar, activity: 'forum', item: 'd1' };
const silt: LibrarySituation = {
  id: ids.campus,
  title: 'Le port s’ensable',
  happening: 'Le tirant d’eau baisse d’un mètre.',
  here: 'Deux lignes sur trois.',
  stakes: null,
  question: null,
  polarity: 'threat',
  form: 'break',
  transitions: ['ecological'],
  place: null,
  sources: [source],
  figures: ['population', 'industrial-companies'],
  version: 2,
};
const library: SituationLibrary = {
  situations: [
    silt,
    {
      ...silt,
      id: ids.brand,
      title: 'La marée monte',
      transitions: ['ecological', 'societal'],
      sources: [],
      figures: [],
    },
  ],
  figures: [
    {
      ...{ key: 'population', value: 124487, unit: 'habitants', source: 'INSEE', year: 2017, basis: null },
      caveats: ['estimation'],
    },
  ],
  given: [
    {
      seminar: { id: ids.seminar, kind: 'local', number: 3, title: 'Focus', date: null },
      step: { id: 'retro', title: 'Faire face' },
      isOpen: true,
      situations: [ids.campus],
    },
  ],
};
const nothing: SituationLibrary = { situations: [], figures: [], given: [] };

interface ShowOptions {
  readonly more?: Readonly<Record<string, Answer>>;
  readonly session?: Session;
}

const show = (answer: SituationLibrary = library, { more = {}, session }: ShowOptions = {}) => {
  const answers: Record<string, Answer> = {
    [`GET ${base}`]: answer,
    [`GET /api/spaces/${ids.estuary}/situation-challenges`]: {
      challenges: [{ source, kind: 'challenge', text: 'Garder le port ouvert', group: null }],
    },
    [`POST ${base}`]: answer,
    [`PUT ${base}/${silt.id}`]: answer,
    [`POST /api/spaces/${ids.estuary}/situation-gifts`]: answer,
    ...more,
  };
  return { ...showScreen({ screens, at, answers, ...(session !== undefined && { session }) }), answers };
};

const findCard = async () => {
  const title = await screen.findByRole('heading', { name: silt.title });
  const card = title.closest('li');
  if (card === null) throw new Error('test/findCard: no card');
  return card;
};

describe('les situations d’ici', () => {
  it('disent leur équilibre, leurs défis, leurs chiffres avec source et année [R082] [R018]', async () => {
    show();
    const card = await findCard();
    expect(screen.getByText(/Le jeu penche.*2 menaces/)).toBeTruthy();
    await waitFor(() => expect(within(card).getByText('Garder le port ouvert')).toBeTruthy());
    expect(card.textContent).toMatch(/Habitants.*124.487.*habitants.*INSEE, 2017, estimation/);
    expect(card.textContent).toMatch(/Entreprises industrielles\u202f: donnée absente/);
    expect(card.textContent).toMatch(/Phrases à écrire.*ce qui est en jeu, à vous/);
    expect(card.textContent).toMatch(/Donnée.*séminaire 3/);
  });

  it('s’écrivent depuis une transition, avec ce sur quoi elles s’appuient [R097]', async () => {
    const shown = show();
    await userEvent.click(await screen.findByRole('button', { name: /Écrire une situation sur.*Sociétale/ }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Titre' }), 'Le bus du matin');
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Ce qui arrive/ }),
      'La ligne ferme à l’aube.',
    );
    await userEvent.click(within(dialog).getByRole('checkbox', { name: /Habitants/ }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(shown.sent.some(({ method }) => method === 'POST')).toBe(true));
    expect(shown.sent.find(({ method }) => method === 'POST')?.body).toMatchObject({
      title: 'Le bus du matin',
      transitions: ['societal'],
      figures: ['population'],
      here: null,
    });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('restent à l’écran quand quelqu’un les a modifiées entre-temps', async () => {
    const refused = createProblem(409, 'Quelqu’un a modifié cette situation entre-temps.');
    const shown = show(library, { more: { [`PUT ${base}/${silt.id}`]: refused } });
    await findCard();
    await userEvent.click(screen.getByRole('button', { name: `Modifier «\u00a0${silt.title}\u00a0»` }));
    const dialog = await screen.findByRole('dialog');
    const title = within(dialog).getByRole('textbox', { name: 'Titre' });
    await userEvent.clear(title);
    await userEvent.type(title, 'Le chenal');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));
    expect(await within(dialog).findByText(/entre-temps/)).toBeTruthy();
    expect((title as HTMLInputElement).value).toBe('Le chenal');
    const now = { ...library, situations: [{ ...silt, title: 'Le port', version: 3 }] };
    Object.assign(shown.answers, { [`GET ${base}`]: now });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(shown.sent.filter(({ method }) => method === 'PUT')).toHaveLength(2));
    await waitFor(() => expect(screen.getByText('Le port', { selector: 'h3, h4' })).toBeTruthy());
    Object.assign(shown.answers, { [`PUT ${base}/${silt.id}`]: now });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(shown.sent.filter(({ method }) => method === 'PUT').map(({ body }) => body)).toMatchObject([
      { title: 'Le chenal', version: 2 },
      { title: 'Le chenal', version: 2 },
      { title: 'Le chenal', version: 3 },
    ]);
  });

  it('ne demandent pas les défis à qui ne peut pas les lire', async () => {
    const reader = {
      displayName: 'Line O.',
      spaces: spaces.spaces.map((space) => ({ ...space, roles: ['lead-pair' as const] })),
    };
    const shown = show(library, { session: reader });
    await findCard();
    expect(screen.queryByRole('button', { name: 'Écrire une situation' })).toBeNull();
    expect(shown.sent.filter(({ path }) => path.endsWith('/situation-challenges'))).toEqual([]);
  });

  it('gardent à la saisie le chiffre que la fiche n’a plus, pour qu’on puisse le retirer', async () => {
    const shown = show();
    await findCard();
    await userEvent.click(screen.getByRole('button', { name: `Modifier «\u00a0${silt.title}\u00a0»` }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('checkbox', { name: /Entreprises.*donnée absente/ }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(shown.sent.find(({ method }) => method === 'PUT')?.body).toMatchObject({
      figures: ['population'],
    });
  });

  it('vont à un séminaire sans être recopiées [R079]', async () => {
    const shown = show();
    await findCard();
    await userEvent.click(screen.getByRole('checkbox', { name: /Choisir.*La marée monte/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Donner 1 situation' }));
    expect(await screen.findByText(/sont dans le déroulé.: séminaire 3, «.Faire face.»\./)).toBeTruthy();
    expect(shown.sent.find(({ path }) => path.endsWith('/situation-gifts'))?.body).toEqual({
      seminar: ids.seminar,
      step: 'retro',
      situations: [ids.brand],
    });
  });

  it('absentes, disent comment commencer', async () => {
    show(nothing);
    expect(await screen.findByText('Aucune situation n’est encore écrite')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Imprimer les cartes' })).toBeNull();
  });
});

describe('les quatre transitions [R097] [R098] [R099] [R100]', () => {
  it('portent les mots de la publication, et rien là où elle se tait', async () => {
    show(nothing);
    const work = await screen.findByRole('article', { name: 'Nouveaux modes de travail' });
    expect(within(work).getByText('La publication n’en nomme pas.')).toBeTruthy();
    const ecological = screen.getByRole('article', { name: 'Écologique' });
    expect(within(ecological).getByText(/faire face à une reconversion économique/)).toBeTruthy();
    expect(within(ecological).getByText(/Aucune situation d’ici/)).toBeTruthy();
    expect(screen.getByText(/anticiper cette cyclicité/)).toBeTruthy();
  });

  it('nomment les situations qui les rendent concrètes', async () => {
    show();
    const ecological = await screen.findByRole('article', { name: 'Écologique' });
    expect(within(ecological).getByText(/«.Le port s’ensable.», «.La marée monte.»/)).toBeTruthy();
    const societal = screen.getByRole('article', { name: 'Sociétale' });
    expect(within(societal).getByText(/^Ici.: «.La marée monte.»\.$/)).toBeTruthy();
  });

  it('n’ont pas de faute d’accessibilité [R148]', async () => {
    const shown = show();
    await findCard();
    expect(await shown.findFaults()).toEqual([]);
  });
});
