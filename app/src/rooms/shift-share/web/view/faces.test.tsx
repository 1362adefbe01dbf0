// The faces of one diagnosis, each alone: activities, stability, source, from the invented figures.
import { cleanup, render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { LocaleRoot } from '../../../../platform/web/locale.js';
import type { Diagnosis, SectorLine } from '../../contract.js';
import { diagnosis } from '../invented.js';
import { SourceLine } from '../source-line.js';
import { Decomposition } from './decomposition.js';
import { QuadrantsView } from './quadrants.js';
import { StabilityView } from './stability.js';

afterEach(cleanup);
const show = (face: ReactNode) => render(<LocaleRoot>{face}</LocaleRoot>).container;
const [industry, services] = diagnosis.sectors as SectorLine[] as [SectorLine, SectorLine];
const withSectors = (...sectors: SectorLine[]): Diagnosis => ({ ...diagnosis, sectors });
const read = (table: RegExp, row: RegExp) =>
  within(within(screen.getByRole('table', { name: table })).getByRole('row', { name: row }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('par activité [R093]', () => {
  it('donne chaque effet dans son unité', () => {
    show(<Decomposition shown={diagnosis} />);
    expect(read(/Par activité, en emplois \(Insee, 2009–2015\)/, /^Industrie/)).toEqual([
      '3\u202f000',
      '2\u202f900',
      '+2,0\u00a0%',
      '+1,0\u00a0%',
      '+45',
      '−55',
      '−190',
    ]);
  });

  it('ne confond pas un secret et une case vide, et n’en fait jamais un zéro', () => {
    const empty = {
      ...services,
      sector: 'FZ',
      label: 'Construction',
      localRange: null,
      marks: ['missing' as const],
    };
    show(<Decomposition shown={withSectors(services, empty)} />);
    const hidden = read(/Par activité/, /^Services/);
    expect([hidden[1], hidden[2], hidden[6]]).toEqual(['secret', 'secret', 'de −40 à +60']);
    const missing = read(/Par activité/, /^Construction/);
    expect(missing[1]).toBe('n.d.');
    expect(missing[6]).toBe(missing[1]);
    for (const cell of [...hidden, ...missing]) expect(cell).not.toBe('0');
  });

  it('n’écrit pas de taux sur un effectif trop faible', () => {
    show(<Decomposition shown={withSectors({ ...industry, marks: ['small-base'] })} />);
    expect(read(/Par activité/, /^Industrie/)[2]).toBe('—');
    expect(screen.getByText(/effectif trop faible pour un taux/)).toBeTruthy();
  });

  it('ne montre une marche « hors référence » que s’il y en a une', () => {
    show(<Decomposition shown={diagnosis} />);
    expect(screen.getByRole('img').getAttribute('aria-label')).not.toContain('absentes');
    cleanup();
    show(<Decomposition shown={{ ...diagnosis, effects: { ...diagnosis.effects, unreferenced: 30 } }} />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain(
      'Activités absentes de la référence +30',
    );
  });

  it('dit que le détail suit un autre calcul que la bande, et seulement alors', () => {
    show(<Decomposition shown={diagnosis} />);
    expect(screen.queryByText(/Le détail ci-dessous/)).toBeNull();
    cleanup();
    show(<Decomposition shown={{ ...diagnosis, variant: 'patterson' }} />);
    expect(screen.getByText(/Le détail ci-dessous est celui du résidu de Dunn/)).toBeTruthy();
  });
});

describe('où en sont les activités', () => {
  it('compte celles qui pèsent plus ici que dans la référence, sans l’égalité', () => {
    const sectors = [1.4, 1, 0.3, null].map((locationQuotient, at) => ({
      ...industry,
      sector: `S${at}`,
      label: `Activité ${at}`,
      locationQuotient,
    }));
    show(<QuadrantsView shown={withSectors(...sectors)} />);
    expect(
      screen.getByText(/Plus présentes ici que dans la référence, en 2009\s: 1\sactivité\./),
    ).toBeTruthy();
    expect(read(/Poids et évolution/, /^Activité 0/)).toEqual(['1,40', '+4', '+6']);
    expect(read(/Poids et évolution/, /^Activité 3/)[0]).toBe('n.d.');
  });

  it('laisse vides les cases sans activité, et tait la cinquième quand tout se compare', () => {
    show(<QuadrantsView shown={withSectors(industry)} />);
    expect(screen.getAllByText('aucune activité')).toHaveLength(3);
    expect(screen.queryByRole('heading', { name: 'Sans taux comparable' })).toBeNull();
    cleanup();
    show(<QuadrantsView shown={diagnosis} />);
    expect(screen.getByRole('heading', { name: 'Sans taux comparable' })).toBeTruthy();
  });
});

describe('le résultat tient-il\u202f? [R095]', () => {
  it('ne met dans la grille que les fenêtres du calcul affiché', () => {
    const [first] = diagnosis.stability.cells;
    if (first === undefined) throw new Error('no cell');
    const other = { ...first, variant: 'patterson' as const, points: 7.7 };
    const stability = { ...diagnosis.stability, cells: [...diagnosis.stability.cells, other] };
    show(<StabilityView shown={{ ...diagnosis, stability }} />);
    const grid = screen.getByRole('table', { name: /Effet local selon les années/ });
    expect(grid.textContent).not.toContain('7,7');
    // Neuf fenêtres de Dunn, toutes négatives\u202f; une de Patterson, positive.
    const choices = within(screen.getByRole('table', { name: /Selon la référence et le calcul/ }))
      .getAllByRole('row')
      .slice(1)
      .map((row) =>
        within(row)
          .getAllByRole('cell')
          .slice(-2)
          .map(({ textContent }) => textContent),
      );
    expect(choices).toEqual([
      ['0 sur 9', 'de −1,8 à −1,0'],
      ['1 sur 1', 'de +7,7 à +7,7'],
    ]);
  });

  it('nomme le niveau d’activités quand plusieurs ont été essayés, et n’en met qu’un dans la grille', () => {
    const table = () => screen.getByRole('table', { name: /Selon la référence et le calcul/ });
    show(<StabilityView shown={diagnosis} />);
    expect(within(table()).queryByRole('columnheader', { name: 'Activités en' })).toBeNull();
    cleanup();
    const { cells } = diagnosis.stability;
    const coarse = cells.map((cell) => ({ ...cell, level: 'A10', points: 5.5 }));
    const stability = { ...diagnosis.stability, cells: [...cells, ...coarse] };
    show(<StabilityView shown={{ ...diagnosis, stability }} />);
    expect(within(table()).getByRole('columnheader', { name: 'Activités en' })).toBeTruthy();
    expect(within(table()).getByText('A10')).toBeTruthy();
    expect(screen.getByRole('table', { name: /Effet local selon les années/ }).textContent).not.toContain(
      '5,5',
    );
  });

  it('laisse un tiret où une fenêtre manque, et tait un choix qui ne se calcule jamais', () => {
    const cells = diagnosis.stability.cells.map((cell) =>
      cell.from === 2008 ? { ...cell, points: null } : cell,
    );
    const [first] = cells;
    if (first === undefined) throw new Error('no cell');
    const never = { ...first, course: 'dynamic' as const };
    show(
      <StabilityView
        shown={{ ...diagnosis, stability: { ...diagnosis.stability, cells: [...cells, never] } }}
      />,
    );
    expect(read(/Effet local selon les années/, /^2008/)).toEqual(['—', '—', '—']);
    expect(
      within(screen.getByRole('table', { name: /Selon la référence/ })).getAllByRole('row'),
    ).toHaveLength(2);
  });

  it('donne les trois chemins, même celui qui ne se calcule pas', () => {
    show(<StabilityView shown={diagnosis} />);
    expect(read(/par d’autres chemins/, /Dunn/)).toEqual(['−1,80']);
    expect(read(/par d’autres chemins/, /année après année/)[0]).toBe('n.d.');
    expect(read(/par d’autres chemins/, /Patterson/)).toEqual(['−1,90']);
  });

  it('ne donne pas de place quand rien n’est classable', () => {
    show(
      <StabilityView
        shown={{ ...diagnosis, stability: { ...diagnosis.stability, rank: null, points: null } }}
      />,
    );
    expect(screen.queryByText(/la place va de/)).toBeNull();
    expect(screen.queryByText(/choix de calcul, /)).toBeNull();
  });
});

describe('la source [R018]', () => {
  it('garde son propre nom à un découpage inconnu, et l’année une seule fois', () => {
    const source = { ...diagnosis.dataset.source, geography: { kind: 'MAILLE', year: 2019, passage: null } };
    const drawn = show(<SourceLine shown={{ ...diagnosis, dataset: { ...diagnosis.dataset, source } }} />);
    expect(drawn.textContent).toContain('MAILLE');
    cleanup();
    const known = show(<SourceLine shown={diagnosis} />);
    expect(known.textContent).toMatch(/zones d’emploi/);
    expect(known.textContent?.match(/2010/g)).toHaveLength(1);
  });
});
