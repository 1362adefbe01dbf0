// A Fabrique: its question, its year, its territories, and the reasons to look twice.
import { accept, type Refusal, type Result, refuse } from '../kernel/index.js';
import type { FabriqueRefusal } from './refusals.js';

/** Designed, then run for a year, then followed up, then archived (R009). */
export type FabriqueState = 'conception' | 'running' | 'follow-up' | 'archived';

/** What an organisation does for the Fabrique: steers it nationally, pays, runs it, was consulted (R004–R006). */
export type FabriqueRole = 'national-lead' | 'funder' | 'provider' | 'partner';

/** An organisation's part in the Fabrique. */
export interface FabriqueOrganisation {
  readonly role: FabriqueRole;
  readonly organisationId: string;
  /** The lead of a group of firms (R005). */
  readonly lead: boolean;
  readonly note: string | null;
}

/** The frame of a Fabrique: what its owner writes (R001, R003, R008). Days are ISO dates. */
export interface FabriqueFrame {
  readonly title: string;
  readonly question: string;
  readonly aim: string | null;
  readonly horizon: string | null;
  readonly perimeter: string | null;
  readonly state: FabriqueState;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** Accepts a frame: a title is all it needs; an end before the start is refused. */
export function decideFrame<F extends FabriqueFrame>(frame: F): Result<F, Refusal<FabriqueRefusal>> {
  if (frame.title.trim() === '') return refuse('title-missing');
  const backwards = frame.startsOn !== null && frame.endsOn !== null && frame.endsOn < frame.startsOn;
  return backwards ? refuse('ends-before-start') : accept(frame);
}

/** A reason to look twice at a Fabrique; none of them blocks anything (R002). */
export interface FabriqueCaveat {
  readonly code:
    | 'few-territories'
    | 'many-territories'
    | 'no-end-date'
    | 'longer-than-a-year'
    | 'no-lead-provider'
    | 'no-question';
  readonly data: Readonly<Record<string, string | number>>;
}

/** A Fabrique gathers four to eight territories (part « Fabrique Prospective », R002). */
export const territoriesExpected = { min: 4, max: 8 } as const;

function isLongerThanAYear(startsOn: string, endsOn: string): boolean {
  const anniversary = `${String(Number(startsOn.slice(0, 4)) + 1).padStart(4, '0')}${startsOn.slice(4)}`;
  return endsOn >= anniversary;
}

/**
 * Says what is unusual in a Fabrique: fewer than four territories or more than eight (R002), no end or more
 * than twelve months (R003), several firms and no lead among them (R005), no question (R008). Caveats, in
 * a fixed order; an ordinary Fabrique has none.
 */
export function explainCaveats(
  frame: FabriqueFrame,
  territories: number,
  organisations: readonly FabriqueOrganisation[],
): readonly FabriqueCaveat[] {
  const { min, max } = territoriesExpected;
  const providers = organisations.filter((organisation) => organisation.role === 'provider');
  const { startsOn, endsOn } = frame;
  const found: readonly (FabriqueCaveat | false)[] = [
    territories < min && { code: 'few-territories', data: { territories, min } },
    territories > max && { code: 'many-territories', data: { territories, max } },
    startsOn !== null && endsOn === null && { code: 'no-end-date', data: {} },
    startsOn !== null &&
      endsOn !== null &&
      isLongerThanAYear(startsOn, endsOn) && { code: 'longer-than-a-year', data: { startsOn, endsOn } },
    providers.length > 1 &&
      !providers.some((provider) => provider.lead) && {
        code: 'no-lead-provider',
        data: { providers: providers.length },
      },
    frame.question.trim() === '' && { code: 'no-question', data: {} },
  ];
  return found.filter((caveat) => caveat !== false);
}
