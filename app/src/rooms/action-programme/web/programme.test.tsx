// The programme's table as a reader meets it.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ids, programme } from '../../../../test/invented-fabrique.js';
import { showScreen } from '../../../../test/screen.js';
import type { ProgrammeReply } from '../contract.js';
import { screens } from './index.js';
import { parseFilters } from './programme-filters.js';

const at = `/espaces/${ids.estuary}/programme`;
const route = `GET /api/spaces/${ids.estuary}/programme`;

function show(reply: ProgrammeReply = programme, search = '') {
  return showScreen({ screens, at: `${at}${search}`, answers: { [route]: reply } });
}

const findRow = async (title: string) => (await screen.findByText(title)).closest('tr') as HTMLElement;

describe('le programme d’actions', () => {
  it('dit les deux comptes et la note de leur écart [R132]', async () => {
    show();
    expect(await screen.findByText('3 lignes au tableau, 2 annoncées')).toBeTruthy();
    expect(screen.getByText('Le titre annonce 2 actions, le tableau en porte 3.')).toBeTruthy();
  });

  it('ne dit qu’un compte quand la source n’en annonce pas d’autre', async () => {
    show({ ...programme, discrepancy: null });
    expect(await screen.findByText('3 lignes au tableau')).toBeTruthy();
    expect(screen.queryByText(/annoncées/)).toBeNull();
  });

  it('écrit « À préciser » et marque les pilotes génériques [R121]', async () => {
    show();
    const orphan = await findRow('Ouvrir un tiers-lieu');
    expect(within(orphan).getByText('À préciser')).toBeTruthy();
    const brand = await findRow('Porter une marque commune');
    expect(within(brand).getByText('catégorie')).toBeTruthy();
  });

  it('explique l’étoile sur la ligne et au bas du tableau [R022] [R123]', async () => {
    show();
    const brand = await findRow('Porter une marque commune');
    expect(within(brand).getByText(/^Étoile.*pacte des Rives/)).toBeTruthy();
    expect(screen.getByText('★ Projet commun avec le pacte des Rives.')).toBeTruthy();
  });

  it('montre pourquoi une ligne est incertaine, et ce qui était imprimé', async () => {
    show();
    const orphan = await findRow('Ouvrir un tiers-lieu');
    expect(within(orphan).getByText('Deux libellés sont collés dans la source.')).toBeTruthy();
    expect(within(orphan).getByText(/Imprimé.*À préciser/)).toBeTruthy();
  });

  it('garde le mot du territoire pour le groupe et pour le pilote [R118]', async () => {
    show({ ...programme, words: { group: 'enjeu', lead: 'porteur', action: 'projet phare' } });
    expect(await screen.findByRole('columnheader', { name: 'Porteurs' })).toBeTruthy();
    expect(screen.getByRole('columnheader', { name: 'Projet phare' })).toBeTruthy();
    expect(screen.getByRole('rowheader', { name: 'Enjeu 1 Capital humain' })).toBeTruthy();
  });

  it('n’ouvre une colonne d’objectifs que si le programme en porte [R122]', async () => {
    show();
    await screen.findByRole('table');
    expect(screen.queryByRole('columnheader', { name: 'Objectifs' })).toBeNull();
  });

  it('laisse les filtres dans l’adresse et les envoie au serveur', async () => {
    const shown = show();
    await userEvent.click(await screen.findByRole('checkbox', { name: /étoilées/ }));
    await waitFor(() => expect(shown.history.location.search).toBe('?etoile=1'));
    await waitFor(() => expect(shown.sent.at(-1)?.query.get('starred')).toBe('true'));
  });

  it('relit les filtres d’une adresse reçue', async () => {
    const shown = show(programme, '?pilotes=to-be-named');
    await screen.findByRole('table');
    expect(shown.sent[0]?.query.get('pilotState')).toBe('to-be-named');
  });

  it('cherche après une pause, sans perdre de lettres', async () => {
    const shown = show();
    await userEvent.type(await screen.findByRole('textbox', { name: 'Chercher' }), 'campus');
    await waitFor(() => expect(shown.sent.at(-1)?.query.get('search')).toBe('campus'));
    expect(shown.sent.length).toBeLessThan(4);
  });

  it('dit quoi faire quand aucun rang ne correspond, et le fait', async () => {
    const shown = show({ ...programme, actions: [] }, '?texte=zzz');
    await userEvent.click(await screen.findByRole('button', { name: 'Tout afficher' }));
    await waitFor(() => expect(shown.history.location.search).toBe(''));
  });

  it('existe vide dès le premier jour [R117]', async () => {
    show({ ...programme, actions: [], discrepancy: null, counted: { ...programme.counted, actions: 0 } });
    expect(await screen.findByText('Le programme est encore vide')).toBeTruthy();
  });

  it('n’a pas de faute d’accessibilité [R148]', async () => {
    const shown = show();
    await screen.findByRole('table');
    expect(await shown.findFaults()).toEqual([]);
  });

  it('ignore un filtre inconnu plutôt que de le refuser', () => {
    expect(parseFilters({ pilotes: 'tous', etoile: 'oui' })).toEqual({});
  });
});
