// Themes across territories as organisers meet them: side by side, in each one's words, changed only by those who may.
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ids, spaces } from '../../../../../test/invented-fabrique.js';
import { type Answer, createProblem, showScreen } from '../../../../../test/screen.js';
import type { ThemesReply } from '../../contract/themes.js';
import { screens } from '../index.js';

configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 90_000 });

const own = screens.filter(({ path }) => path.endsWith('/themes'));
const [fabrique, estuary] = spaces.spaces;
if (fabrique === undefined || estuary === undefined) throw new Error('two invented spaces');
const owner = { displayName: 'Anne E.', spaces: [{ ...fabrique, roles: ['programme-owner' as const] }] };

beforeAll(async () => {
  await Promise.all(own.map(({ load }) => load()));
}, 60_000);

const campus = { id: ids.campus, title: 'Créer un campus' };
const brand = { id: ids.brand, title: 'Une marque commune' };
const kiln = { id: ids.orphan, title: 'Un four partagé' };
const reply: ThemesReply = {
  themes: [
    {
      ...{ id: 'skills', label: 'Compétences' },
      territories: [
        { id: ids.hills, name: 'Les Collines', wording: null, actions: [kiln] },
        { id: ids.estuary, name: 'L’Estuaire', wording: 'Former ici', actions: [campus] },
      ],
    },
    { id: 'energies', label: 'Énergies', territories: [] },
  ],
  territories: [
    { id: ids.hills, name: 'Les Collines', actions: [kiln] },
    { id: ids.estuary, name: 'L’Estuaire', actions: [campus, brand] },
  ],
};

const common = `/api/spaces/${ids.fabrique}/themes`;
const show = (answers: Readonly<Record<string, Answer>> = {}, session?: typeof owner) =>
  showScreen({
    ...{ screens: own, at: `/espaces/${ids.fabrique}/themes` },
    answers: { [`GET ${common}`]: reply, ...answers },
    ...(session !== undefined && { session }),
  });

const findSection = async (name: string): Promise<HTMLElement> => {
  const section = (await screen.findByRole('heading', { level: 2, name })).closest('section');
  if (section === null) throw new Error(`no section « ${name} »`);
  return section;
};

describe('[R130] les thèmes partagés', () => {
  it('montrent chaque territoire dans ses mots, dans l’ordre des noms, sans classement', async () => {
    const shown = show();
    const section = await findSection('Compétences');
    expect(within(section).getByText('2 territoires, 2 actions.')).toBeTruthy();
    const names = within(section).getAllByRole('heading', { level: 3 });
    expect(names.map(({ textContent }) => textContent)).toEqual(['Les Collines', 'L’Estuaire']);
    expect(within(section).getByText('Ici, on dit : « Former ici »')).toBeTruthy();
    expect(screen.getByText('Aucun territoire n’y a encore lié d’action.')).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('mènent à la fiche de son territoire, et disent seulement le titre ailleurs', async () => {
    show();
    const link = await screen.findByRole('link', { name: 'Créer un campus' });
    expect(link.getAttribute('href')).toBe(`/espaces/${ids.estuary}/programme/actions/${ids.campus}`);
    expect(screen.queryByRole('link', { name: 'Un four partagé' })).toBeNull();
    expect(screen.queryByText('Mots et actions : Les Collines')).toBeNull();
    expect(screen.getAllByText('Mots et actions : L’Estuaire')).toHaveLength(reply.themes.length);
    expect(
      screen.getByRole('list', { name: 'Actions liées à «\u00a0Compétences\u00a0»\u202f: Les Collines' }),
    ).toBeTruthy();
  });

  it('se délient et se lient en un geste, dit à voix haute', async () => {
    const user = userEvent.setup();
    const tied = `/api/spaces/${ids.estuary}/actions`;
    const shown = show({
      [`PUT ${tied}/${ids.campus}/themes/skills`]: reply,
      [`PUT ${tied}/${ids.brand}/themes/skills`]: reply,
    });
    await user.click(
      await screen.findByRole('button', {
        name: 'Délier «\u00a0Créer un campus\u00a0» de «\u00a0Compétences\u00a0»',
      }),
    );
    await waitFor(() =>
      expect(shown.sent.find(({ method }) => method === 'PUT')?.body).toEqual({ isTied: false }),
    );
    const section = await findSection('Compétences');
    await user.click(within(section).getByText('Mots et actions : L’Estuaire'));
    await user.click(within(section).getByRole('button', { name: /Lier une action/ }));
    await user.click(await screen.findByRole('option', { name: 'Une marque commune' }));
    await user.click(within(section).getByRole('button', { name: 'Lier' }));
    await screen.findByText('« Une marque commune » est liée au thème.');
  });

  it('se disent dans les mots du territoire, et la phrase d’un refus reste avec ce qui est tapé', async () => {
    const user = userEvent.setup();
    const said = `PUT /api/spaces/${ids.estuary}/programme/themes/skills`;
    const shown = show({ [said]: createProblem(422, 'Trop long.') });
    const section = await findSection('Compétences');
    await user.click(within(section).getByText('Mots et actions : L’Estuaire'));
    const field = within(section).getByLabelText('Le thème dans les mots du territoire : L’Estuaire');
    await user.clear(field);
    await user.type(field, 'Apprendre');
    await user.click(within(section).getByRole('button', { name: 'Enregistrer' }));
    expect(await within(section).findByText('Trop long.')).toBeTruthy();
    expect(shown.sent.at(-1)?.body).toEqual({ wording: 'Apprendre' });
    expect((field as HTMLInputElement).value).toBe('Apprendre');
  });

  it('se nomment et se renomment par qui tient la Fabrique', async () => {
    const user = userEvent.setup();
    const shown = show({ [`POST ${common}`]: reply, [`PUT ${common}/energies`]: reply }, owner);
    await user.type(
      await screen.findByLabelText('Nom du thème', { selector: 'form[aria-label] input' }),
      'Foncier',
    );
    await user.click(screen.getByRole('button', { name: 'Ajouter le thème' }));
    await screen.findByText('Le thème est ajouté.');
    expect(shown.sent.find(({ method }) => method === 'POST')?.body).toEqual({ label: 'Foncier' });
    expect(screen.queryByRole('button', { name: /Délier/ })).toBeNull();
    await user.click(screen.getByText('Renommer « Énergies »'));
    const section = await findSection('Énergies');
    await user.type(within(section).getByLabelText('Nom du thème'), ' propres');
    await user.click(within(section).getByRole('button', { name: 'Renommer le thème' }));
    await waitFor(() =>
      expect(shown.sent.find(({ method }) => method === 'PUT')?.body).toEqual({ label: 'Énergies propres' }),
    );
  });

  it('se lisent depuis un territoire, avec les pages de son programme et sans les nommer', async () => {
    showScreen({
      ...{ screens: own, at: `/espaces/${ids.estuary}/programme/themes` },
      answers: { [`GET /api/spaces/${ids.estuary}/themes`]: { ...reply, themes: [] } },
    });
    expect(await screen.findByText('Aucun thème n’est encore nommé')).toBeTruthy();
    expect(screen.getByRole('navigation', { name: /pages/i })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ajouter le thème' })).toBeNull();
  });
});
