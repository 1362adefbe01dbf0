// The sheets of the hall itself, whatever the methods: badges, table signs, the register, the day on the wall, the way in.
import type { PaperSheet } from '@trame/core/workshop';
import type { Attendee } from '../../contract.js';
import { families as familyNames } from '../../families.fr.js';
import { paperWords as w } from '../../paper.fr.js';
import { fill, formatMinutes, walkAgenda } from '../print/sentence.js';
import type { StoredSeminar } from '../repo.js';

/** One badge, before its code is drawn. */
export interface BadgeFace {
  readonly attendee: string;
  readonly person: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly family: string | null;
  /** Place of the family among all of them, which gives its shape. */
  readonly mark: number;
  /** Groups and roles, as they are known when it is printed. */
  readonly places: readonly string[];
}

/** A sheet that no method gives. */
export type HallSheet =
  | {
      readonly kind: 'badges';
      readonly id: string;
      readonly title: string;
      readonly lead: string;
      readonly faces: readonly BadgeFace[];
    }
  | {
      readonly kind: 'register';
      readonly id: string;
      readonly title: string;
      readonly lead: string;
      readonly columns: readonly string[];
      readonly rows: readonly {
        readonly name: string;
        readonly organisation: string;
        readonly family: string;
      }[];
      /** Lines for those whom nobody expected. */
      readonly blanks: number;
    }
  | {
      readonly kind: 'day';
      readonly id: string;
      readonly title: string;
      readonly lead: string;
      readonly steps: readonly {
        readonly at: string;
        readonly title: string;
        readonly minutes: string;
        readonly rest: boolean;
      }[];
    }
  | {
      readonly kind: 'time';
      readonly id: string;
      readonly title: string;
      /** What the empty box is for. */
      readonly lead: string;
      readonly steps: readonly {
        readonly title: string;
        readonly minutes: string;
        /** Until when; empty while nobody said when the day begins. */
        readonly until: string;
      }[];
    }
  | {
      readonly kind: 'welcome';
      readonly id: string;
      readonly title: string;
      readonly lead: string;
      readonly address: string;
      readonly lines: readonly string[];
    };

/** What the hall's sheets are made of. */
export interface HallSource {
  readonly seminar: StoredSeminar;
  readonly attendees: readonly Attendee[];
  readonly territory: string;
  readonly publicUrl: string;
  /** Where somebody sits and what they do there. */
  readonly placesOf: (one: Attendee) => readonly string[];
}

const BLANKS = 8;
const PEOPLE_PER_TABLE = 7;
const KNOWN = Object.keys(familyNames);

/** The words of a family; one that the Fabrique named itself is printed as it was typed. */
function nameFamily(family: string | null): string | null {
  const known: Readonly<Record<string, string>> = familyNames;
  return family === null ? null : (known[family] ?? family);
}

/** The place of a family among those of the list, then among those that the Fabrique named. */
function placeFamily(family: string | null, attendees: readonly Attendee[]): number {
  const named = [...new Set(attendees.flatMap((one) => one.family ?? []))].filter(
    (one) => !KNOWN.includes(one),
  );
  return Math.max(0, [...KNOWN, ...named.sort()].indexOf(family ?? ''));
}

function listFaces({ attendees, placesOf }: HallSource): readonly BadgeFace[] {
  return attendees
    .filter(({ presence }) => presence !== 'absent')
    .map((one) => ({
      attendee: one.id,
      person: one.personId,
      name: one.displayName,
      organisation: one.organisationName,
      family: nameFamily(one.family),
      mark: placeFamily(one.family, attendees),
      places: placesOf(one),
    }));
}

function listSteps(seminar: StoredSeminar) {
  return walkAgenda(seminar).map(({ step, from }) => ({
    at: from,
    title: step.title,
    minutes: formatMinutes(step.minutes),
    rest: step.kind === 'break',
  }));
}

/** One sheet for each step, breaks included: the timekeeper changes it as the day goes. */
function createTimePosters(seminar: StoredSeminar): HallSheet {
  const steps = walkAgenda(seminar).map(({ step: { title, minutes }, until }) => ({
    title,
    minutes: formatMinutes(minutes),
    until: until === '' ? '' : fill(w.until, { time: until }),
  }));
  return { kind: 'time', id: 'time', title: w.time, lead: w.timeChanged, steps };
}

/** Held up by the timekeeper in a hall without a screen. */
function createTimeSigns(): PaperSheet {
  const signs = w.timeSigns.map((big) => ({ big, small: null }));
  return { kind: 'sign', id: 'time-signs', title: w.timeSignsTitle, lead: '', signs };
}

function createTableSigns(count: number): PaperSheet {
  const signs = Array.from({ length: count }, (_, index) => ({
    big: fill(w.table, { number: index + 1 }),
    small: null,
  }));
  return { kind: 'sign', id: 'tables', title: w.tables, lead: '', signs };
}

/** How many tables the hall is likely to need. */
export function countTables({ seminar, attendees }: HallSource): number {
  const people = attendees.length > 0 ? attendees.length : (seminar.place.capacity ?? 0);
  return Math.min(40, Math.max(1, Math.ceil(people / PEOPLE_PER_TABLE)));
}

/** The sheets of the hall; `tables` when somebody chose how many. */
export function listHallSheets(
  source: HallSource,
  tables: number = countTables(source),
): readonly (HallSheet | PaperSheet)[] {
  const { seminar, attendees, territory, publicUrl } = source;
  const faces = listFaces(source);
  const rows = attendees.map((one) => ({
    name: one.displayName,
    organisation: one.organisationName ?? '',
    family: nameFamily(one.family) ?? '',
  }));
  return [
    ...(faces.length > 0
      ? [{ kind: 'badges' as const, id: 'badges', title: w.badges, lead: w.badgesLead, faces }]
      : []),
    {
      kind: 'register',
      id: 'register',
      title: w.register,
      lead: fill(w.registerLead, { title: seminar.title }),
      columns: w.registerColumns,
      rows,
      blanks: BLANKS,
    },
    ...(seminar.agenda.length > 0
      ? [
          {
            kind: 'day' as const,
            id: 'day',
            title: seminar.title,
            lead: territory,
            steps: listSteps(seminar),
          },
          createTimePosters(seminar),
          createTimeSigns(),
        ]
      : []),
    createTableSigns(tables),
    {
      kind: 'welcome',
      id: 'welcome',
      title: w.welcome,
      lead: seminar.title,
      address: `${publicUrl}/rejoindre`.replace(/^https?:\/\//, ''),
      lines: w.welcomeLines,
    },
  ];
}
