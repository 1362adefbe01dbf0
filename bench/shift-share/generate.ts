// A country drawn from a seed: communes, sectors, two dates, and the group of each commune.
import { createDraw } from '@trame/core/kernel';

const COMMUNES = 35_000;
const SECTORS = 88;
const GROUPS = 1_255;

/** What every engine is given. */
export interface Country {
  /** `codgeo,a88,y2009,y2015`, rows grouped by commune. */
  readonly cells: string;
  /** `codgeo,epci`. */
  readonly groups: string;
  readonly rows: number;
}

/** Heavy-tailed sizes, large communes holding more sectors; about 1.4 million cells that are not empty. */
export function generateCountry(seed: number): Country {
  const draw = createDraw(seed);
  const chance = (): number => (draw.u32() + 0.5) / 2 ** 32;
  const lines = ['codgeo,a88,y2009,y2015'];
  const groups = ['codgeo,epci'];
  for (let commune = 0; commune < COMMUNES; commune += 1) {
    const code = String(1001 + commune).padStart(5, '0');
    groups.push(`${code},${200_000_000 + draw.below(GROUPS)}`);
    const size = 1.2 / chance() ** 0.75;
    const presence = Math.min(0.98, 0.32 + 0.12 * Math.log(size + 1));
    for (let sector = 0; sector < SECTORS; sector += 1) {
      if (chance() > presence) continue;
      const start = chance() < 0.04 ? 0 : 1 + Math.floor(size * -Math.log(chance()));
      const end = Math.max(0, Math.round(start * (0.55 + 0.9 * chance()) + (chance() < 0.05 ? 3 : 0)));
      lines.push(`${code},${String(1 + sector).padStart(2, '0')},${start},${end}`);
    }
  }
  return { cells: `${lines.join('\n')}\n`, groups: `${groups.join('\n')}\n`, rows: lines.length - 1 };
}
