// The frame around screens: addresses, titles, focus, refusals, network, languages.
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ids, spaces } from '../../../test/invented-fabrique.js';
import { createProblem, showScreen } from '../../../test/screen.js';
import { Link, Page } from '../../design/index.js';
import { defineRoute } from '../contract.js';
import { type Screen, useData, useFilters, useParam, useScale, useTitle } from './index.js';
import { orderSpaces } from './shell/header.js';

const readThing = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/thing',
  access: { id: 'x.y', scope: 'public', roles: [], sentence: '' },
  summary: '',
  params: z.object({ space: z.string() }),
  query: z.object({ search: z.string().optional() }),
  reply: z.object({ name: z.string() }),
});

function Thing() {
  const space = useParam('space');
  const [filters, change] = useFilters();
  const query = { search: filters.texte };
  const { name } = useData(readThing, { params: { space }, query });
  useTitle(name);
  return (
    <Page title={name}>
      <p>annee={filters.annee}</p>
      <Link href={`/espaces/${space}/autre`}>Autre</Link>
      <button type="button" onClick={() => change({ texte: 'a', annee: null })}>
        Filtrer
      </button>
    </Page>
  );
}

function Wall() {
  useScale('projector');
  return <h1>Mur</h1>;
}

const other = async () => ({ Screen: () => <Page title="Autre page" /> });
const screens: readonly Screen[] = [
  {
    path: '/espaces/$space/chose',
    title: { fr: 'Une chose', en: 'A thing' },
    menu: { label: { fr: 'Chose', en: 'Thing' }, kinds: ['fabrique'] },
    load: async () => ({ Screen: Thing }),
  },
  {
    path: '/espaces/$space/autre',
    title: { fr: 'Autre', en: 'Other' },
    menu: { label: { fr: 'Territoire seul', en: 'Territory only' }, kinds: ['territory'] },
    load: other,
  },
  { path: '/mur', title: { fr: 'Mur', en: 'Wall' }, frame: 'bare', load: async () => ({ Screen: Wall }) },
];
const at = `/espaces/${ids.fabrique}/chose`;
const route = `GET /api/spaces/${ids.fabrique}/thing`;
const answers = { [route]: { name: 'La chose' } };

describe('a screen in its frame', () => {
  it('names the tab, marks where we are, and shows only the places of this kind of space', async () => {
    showScreen({ screens, at, answers });
    await screen.findByRole('heading', { level: 1, name: 'La chose' });
    expect(document.title).toBe('La chose — Trame');
    const nav = screen.getByRole('navigation', { name: 'Navigation principale' });
    expect(within(nav).getByRole('link', { name: 'Chose' }).getAttribute('aria-current')).toBe('page');
    expect(within(nav).queryByRole('link', { name: 'Territoire seul' })).toBeNull();
  });

  it('moves focus to the content and names the tab when the address changes', async () => {
    const shown = showScreen({ screens, at, answers });
    await userEvent.click(await screen.findByRole('link', { name: 'Autre' }));
    await screen.findByRole('heading', { level: 1, name: 'Autre page' });
    expect(document.activeElement?.id).toBe('contenu');
    await waitFor(() => expect(document.title).toBe('Autre — Trame'));
    expect(shown.history.location.pathname).toBe(`/espaces/${ids.fabrique}/autre`);
  });

  it('opens on a skip link [R148]', async () => {
    const shown = showScreen({ screens, at, answers });
    await screen.findByRole('heading', { level: 1, name: 'La chose' });
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Aller au contenu');
    expect(await shown.findFaults()).toEqual([]);
  });

  it('keeps filters as text in the address, replaces them in place, and asks again', async () => {
    const shown = showScreen({ screens, at: `${at}?annee=2019`, answers });
    expect(await screen.findByText('annee=2019')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Filtrer' }));
    await waitFor(() => expect(shown.history.location.search).toBe('?texte=a'));
    await waitFor(() => expect(shown.sent.at(-1)?.query.get('search')).toBe('a'));
    expect(shown.history.length).toBe(1);
  });

  it('leaves header and footer to a wall, set for ten metres while it is shown', async () => {
    showScreen({ screens, at: '/mur' });
    await screen.findByRole('heading', { name: 'Mur' });
    expect(screen.queryByRole('contentinfo')).toBeNull();
    expect(document.documentElement.dataset.scale).toBe('projector');
  });

  it('lists in the footer what the law asks for [R148]', async () => {
    showScreen({ screens, at, answers });
    const footer = await screen.findByRole('contentinfo');
    const links = within(footer).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/accessibilite',
      '/mentions-legales',
      '/confidentialite',
      '/droits',
    ]);
    expect(footer.textContent).toMatch(/Accessibilité\s: partiellement conforme/);
  });
});

describe('the spaces', () => {
  it('are switched from a menu, Fabrique first', async () => {
    const shown = showScreen({ screens, at, answers });
    await userEvent.click(await screen.findByRole('button', { name: /Ateliers et rivages/ }));
    const entries = await screen.findAllByRole('menuitem');
    expect(entries.map((entry) => entry.textContent)).toEqual([
      'Fabrique\u00a0— Ateliers et rivages',
      'L’Estuaire',
    ]);
    await userEvent.click(entries[1] as HTMLElement);
    await waitFor(() => expect(shown.history.location.pathname).toBe(`/espaces/${ids.estuary}`));
  });

  it('put each Fabrique before its own territories', () => {
    const [fabrique, estuary] = spaces.spaces;
    if (!fabrique || !estuary) throw new Error('test: two spaces are needed');
    expect(orderSpaces([estuary, fabrique]).map((space) => space.id)).toEqual([ids.fabrique, ids.estuary]);
  });
});

describe('what goes wrong', () => {
  it('an unknown address is said, with a way home', async () => {
    showScreen({ screens, at: '/nulle-part' });
    expect(await screen.findByRole('heading', { level: 1, name: 'Cette page n’existe pas' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Revenir à l’accueil' }).getAttribute('href')).toBe('/');
  });

  it('a failure gives its sentence and the reference to quote, and tries again', async () => {
    const failing: Record<string, object> = { [route]: createProblem(500, 'Erreur notée.') };
    showScreen({ screens, at, answers: failing });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Erreur notée.');
    expect(alert.textContent).toMatch(/Référence à transmettre\s: R-42/);
    failing[route] = { name: 'La chose' };
    await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'La chose' })).toBeTruthy();
  });

  it('a forbidden page says so without pretending it is missing', async () => {
    showScreen({ screens, at, answers: { [route]: createProblem(403, 'Votre rôle ne le permet pas.') } });
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Cette page ne vous est pas ouverte' }),
    ).toBeTruthy();
  });

  it('whoever is not signed in learns how to be', async () => {
    showScreen({ screens, at, answers: { [route]: createProblem(401, '') }, session: null });
    expect(await screen.findByRole('heading', { level: 1, name: 'Vous n’êtes pas connecté' })).toBeTruthy();
  });

  it('a lost network is said while it lasts', async () => {
    showScreen({ screens, at, answers });
    await screen.findByRole('heading', { level: 1, name: 'La chose' });
    act(() => void window.dispatchEvent(new Event('offline')));
    expect(screen.getByText('Pas de réseau')).toBeTruthy();
    act(() => void window.dispatchEvent(new Event('online')));
    expect(screen.queryByText('Pas de réseau')).toBeNull();
    expect(screen.getByText('Le réseau est revenu.')).toBeTruthy();
  });
});
