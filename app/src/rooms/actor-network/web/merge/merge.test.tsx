// Two records of one organisation as a steward meets them: sought, shown, then decided.
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { directory, ids, organisation, spaces } from '../../../../../test/invented-fabrique.js';
import { type Answer, createProblem, showScreen } from '../../../../../test/screen.js';
import { screens } from '../index.js';

configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 90_000 });

const at = `/espaces/${ids.estuary}/organisations/${ids.yard}`;
const api = `/api/spaces/${ids.estuary}/organisations`;
const preview = {
  kept: { id: ids.yard, name: 'Le Chantier', aliases: ['Quai Ouest'] },
  gone: { id: ids.school, name: 'Le Lycée', aliases: [] },
  aliases: ['Quai Ouest', 'Le Lycée'],
  moves: [
    { kind: 'action' as const, place: 'L’Estuaire', names: ['Créer un campus'], count: 1 },
    { kind: 'space' as const, place: 'Les Collines', names: [], count: 2 },
    { kind: 'branch' as const, place: null, names: ['Antenne'], count: 1 },
  ],
};
const answers = {
  [`GET ${api}`]: directory,
  [`GET ${api}/${ids.yard}`]: organisation,
  [`GET ${api}/${ids.yard}/merge`]: preview,
  [`GET ${api}/${ids.yard}/merges`]: { merges: [] },
};
const show = (address: string, more: Readonly<Record<string, Answer>> = {}) =>
  showScreen({ screens, at: address, answers: { ...answers, ...more } });

describe('[R103] réunir deux fiches d’une organisation', () => {
  it('cherche l’autre fiche, jamais la sienne', async () => {
    const shown = show(`${at}/reunir`);
    await userEvent.type(await screen.findByRole('textbox', { name: /Chercher l’autre fiche/ }), 'le');
    const found = within(await screen.findByRole('list', { name: 'Fiches trouvées' }));
    expect(found.queryByText('Le Chantier')).toBeNull();
    await userEvent.click(
      found.getByRole('button', { name: 'Voir ce qui suivrait si «\u00a0Le Lycée\u00a0» était réunie ici' }),
    );
    await waitFor(() => expect(shown.history.location.search).toContain(`avec=${ids.school}`));
    expect(await screen.findByRole('table', { name: 'Ce qui suivrait' })).toBeTruthy();
  });

  it('montre ce qui suivrait, où et combien, avant que rien ne soit écrit', async () => {
    const shown = show(`${at}/reunir?avec=${ids.school}`);
    const table = within(await screen.findByRole('table', { name: 'Ce qui suivrait' }));
    expect(table.getByText('Créer un campus')).toBeTruthy();
    expect(table.getByText('comptés seulement')).toBeTruthy();
    expect(table.getByText('Annuaire commun')).toBeTruthy();
    expect(screen.getByText(/répondra aussi à : Quai Ouest, Le Lycée/)).toBeTruthy();
    expect(shown.sent.every(({ method }) => method === 'GET')).toBe(true);
    expect(await shown.findFaults()).toEqual([]);
  });

  it('réunit avec la raison, le dit, et revient à la fiche qui reste', async () => {
    const shown = show(`${at}/reunir?avec=${ids.school}`, {
      [`POST ${api}/${ids.yard}/merge`]: { moves: [] },
    });
    await userEvent.type(await screen.findByLabelText(/Pourquoi/), 'Saisie deux fois');
    await userEvent.click(screen.getByRole('button', { name: 'Réunir les deux fiches' }));
    await waitFor(() => expect(shown.history.location.pathname).toBe(at));
    expect(shown.sent.find(({ method }) => method === 'POST')?.body).toEqual({
      from: ids.school,
      reason: 'Saisie deux fois',
    });
  });

  it('garde la raison tapée quand le serveur refuse', async () => {
    show(`${at}/reunir?avec=${ids.school}`, {
      [`POST ${api}/${ids.yard}/merge`]: createProblem(404, 'Déjà réunie à une autre.'),
    });
    const reason = await screen.findByLabelText<HTMLInputElement>(/Pourquoi/);
    await userEvent.type(reason, 'Doublon');
    await userEvent.click(screen.getByRole('button', { name: 'Réunir les deux fiches' }));
    expect(await screen.findByText('Déjà réunie à une autre.')).toBeTruthy();
    expect(reason.value).toBe('Doublon');
  });

  it('se lit dans la fiche, et ne se propose qu’à qui peut', async () => {
    const merges = [
      {
        id: 'm',
        fromName: 'CMA',
        at: '2026-11-28T10:00:00.000Z',
        who: 'Marc V.',
        reason: 'Doublon',
        moved: 1,
      },
    ];
    const told = { [`GET ${api}/${ids.yard}/merges`]: { merges } };
    show(at, told);
    expect(await screen.findByText(/« CMA », le 28 novembre 2026, par Marc V\./)).toBeTruthy();
    expect(screen.getByText(/1 mention a suivi\. Doublon/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Réunir une autre fiche à celle-ci' })).toBeTruthy();
    const [, estuary] = spaces.spaces;
    if (estuary === undefined) throw new Error('an invented space');
    document.body.innerHTML = '';
    showScreen({
      ...{ screens, at, answers: { ...answers, ...told } },
      session: { displayName: 'Anne', spaces: [{ ...estuary, roles: ['lead-pair'] }] },
    });
    expect(await screen.findByText(/1 mention a suivi/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Réunir une autre fiche à celle-ci' })).toBeNull();
  });
});
