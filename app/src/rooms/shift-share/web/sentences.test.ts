// The sentences of a diagnosis say what was computed, whose sum adds up as printed, and no more.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnosis, SectorLine } from '../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { diagnosis } from './invented.js';
import { listNumbers, writeBand, writeIdentity, writeReading } from './sentences.js';

const withEffects = (effects: Partial<Diagnosis['effects']>): Diagnosis => ({
  ...diagnosis,
  effects: { ...diagnosis.effects, ...effects },
});
const withWindows = (windows: Partial<Diagnosis['windows']>): Diagnosis => ({
  ...diagnosis,
  windows: { ...diagnosis.windows, ...windows },
});
const [industry, services] = diagnosis.sectors as SectorLine[] as [SectorLine, SectorLine];

describe('les nombres cités', () => {
  it('donnent l’attendu\u202f: l’arrivée moins l’effet local', () => {
    // 9 800 − (−180) = 9 980 emplois si chaque activité avait évolué comme la référence.
    expect(listNumbers(diagnosis, 'fr')).toEqual({
      from: 2009,
      to: 2015,
      place: 'Rodez',
      start: '10\u202f000',
      end: '9\u202f800',
      change: '−200',
      expected: '9\u202f980',
      local: '−180',
    });
  });

  it('suivent la langue', () => {
    expect(listNumbers(diagnosis, 'en')).toMatchObject({ start: '10,000', expected: '9,980' });
  });
});

describe('l’identité [R093]', () => {
  it('se lit en une ligne', () => {
    expect(writeIdentity(diagnosis, fr, 'fr')).toBe(
      '+90 (national) −110 (activités) −180 (local) = −200 emplois',
    );
  });

  it('prend une décimale quand l’unité ne tomberait pas juste', () => {
    // 0,4 + 0,4 + 0,4 = 1,2, alors que 0 + 0 + 0 ferait 1.
    const thirds = withEffects({ national: 0.4, structural: 0.4, local: 0.4, change: 1.2 });
    expect(writeIdentity(thirds, fr, 'fr')).toBe(
      '+0,4 (national) +0,4 (activités) +0,4 (local) = +1,2 emplois',
    );
  });

  it('met à part ce que la référence ne connaît pas', () => {
    const line = writeIdentity(withEffects({ change: -170, unreferenced: 30 }), fr, 'fr');
    expect(line).toMatch(/= −200 emplois/);
    expect(line).toMatch(/ dont \+30 dans des activités absentes de la référence$/);
  });

  it('dit qu’elle est arrondie quand aucune décimale ne la fait tomber juste', () => {
    // Rodez, 2009–2015\u202f: 508 − 340 − 151 = 17, et 508,25 − 339,71 − 150,55 = 17,99, pour 18 emplois de plus.
    const rodez = withEffects({ national: 508.2512, structural: -339.7061, local: -150.5451, change: 18 });
    expect(writeIdentity(rodez, fr, 'fr')).toBe(
      '+508 (national) −340 (activités) −151 (local) = +18 emplois (à un près\u202f: chaque nombre est arrondi)',
    );
  });

  it('tombe juste telle qu’elle est imprimée, ou dit qu’elle est arrondie', () => {
    const effect = fc.double({ min: -50_000, max: 50_000, noNaN: true });
    const readBack = (text: string) =>
      Number(
        text
          .replace(/[\s\u202f\u00a0]/g, '')
          .replace('−', '-')
          .replace(',', '.'),
      );
    fc.assert(
      fc.property(effect, effect, effect, (national, structural, local) => {
        const change = national + structural + local;
        const line = writeIdentity(withEffects({ national, structural, local, change }), fr, 'fr');
        const [a, b, c, sum] = [...line.matchAll(/[+−]?\d[\d\s\u202f\u00a0]*(?:,\d+)?/g)].map(([n]) =>
          readBack(n),
        );
        const gap = Math.abs((a ?? 0) + (b ?? 0) + (c ?? 0) - (sum ?? 0));
        if (line.endsWith(fr.decomposition.identityRounded)) expect(gap).toBeLessThanOrEqual(2);
        else expect(gap).toBeLessThan(1e-6);
      }),
      { numRuns: 60, seed: 93 },
    );
  });
});

describe('la bande des fenêtres [R095]', () => {
  it('donne l’effet, ses bornes, et le nombre de fenêtres de même signe', () => {
    expect(writeBand(diagnosis, fr, 'fr')).toBe(
      'Effet local\u202f: −1,8 points. En déplaçant d’un an les deux dates, de −3,0 à −0,4 points. Le signe est le même dans 9 des 9 fenêtres d’années.',
    );
  });

  it('dit qu’un signe n’est pas établi', () => {
    const band = writeBand(withWindows({ sameSign: 5, established: false }), fr, 'fr');
    expect(band).toContain('Le signe n’est pas établi\u202f: il ne tient que dans 5 des 9');
    expect(band).not.toContain('Le signe est le même');
  });

  it('se tait sans fenêtre, et prend l’effet du détail quand le calcul demandé n’a pas de valeur', () => {
    expect(writeBand(withWindows({ points: null }), fr, 'fr')).toBe('');
    expect(writeBand(withWindows({ asked: null }), fr, 'fr')).toMatch(/^Effet local\u202f: −1,8 points/);
    expect(writeBand(withWindows({ asked: 0 }), fr, 'fr')).toMatch(/^Effet local\u202f: 0,0 points/);
  });
});

describe('la lecture [R096]', () => {
  it('nomme l’activité qui pèse le plus dans le sens de l’effet, pas la plus forte de l’autre sens', () => {
    const sectors = [
      industry,
      { ...services, sector: 'GU', label: 'Services', local: 900, localRange: null },
      { ...industry, sector: 'FZ', label: 'Construction', local: -200 },
    ];
    const [, second] = writeReading({ ...diagnosis, sectors }, fr, 'fr');
    expect(second).toContain('vient de\u202f: Construction (−200 emplois)');
    expect(second).not.toContain('Services');
  });

  it('ne cherche pas de coupable dans une seule activité, ni dans un effet nul', () => {
    const [, alone] = writeReading({ ...diagnosis, sectors: [industry] }, fr, 'fr');
    expect(alone).not.toContain('contribution');
    const [, still] = writeReading(withEffects({ local: 0 }), fr, 'fr');
    expect(still).not.toContain('contribution');
  });

  it('ne nomme rien quand toutes les activités sont sous secret', () => {
    const [, hidden] = writeReading({ ...diagnosis, sectors: [services, services] }, fr, 'fr');
    expect(hidden).not.toMatch(/contribution|null|NaN/);
  });

  it('dit à quoi le lieu est comparé, et si le signe tient', () => {
    const [first, second] = writeReading(diagnosis, fr, 'fr');
    expect(first).toContain('France métropolitaine');
    expect(second).toContain('garde le même signe dans 9 des 9 choix de calcul testés (−1,8 à −1,0 points)');
    const stability = { ...diagnosis.stability, sameSign: 4, established: false };
    expect(writeReading({ ...diagnosis, stability }, fr, 'fr')[1]).toContain('le signe n’est pas établi');
  });

  it.each([
    ['fr', fr],
    ['en', en],
  ] as const)('ne laisse ni trou ni valeur manquante en %s', (locale, words) => {
    const stability = { ...diagnosis.stability, points: null };
    const bare = { ...diagnosis, stability, sectors: [] };
    for (const shown of [diagnosis, bare]) {
      const text = [...writeReading(shown, words, locale), writeBand(shown, words, locale)].join(' ');
      expect(text).not.toMatch(/\{\w+\}|NaN|undefined|null/);
    }
  });
});
