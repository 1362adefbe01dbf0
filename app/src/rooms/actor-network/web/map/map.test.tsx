// The map of ties on screen: the list says what the drawing says, months go by, nobody is ranked.
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ids } from '../../../../../test/invented-fabrique.js';
import { showScreen } from '../../../../../test/screen.js';
import type { MapActor, MapReading } from '../../contract/map.js';
import { screens } from '../index.js';
import { breakName } from './drawing.js';
import { listMonths, placeActors, readMapAt } from './read-map.js';

const at = `/espaces/${ids.estuary}/reseau/carte`;
const key = `GET /api/spaces/${ids.estuary}/network-map`;
const id = (tail: number): string => `00000000-0000-4000-8000-${String(tail).padStart(12, '0')}`;
const actor = (tail: number, label: string, kind: MapActor['kind'] = 'organisation'): MapActor => ({
  id: id(tail),
  label,
  kind,
  familyId: tail === 3 ? null : 'port',
});

const reading: MapReading = {
  today: '2020-01-31',
  actors: [
    actor(1, 'Le Port'),
    actor(2, 'Le Lycée'),
    actor(3, 'La Scène'),
    actor(4, 'L’Agence'),
    actor(5, 'Ana Four', 'person'),
    actor(6, 'Bob Quai', 'person'),
  ],
  families: [{ id: 'port', label: 'Port' }],
  acts: [
    { kind: 'co-presence', day: '2019-03-14', source: 'Séminaire local 1', organisationIds: [id(1), id(2)] },
    { kind: 'co-presence', day: '2019-04-16', source: 'Séminaire local 2', organisationIds: [id(1), id(2)] },
    {
      kind: 'co-piloting',
      day: '2019-12-02',
      source: '«\u00a0Four commun\u00a0»',
      organisationIds: [id(1), id(3)],
    },
    { kind: 'space', day: null, source: 'Club', organisationIds: [id(2), id(3)] },
  ],
  shown: [{ a: id(5), b: id(6), since: '2020-01-10' }],
};

const rowsOf = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent ?? '');

describe('la carte des liens [R105][R107]', () => {
  it('dit chaque lien dans une liste, avec sa date et son état, et s’entend d’une phrase', async () => {
    const shown = showScreen({ screens, at, answers: { [key]: reading } });
    await screen.findByRole('heading', { level: 1, name: 'Carte des liens' });
    expect(screen.getByText(/4.liens entre 5.acteurs/)).toBeTruthy();
    expect(
      screen.getByText(/À réactiver\s: 1\. Sans date\s: 1\. Montrés d’un commun accord\s: 1\./),
    ).toBeTruthy();
    const rows = rowsOf();
    expect(rows).toHaveLength(4);
    expect(rows.find((row) => row.includes('Ana Four'))).toMatch(/Bob Quai.*commun accord.*10 janvier 2020/);
    expect(rows.find((row) => /Lycée.*Port/.test(row))).toMatch(
      /Même table \(2\sfois\).*Séminaire local 2, Séminaire local 1.*16 avril 2019.*à réactiver/,
    );
    expect(rows.find((row) => row.includes('Ana Four'))).toMatch(/les deux personnes/);
    expect(screen.getByRole('img', { name: /Carte de 4.liens/ })).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('nomme trois sources d’un lien, et compte les autres [R105]', async () => {
    const acts = Array.from({ length: 5 }, (_, rank) => ({
      ...{ kind: 'co-piloting' as const, day: null, source: `Action ${rank}` },
      organisationIds: [id(1), id(2)],
    }));
    showScreen({ screens, at, answers: { [key]: { ...reading, acts } } });
    await screen.findByRole('table');
    expect(rowsOf().find((row) => /Lycée.*Port/.test(row))).toMatch(
      /Action 0, Action 1, Action 2, et 2 de plus/,
    );
  });

  it('[R106] propose les liens à réactiver avec leur dernière date et leur source, sans rien ordonner', async () => {
    showScreen({ screens, at, answers: { [key]: reading } });
    const section = (await screen.findByRole('heading', { name: 'Liens à réactiver' })).closest('section');
    expect(section?.textContent).toMatch(
      /Le Port et Le Lycée\s: même table, Séminaire local 2, le 16 avril 2019/,
    );
    expect(section?.textContent).toMatch(/pas une consigne/);
  });

  it('[R110] nomme seules et sollicitées par ordre alphabétique, sans nombre', async () => {
    showScreen({ screens, at, answers: { [key]: reading } });
    const find = async (name: string) =>
      (await screen.findByRole('heading', { name })).closest('section') as HTMLElement;
    const names = (section: HTMLElement) =>
      within(section)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    expect(names(await find('Sans lien vivant dans les faits'))).toEqual(['L’Agence']);
    expect(names(await find('Sollicitées partout'))).toEqual(['La Scène', 'Le Lycée', 'Le Port']);
  });

  it('revient en arrière mois par mois\u202f: un lien d’alors est vivant, les suivants n’y sont pas', async () => {
    showScreen({ screens, at, answers: { [key]: reading } });
    const slider = await screen.findByRole('slider', { name: 'Mois regardé' });
    fireEvent.change(slider, { target: { value: '1' } });
    expect(slider.getAttribute('aria-valuetext')).toBe('30 avril 2019');
    const rows = rowsOf();
    expect(rows).toHaveLength(2);
    expect(rows.find((row) => /Lycée.*Port/.test(row))).toMatch(/vivant/);
    expect(screen.queryByText(/Ana Four/, { selector: 'td, th' })).toBeNull();
  });

  it('garde la clé des familles entière quand un seul acteur est regardé, et dit qui n’en a pas', async () => {
    const families = [
      { id: 'club', label: 'Club' },
      { id: 'port', label: 'Port' },
    ];
    const actors = reading.actors.map((one) => (one.id === id(2) ? { ...one, familyId: 'club' } : one));
    showScreen({
      screens,
      at: `${at}?acteur=${id(5)}`,
      answers: { [key]: { ...reading, actors, families } },
    });
    const drawing = (await screen.findByRole('heading', { name: 'Le dessin' })).closest('section');
    const keys = within(drawing as HTMLElement).getAllByRole('listitem');
    expect(keys.map(({ textContent }) => textContent)).toEqual(['Club', 'Port', 'Sans famille']);
  });

  it('part en six fichiers, et dit qu’un fichier parti ne se reprend pas', async () => {
    showScreen({ screens, at, answers: { [key]: reading } });
    const leave = (await screen.findByRole('heading', { name: 'Emporter la carte' })).closest('section');
    const links = within(leave as HTMLElement).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href')?.split('/').at(-1))).toEqual([
      ...['actors-csv', 'ties-csv', 'gexf', 'graphml', 'dl', 'pajek'],
    ]);
    expect(links[0]?.getAttribute('href')).toBe(`/api/spaces/${ids.estuary}/network-map-files/actors-csv`);
    expect(leave?.textContent).toMatch(/ne se reprend pas/);
  });

  it('se réduit aux liens d’un acteur', async () => {
    showScreen({ screens, at: `${at}?acteur=${id(3)}`, answers: { [key]: reading } });
    await screen.findByText(/2.liens entre 3.acteurs/);
    expect(rowsOf().every((row) => row.includes('La Scène'))).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: /Montrer les liens de/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Tout le monde' }));
    expect(await screen.findByText(/4.liens entre 5.acteurs/)).toBeTruthy();
  });

  it('vide, dit d’où elle se remplit', async () => {
    const none: MapReading = { ...reading, actors: [], acts: [], shown: [], families: [] };
    const shown = showScreen({ screens, at, answers: { [key]: none } });
    expect(await screen.findByText('Aucun fait pour l’instant')).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });
});

describe('un nom sur le dessin', () => {
  it('se coupe entre deux mots, tient sur deux lignes, et ne se tronque qu’au-delà', () => {
    expect(breakName('Le Port')).toEqual(['Le Port']);
    expect(breakName('Nantes Saint-Nazaire Port')).toEqual(['Nantes Saint-Nazaire', 'Port']);
    expect(breakName('Agence de développement touristique des Ardennes')).toEqual([
      'Agence de développement',
      'touristique des Ardennes',
    ]);
    const long = breakName('Association des entreprises de la zone industrielle de la Loire');
    expect(long).toEqual(['Association des', 'entreprises de la zone…']);
    expect(breakName('x'.repeat(60))).toEqual([`${'x'.repeat(23)}…`]);
    expect(breakName('')).toEqual(['']);
  });
});

describe('la lecture des faits', () => {
  it('compte les mois du premier fait daté à aujourd’hui', () => {
    expect(listMonths(reading)).toHaveLength(11);
    expect(listMonths(reading)[0]).toBe('2019-03-31');
    expect(listMonths(reading).at(-1)).toBe('2020-01-31');
    expect(listMonths({ today: '2020-01-31', acts: [], shown: [] })).toEqual(['2020-01-31']);
    expect(listMonths({ ...reading, today: '2020-01-05' }).slice(-2)).toEqual(['2019-12-31', '2020-01-05']);
  });

  it('place chacun une fois pour toutes, toujours pareil', () => {
    const { ties } = readMapAt(reading, reading.today);
    expect([...placeActors(ties).keys()]).toHaveLength(5);
    expect(placeActors(ties)).toEqual(placeActors([...ties].reverse()));
  });
});
