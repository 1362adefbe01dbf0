// A family of actors: a hue, a shape of its own and its name, so that none is needed alone.
import type { CSSProperties } from 'react';
import { VisuallyHidden } from '../layout/landmark.js';
import styles from './mark.module.css';

/** Eight shapes told apart in black and white, on a 12 × 12 grid; hollow, they make eight more. */
const shapes = [
  'M6 0a6 6 0 1 0 .01 0z',
  'M1 1h10v10H1z',
  'M6 .5 12 11.5H0z',
  'M6 0l6 6-6 6-6-6z',
  'M4 0h4v4h4v4H8v4H4V8H0V4h4z',
  'M0 .5h12L6 11.5z',
  'M3 0h6l3 6-3 6H3L0 6z',
  'M0 0h12v3H0zM0 4.5h12v3H0zM0 9h12v3H0z',
] as const;

/** Three bars are too thin to be hollow. */
const hollowBars = 'M0 0h12v4.6H0zM0 7.4h12V12H0z';

export interface FamilyMarkProps {
  /** Place of the family in its Fabrique's list, from 0. Beyond eight a hue comes back with another shape, hollow. */
  readonly index: number;
  readonly name: string;
  /** The name is still read aloud. */
  readonly iconOnly?: boolean;
}

/** How a family is told apart, for drawings that place it themselves. */
export interface FamilyShape {
  readonly hue: string;
  /** A path on a 12 × 12 grid. */
  readonly path: string;
  /** Drawn by its outline alone: a second round of shapes. */
  readonly isHollow: boolean;
}

/** The hue and the shape of the family at this place of its list. */
export function getFamilyShape(index: number): FamilyShape {
  const place = index % shapes.length;
  const turn = Math.floor(index / shapes.length);
  const isHollow = turn % 2 === 1;
  const rank = (place + 3 * turn) % shapes.length;
  const full = shapes[rank] ?? shapes[0];
  return {
    hue: `var(--family-${place + 1})`,
    path: isHollow && rank === shapes.length - 1 ? hollowBars : full,
    isHollow,
  };
}

export function FamilyMark({ index, name, iconOnly = false }: FamilyMarkProps) {
  const { hue: color, path, isHollow } = getFamilyShape(index);
  const hue = { '--mark': color } as CSSProperties;
  return (
    <span className={styles.family} style={hue}>
      <svg
        viewBox={isHollow ? '-1 -1 14 14' : '0 0 12 12'}
        className={styles.glyph}
        {...(isHollow && { 'data-hollow': true })}
        aria-hidden="true"
      >
        <path d={path} />
      </svg>
      {iconOnly ? <VisuallyHidden>{name}</VisuallyHidden> : <span className={styles.name}>{name}</span>}
    </span>
  );
}
