// Places cited for their reconversion through culture, a library apart from the ten sheets.

/** A place cited by the publication, and why (R088). */
export interface Inspiration {
  readonly name: string;
  readonly countryCode: string;
  /** The founding case, or another one. */
  readonly role: 'founding' | 'cited';
}

/** Cultural reconversions cited (R088; part 1). Bilbao is also one of the ten. */
export const inspirations: readonly Inspiration[] = [
  { name: 'Bilbao', countryCode: 'ES', role: 'founding' },
  { name: 'Baltimore', countryCode: 'US', role: 'cited' },
  { name: 'Marseille', countryCode: 'FR', role: 'cited' },
  { name: 'Lens', countryCode: 'FR', role: 'cited' },
  { name: 'Liverpool', countryCode: 'GB', role: 'cited' },
  { name: 'Salford', countryCode: 'GB', role: 'cited' },
];
