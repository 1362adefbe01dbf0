// Composing an emblem by keyboard and by hand; several people on one shield; what it says to who does not see it.
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  type EmblemCommand,
  type EmblemState,
  emblem,
  getCentre,
  listPieces,
} from '@trame/core/methods/emblem';
import { describe, expect, it } from 'vitest';
import { MethodTable, showMethod } from '../../../../workshop/web/testing/method-lab.js';
import { Composer } from './composer.js';
import { EmblemPicture } from './picture.js';

type Table = MethodTable<EmblemState, EmblemCommand>;
const TEAM = 'group-a';

function open(): Table {
  const table = new MethodTable<EmblemState, EmblemCommand>(emblem, {}, 'participant');
  table.order({ type: 'join-team', team: TEAM }, 'moi', 'participant');
  table.order({ type: 'join-team', team: TEAM }, 'nadia', 'participant');
  return table;
}
const getEmblem = (table: Table) => table.state.emblems.find(({ id }) => id === TEAM) ?? null;
const list = (table: Table) => listPieces(getEmblem(table) ?? undefined);
const show = (table: Table) =>
  showMethod(table, () => (
    <Composer
      team={TEAM}
      emblem={getEmblem(table)}
      member="moi"
      canSend
      send={(command) => table.printPhone().send(command)}
    />
  ));
const press = async (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const centre = (table: Table, rank = 0) => {
  const piece = list(table)[rank];
  if (piece === undefined) throw new Error('test: no piece');
  return getCentre(piece.body);
};

describe('composer au clavier [R058]', () => {
  it('pose un symbole, le déplace par les flèches en un seul envoi, l’agrandit, le peint', async () => {
    const table = open();
    show(table);
    await press(/^Poser.*rivière$/);
    const before = centre(table);
    const surface = screen.getByRole('group', { name: /^Surface de l’emblème/ });
    surface.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}');
    await waitFor(() => expect(centre(table)).toEqual({ x: before.x + 8, y: before.y + 4 }));
    expect(table.sent.filter(({ type }) => type === 'move-piece')).toHaveLength(1);
    await press('Plus grand');
    await userEvent.click(screen.getByRole('radio', { name: 'brique' }));
    expect(list(table)[0]?.body).toMatchObject({ size: 4, colour: 'brick' });
    expect(table.refused).toEqual([]);
  });

  it('les boutons font ce que font les flèches, et disent où l’on est', async () => {
    const table = open();
    show(table);
    await press(/^Poser.*lin$/);
    const before = centre(table);
    for (let step = 0; step < 5; step += 1) await press('À gauche');
    await waitFor(() => expect(centre(table).x).toBe(before.x - 20));
    expect(screen.getByText('lin, à gauche', { selector: 'p' })).toBeTruthy();
  });

  it('écrit des mots, change la forme et le fond', async () => {
    const table = open();
    show(table);
    await press('Mots');
    await userEvent.type(screen.getByLabelText('Vos mots sur l’emblème'), 'Tenir{Enter}');
    await press('Fond');
    await userEvent.click(screen.getByRole('radio', { name: 'médaillon' }));
    await userEvent.click(screen.getByRole('radio', { name: 'ciel' }));
    expect(list(table)[0]?.body).toMatchObject({ type: 'words', text: 'Tenir' });
    expect(getEmblem(table)).toMatchObject({ shape: 'round', field: 'sky' });
  });

  it('retire, puis rétablit ce qu’on a retiré', async () => {
    const table = open();
    show(table);
    await press(/^Poser.*usine$/);
    await press('Retirer');
    expect(list(table)).toEqual([]);
    expect(screen.getByText('Rien n’est encore posé.')).toBeTruthy();
    await press('Rétablir le dernier retiré');
    expect(list(table)).toHaveLength(1);
  });

  it('chaque élément se choisit dans la liste, et passe devant', async () => {
    const table = open();
    show(table);
    await press(/^Poser.*usine$/);
    await press(/^Poser.*mer$/);
    await userEvent.click(screen.getByText(/^Éléments posés/));
    const items = within(screen.getAllByRole('list').at(-1) as HTMLElement);
    await userEvent.click(items.getByRole('button', { name: /^usine/ }));
    await press('Mettre devant');
    expect(list(table).map(({ body }) => body.type === 'symbol' && body.symbol)).toEqual(['sea', 'factory']);
  });

  it('n’a pas de faute d’accès', async () => {
    const table = open();
    const { findFaults } = show(table);
    await press(/^Poser.*usine$/);
    expect(await findFaults()).toEqual([]);
  });
});

describe('composer à plusieurs', () => {
  it('ce que l’autre pose apparaît ; à qui bouge en second, l’élément reste où l’autre l’a mis', async () => {
    const table = open();
    show(table);
    await press(/^Poser.*usine$/);
    const piece = list(table)[0]?.id;
    const move = { type: 'move-piece', team: TEAM, piece, version: 1, x: 30, y: 30 };
    await press('À droite');
    table.order(move, 'nadia', 'participant');
    await waitFor(() => expect(table.refused.map(({ code }) => code)).toEqual(['piece-stale']));
    expect(centre(table)).toEqual({ x: 30, y: 30 });
  });
});

/** A pointer at a place: the page of tests has none of its own. */
function point(type: string, target: Element, [clientX, clientY]: readonly [number, number]): void {
  fireEvent(target, new MouseEvent(type, { bubbles: true, clientX, clientY }));
}

describe('composer au doigt', () => {
  it('un trait devient un élément de peu de points ; un symbole glisse d’un seul envoi', async () => {
    const table = open();
    show(table);
    const surface = screen.getByRole('group', { name: /^Surface/ });
    const svg = surface.querySelector('svg') as SVGSVGElement;
    svg.setPointerCapture = () => undefined;
    svg.getBoundingClientRect = () => ({ left: 0, top: 0, width: 112, height: 124 }) as DOMRect;
    await press('Trait');
    point('pointerdown', svg, [40, 50]);
    for (let x = 41; x < 80; x += 1) point('pointermove', svg, [x, 50]);
    point('pointerup', svg, [0, 0]);
    const body = list(table)[0]?.body;
    expect(body?.type === 'stroke' && body.points.length).toBe(2);
    await press('Symboles');
    await press(/^Poser.*usine$/);
    const before = centre(table, 1);
    const grip = svg.querySelectorAll('[data-piece]')[1] as Element;
    point('pointerdown', grip, [before.x + 6, before.y + 2]);
    point('pointermove', svg, [before.x + 16, before.y + 12]);
    point('pointerup', svg, [0, 0]);
    await waitFor(() => expect(centre(table, 1)).toEqual({ x: before.x + 10, y: before.y + 10 }));
  });
});

describe('un emblème pour qui ne le voit pas', () => {
  it('se dit en une phrase', () => {
    const table = open();
    table.order({
      type: 'add-piece',
      team: TEAM,
      body: { type: 'symbol', symbol: 'flax', x: 50, y: 50, size: 3, colour: 'blue' },
    });
    showMethod(table, () => <EmblemPicture shape="shield" field="sky" pieces={list(table)} />);
    expect(screen.getByRole('img', { name: /Emblème dessiné.*lin/ })).toBeTruthy();
  });
});
