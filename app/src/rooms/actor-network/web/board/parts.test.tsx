// The pieces of the board one by one: a tile, the picture, the two tables, from figures given by hand.
import { cleanup, render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { LocaleRoot } from '../../../../platform/web/locale.js';
import type { BoardFigure, BoardTile, MixingTable, ReleasedWave, WaveChange } from '../../contract/board.js';
import { listPoints, Picture } from './picture.js';
import { Changes, Mixing } from './tables.js';
import { Tile } from './tile.js';

afterEach(cleanup);
const show = (piece: ReactNode) => render(<LocaleRoot>{piece}</LocaleRoot>).container;

const thick: BoardFigure = {
  key: 'thick-share',
  value: 0.636,
  unit: 'share',
  basis: { actors: 48, respondents: 44, counted: 'active-answers', count: 214 },
  steps: [],
  caveats: ['cautious-error'],
  error: { kind: 'dyad', standardError: 0.05 },
  visibleChange: { value: 0.124, basis: 'expected' },
};
const tile = (headline: Partial<BoardFigure>, beside: readonly BoardFigure[] = []): BoardTile => ({
  key: 'quality',
  number: 1,
  headline: { ...thick, ...headline },
  beside: [...beside],
});

describe('une tuile [R112]', () => {
  it('porte sa valeur, sa marge, sa base, sa réserve et le changement qu’elle verrait', () => {
    show(<Tile tile={tile({})} />);
    // 63,6 ± 1,96 × 5 points = de 53,8 à 73,4.
    expect(screen.getByText(/^entre 53,8\s% et 73,4\s%, 19 fois sur 20$/)).toBeTruthy();
    expect(
      screen.getByText(/^Compté sur 214\sliens actifs\s; 44\spersonnes ont répondu sur 48\.$/),
    ).toBeTruthy();
    expect(screen.getByText(/Marge prudente/)).toBeTruthy();
    expect(
      screen.getByText('Avec 44 réponses, une seconde enquête verrait un changement de 12 points.'),
    ).toBeTruthy();
  });

  it('parle au passé quand le changement a été mesuré', () => {
    show(<Tile tile={tile({ visibleChange: { value: 0.124, basis: 'measured' } })} />);
    expect(screen.getByText('Avec 44 réponses, un changement de 12 points aurait été visible.')).toBeTruthy();
  });

  it.each([
    [['undefined'], 'sans objet', /personne n’a le lien/],
    [['fewer-than-5'], 'moins de 5 personnes', /le nombre est caché/],
    [['response-under-65'], 'non publié', /presque entier/],
  ])('sans valeur à cause de %j, dit « %s » et pourquoi', (caveats, word, reason) => {
    const drawn = show(<Tile tile={tile({ value: null, error: null, visibleChange: null, caveats })} />);
    expect(screen.getByText(word)).toBeTruthy();
    expect(screen.getByText(reason)).toBeTruthy();
    expect(screen.queryByText(/19 fois sur 20|sans marge/)).toBeNull();
    expect(drawn.querySelector('svg')).toBeNull();
    expect(drawn.textContent).not.toMatch(/NaN|null|63,6/);
  });

  it('n’invente pas de marge', () => {
    const drawn = show(<Tile tile={tile({ error: null })} />);
    expect(screen.getByText('sans marge d’erreur')).toBeTruthy();
    expect(drawn.querySelector('svg')).toBeNull();
  });

  it('met à côté les chiffres qui la nuancent, chacun avec sa phrase', () => {
    const confirmed: BoardFigure = { ...thick, key: 'confirmed-share', value: 0.41 };
    show(<Tile tile={tile({}, [confirmed])} />);
    expect(screen.getByText(/^Liens confirmés\s: 41,0\s%$/)).toBeTruthy();
    expect(screen.getByText(/41,0\s% des liens actifs sont aussi nommés par l’autre/)).toBeTruthy();
  });
});

const wave = (number: number, ties: number | null, openness: number | null): ReleasedWave => ({
  id: '00000000-0000-4000-8000-0000000000e1',
  number,
  title: 'Nos liens',
  openedAt: null,
  closedAt: null,
  releasedAt: '2019-07-01T10:00:00.000Z',
  activeThreshold: 2,
  release: {
    board: {
      header: { actors: 48, respondents: 44, responseRate: 0.9, declaredAnswers: 300, activeAnswers: 214 },
      publication: 'all',
      mixingByChance: null,
      tiles: [
        tile({
          key: 'mean-active-ties',
          unit: 'ties',
          value: ties,
          error: { kind: 'node', standardError: 0.5 },
        }),
        tile({ key: 'openness', value: openness, error: null }),
      ],
    },
    table: null,
    change: null,
  },
});

describe('cohésion et ouverture [R107]', () => {
  it('ne garde que les enquêtes dont les deux chiffres sont publiés', () => {
    const waves = [wave(1, 4.8, 0.3), wave(2, null, 0.3), wave(3, 5, null), wave(4, 0, 0)];
    expect(listPoints(waves).map(({ number }) => number)).toEqual([1, 4]);
  });

  it('relie les enquêtes par un trait, et donne un bras à chaque marge connue', () => {
    const drawn = show(<Picture waves={[wave(1, 4.8, 0.25), wave(2, 6, 0.5)]} />);
    expect(drawn.querySelectorAll('circle')).toHaveLength(2);
    expect(drawn.querySelectorAll('polyline')).toHaveLength(1);
    // La plus forte marge, 6 + 1,96 × 0,5 = 6,98, demande une échelle jusqu’à 8\u202f: 480 points pour 8 liens.
    const [first, second] = [...drawn.querySelectorAll('circle')].map((one) =>
      Number(one.getAttribute('cx')),
    );
    expect(first).toBeCloseTo(60 + (4.8 / 8) * 480, 6);
    expect(second).toBeCloseTo(60 + (6 / 8) * 480, 6);
    const labels = [...drawn.querySelectorAll('svg text')].map(({ textContent }) => textContent);
    expect(labels).toContain('8');
  });

  it('dit une enquête seule sans tracer de chemin', () => {
    const drawn = show(<Picture waves={[wave(1, 4.8, 0.25)]} />);
    expect(drawn.querySelector('polyline')).toBeNull();
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(
      /^À l’enquête 1\u202f: 4,8 liens actifs par personne, 25,0\s% d’ouverture extérieure\.$/,
    );
  });

  it('se tait, en le disant, quand l’un des deux n’est pas publié', () => {
    show(<Picture waves={[wave(1, null, 0.25)]} />);
    expect(screen.getByText(/demande une cohésion et une ouverture publiées/)).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
  });
});

describe('d’une famille à l’autre [R103]', () => {
  const families = [
    { id: 'ecole', label: 'Écoles' },
    { id: 'port', label: 'Ports' },
  ];
  const table: MixingTable = {
    lines: [['ecole'], ['port', 'culture']],
    cells: [
      [12, null],
      [null, 20],
    ],
    rowTotals: [null, 30],
    isSealed: true,
    columnTotals: [22, null],
    total: 52,
    hidden: 2,
  };

  it('réunit les petites familles et cache une case sans l’écrire nulle part', () => {
    show(<Mixing table={table} families={families} />);
    const drawn = screen.getByRole('table', {
      name: /^52\sliens actifs entre familles\s; 2\scases cachées$/,
    });
    const read = (name: string) =>
      within(within(drawn).getByRole('row', { name: new RegExp(`^${name}`) }))
        .getAllByRole('cell')
        .map(({ textContent }) => textContent);
    expect(read('Écoles')).toEqual(['12', 'caché', 'caché']);
    expect(read('Petites familles réunies')).toEqual(['caché', '20', '30']);
    expect(read('Ensemble')).toEqual(['22', 'caché', '52']);
  });

  it('dit pourquoi il n’est pas publié', () => {
    show(<Mixing table={null} families={families} />);
    expect(screen.getByText(/une ou deux personnes de plus ou de moins/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('d’une enquête à l’autre', () => {
  const moved = {
    key: 'thick-share' as const,
    before: 0.5,
    after: 0.6,
    difference: 0.1,
    standardError: 0.05,
    z: 2,
    verdict: 'to-discuss' as const,
    visibleChange: 0.14,
  };
  const change: WaveChange = {
    panel: 42,
    panelShare: 0.875,
    leavers: 5,
    joiners: 6,
    changes: [moved],
    ties: null,
    closing: { redundancyHighAndRising: null, renewalUnder15: null, opennessFalling: null, lit: false },
  };
  const cells = () =>
    within(screen.getByRole('row', { name: /^Liens épais/ }))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent?.replaceAll('\u202f', '\u00a0'));

  it('montre avant, après, l’écart, le mot qui convient et ce qui aurait été visible', () => {
    show(<Changes change={change} figures={[thick]} />);
    expect(cells()).toEqual(['50,0\u00a0%', '60,0\u00a0%', '+10,0\u00a0pts', 'à discuter', '±14,0\u00a0pts']);
    expect(screen.getByText(/une fausse alerte arrive quatre fois sur dix/)).toBeTruthy();
  });

  it('tait les niveaux quand une ou deux personnes sont venues ou parties [R103]', () => {
    show(
      <Changes
        change={{ ...change, changes: [{ ...moved, before: null, after: null }] }}
        figures={[thick]}
      />,
    );
    expect(cells()).toEqual(['+10,0\u00a0pts', 'à discuter', '±14,0\u00a0pts']);
    expect(document.body.textContent).not.toMatch(/50,0|60,0/);
  });

  it('ne donne ni écart ni mot à un chiffre qui n’est pas publié', () => {
    const silent = {
      ...moved,
      before: null,
      after: null,
      difference: null,
      verdict: null,
      visibleChange: null,
    };
    show(<Changes change={{ ...change, changes: [silent] }} figures={[thick]} />);
    expect(cells()).toEqual(['non publié', '—', '—']);
  });

  it('avertit d’une fermeture, et ne conclut pas quand rien ne se lit', () => {
    show(<Changes change={change} figures={[thick]} />);
    expect(screen.getByText(/Aucun signe de fermeture lisible/)).toBeTruthy();
    cleanup();
    show(<Changes change={{ ...change, closing: { ...change.closing, lit: true } }} figures={[thick]} />);
    expect(screen.getByText(/Le réseau se referme peut-être/)).toBeTruthy();
  });
});
