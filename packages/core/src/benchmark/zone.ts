// Which employment zone may stand for a territory of the benchmark, and how much of it that territory holds.

/** A zone of 2010 that stands for a sheet, with the share of its jobs that the territory holds, in percent. */
export interface SheetZone {
  readonly sheet: string;
  readonly zone: string;
  readonly label: string;
  readonly heldPercent: number;
}

/** Below one half, the zone says more of its other communes: the sheet is compared in words only. */
const HELD_ENOUGH = 50;

/**
 * The six French territories and their zones (jobs of 2016, INSEE, functions by commune). The four foreign ones
 * have no comparable figure and are compared in words.
 */
export const sheetZones: readonly SheetZone[] = [
  { sheet: 'BM-03', zone: '5209', label: 'Laval', heldPercent: 59 },
  { sheet: 'BM-05', zone: '2414', label: 'Romorantin-Lanthenay', heldPercent: 61 },
  { sheet: 'BM-06', zone: '0060', label: 'Saint-Étienne', heldPercent: 65 },
  { sheet: 'BM-08', zone: '5314', label: 'Vitré', heldPercent: 100 },
  { sheet: 'BM-09', zone: '8208', label: 'Valence', heldPercent: 4 },
  { sheet: 'BM-10', zone: '3117', label: 'Maubeuge', heldPercent: 60 },
];

/** The zone that may stand for a sheet; null abroad, and where the territory holds less than half of it. */
export function findSheetZone(sheet: string): SheetZone | null {
  const found = sheetZones.find((zone) => zone.sheet === sheet);
  return found !== undefined && found.heldPercent >= HELD_ENOUGH ? found : null;
}
