// World café as it is looked at: who sits where in a round, where somebody goes, what the last group left on a table.
import type { TimedStep } from '../../workshop/index.js';
import { findItem, listShownSlips, type Person, type WorkGroup } from '../../workshop/index.js';
import { countRounds, formatRoundTag, planWorldCafe, readRound } from './plan/course.js';
import { type PlanProof, provePlan } from './plan/proof.js';
import type { Theme, WorldCafeSlip, WorldCafeState } from './state.js';

/** A table in one round. */
export interface CafeTable {
  readonly theme: Theme;
  readonly host: Person | null;
  /** Who sits there besides the host. */
  readonly guests: readonly Person[];
}

/** The steps of the day, with themes as they stand. */
export function listCafeSteps({
  settings,
  themes,
}: Pick<WorldCafeState, 'settings' | 'themes'>): readonly TimedStep[] {
  return planWorldCafe({ ...settings, themes });
}

/** Rounds of the day, with themes as they stand. */
export function countCafeRounds({ settings, themes }: Pick<WorldCafeState, 'settings' | 'themes'>): number {
  return countRounds({ rounds: settings.rounds, themes });
}

/** The round under way or to come, from 1; the last one once the tables have parted; null without a round. */
export function getCurrentRound(state: WorldCafeState): number | null {
  const last = countCafeRounds(state);
  if (last === 0) return null;
  return readRound(state.stage?.id) ?? Math.min(last, Math.max(1, state.begun));
}

/** Every table in a round (from 1); without a plan, hosts alone. Before they took it over, or once gone, nobody hosts it. */
export function listTables(state: WorldCafeState, round: number): readonly CafeTable[] {
  const row = state.plan?.rounds[round - 1] ?? [];
  return state.themes.map((theme, table) => {
    const hosting = state.plan?.hosts[table] ?? -1;
    const isThere = state.plan === null || row[hosting] === table;
    const host = isThere ? (state.hosts.find((one) => one.theme === theme.id)?.host ?? null) : null;
    const guests = (state.plan?.people ?? []).filter((_, rank) => rank !== hosting && row[rank] === table);
    return { theme, host, guests };
  });
}

/** Where somebody goes, round after round; they may be known by their seat or by their line of the list. */
export interface Itinerary {
  readonly person: Person;
  /** The table they keep, when they host. */
  readonly hosts: Theme | null;
  /** One per round; null when they are not expected there. */
  readonly tables: readonly (Theme | null)[];
}

/** The itinerary of the person of these identifiers, or null when the plan does not know them. */
export function findItinerary(state: WorldCafeState, ids: readonly (string | null)[]): Itinerary | null {
  const { plan } = state;
  const rank = plan?.people.findIndex((person) => 'id' in person && ids.includes(person.id)) ?? -1;
  const person = plan?.people[rank];
  if (plan === null || person === undefined) return null;
  const at = (table: number): Theme | null => state.themes[table] ?? null;
  return {
    person,
    hosts: at(plan.hosts.indexOf(rank)),
    tables: plan.rounds.map((row) => at(row[rank] ?? -1)),
  };
}

/** The theme that the person of these identifiers hosts, plan or no plan. */
export function findHosted(state: WorldCafeState, ids: readonly (string | null)[]): Theme | null {
  const hosted = state.hosts.find(({ host }) => 'id' in host && ids.includes(host.id));
  return hosted === undefined ? null : (findItem(state.themes, hosted.theme) ?? null);
}

/** The notes of a table, the last group's first; those without a round come last (R075). */
export function listNotes(
  state: WorldCafeState,
  theme: string,
): readonly { readonly round: number | null; readonly notes: readonly WorldCafeSlip[] }[] {
  const notes = listShownSlips(state.slips).filter(({ kind, about }) => kind === 'note' && about === theme);
  const rounds = Array.from({ length: countCafeRounds(state) }, (_, rank) => countCafeRounds(state) - rank);
  const tagged = rounds.map((round) => ({
    round,
    notes: notes.filter(({ tags }) => tags.includes(formatRoundTag(round))),
  }));
  const loose = { round: null, notes: notes.filter(({ tags }) => tags.length === 0) };
  return [...tagged, loose].filter((one) => one.notes.length > 0);
}

/** The vision of a theme: its sentences, in the order they came (R078). */
export function listVisions(state: WorldCafeState, theme: string): readonly WorldCafeSlip[] {
  return listShownSlips(state.slips).filter(({ kind, about }) => kind === 'vision' && about === theme);
}

/** The proof of the plan that stands; null without one. */
export function getProof(state: WorldCafeState): PlanProof | null {
  return state.plan === null ? null : provePlan(state.plan, state.themes.length);
}

/** Tables as whoever runs the room follows them, in the round under way or to come; people change places, hosts stay. */
export function listCafeGroups(state: WorldCafeState): readonly WorkGroup[] {
  const round = getCurrentRound(state);
  const isUnderWay = readRound(state.stage?.id) !== null;
  return listTables(state, round ?? 1).map(({ theme, host, guests }) => ({
    id: theme.id,
    name: theme.title,
    place: theme.place,
    round,
    members: [],
    people: state.plan === null ? null : guests.length + (host === null ? 0 : 1),
    status: state.closed !== null ? 'done' : isUnderWay ? 'working' : 'waiting',
    report: 'none',
    left: listShownSlips(state.slips)
      .filter(({ about }) => about === theme.id)
      .map(({ kind, text }) => ({ kind, text })),
    roles: [{ role: 'host', person: host }],
  }));
}
