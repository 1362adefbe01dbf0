// A day to plan, from what the console holds: themes and hosts as they stand, and the people who come.
import { countCafeRounds, type RotationDraft, type WorldCafeState } from '@trame/core/methods/world-cafe';
import { isSamePerson, type Person } from '@trame/core/workshop';
import { isThatPerson, type RosterPerson, toPerson } from '../../../../workshop/web/index.js';
import { rankWishes, type Wish } from './wishes.js';

/** The rank of each name, in the order they come; nobody's organisation is everybody's own. */
function rankNames(names: readonly (string | null)[]): readonly number[] {
  const known = [...new Set(names.filter((name) => name !== null))];
  return names.map((name, rank) => (name === null ? known.length + rank : known.indexOf(name)));
}

/** Groups who sat together before, by identifier of the roster. */
export type Met = readonly (readonly string[])[];

/** Pairs of ranks among these people who sat together before, and how many times; who is not among them is left out. */
export function rankHistory(
  people: readonly Person[],
  roster: readonly RosterPerson[],
  met: Met,
): NonNullable<RotationDraft['history']> {
  const ranks = new Map(
    roster.map((one) => [one.id, people.findIndex((person) => isThatPerson(person, one))] as const),
  );
  const times = new Map<string, readonly [number, number, number]>();
  for (const group of met) {
    const seated = [...new Set(group.flatMap((id) => ranks.get(id) ?? []))].filter((rank) => rank >= 0);
    for (const one of seated) {
      for (const other of seated.filter((rank) => rank > one)) {
        const [, , before] = times.get(`${one} ${other}`) ?? [one, other, 0];
        times.set(`${one} ${other}`, [one, other, before + 1]);
      }
    }
  }
  return [...times.values()];
}

/** Pairs of ranks among these people who already work together. */
export function rankKnown(
  people: readonly Person[],
  roster: readonly RosterPerson[],
  known: Met,
): NonNullable<RotationDraft['known']> {
  return rankHistory(people, roster, known).map(([one, other]) => [one, other]);
}

/** What is known of people before a plan, and what is asked of it. */
export interface Acquainted {
  readonly met?: Met | undefined;
  readonly known?: Met | undefined;
  readonly wishes?: readonly Wish[] | undefined;
}

/** Hosts come with the people even when the list has them absent: a table is theirs. */
export function draftRotation(
  state: WorldCafeState,
  people: readonly RosterPerson[],
  { met = [], known = [], wishes = [] }: Acquainted = {},
): RotationDraft {
  const hosts = state.themes.map(({ id }) => state.hosts.find(({ theme }) => theme === id)?.host ?? null);
  const listed = people.map((person) => ({
    person: hosts.find((host) => host !== null && isThatPerson(host, person)) ?? toPerson(person),
    family: person.family,
    organisation: person.organisation,
  }));
  const unlisted = hosts.flatMap((host) =>
    host === null || listed.some(({ person }) => isSamePerson(person, host))
      ? []
      : [{ person: host, family: null, organisation: null }],
  );
  const all = [...listed, ...unlisted];
  const seated = all.map(({ person }) => person);
  return {
    people: seated,
    hosts: hosts.map((host) =>
      host === null ? -1 : all.findIndex(({ person }) => isSamePerson(person, host)),
    ),
    rounds: countCafeRounds(state),
    families: rankNames(all.map(({ family }) => family)),
    organisations: rankNames(all.map(({ organisation }) => organisation)),
    history: rankHistory(seated, people, met),
    known: rankKnown(seated, people, known),
    wishes: rankWishes(seated, people, wishes),
  };
}
