// What pitches left in closed seminars, told to the programme in its own words: neither room knows the other.
import type { SeminarProposal } from '@trame/core/action-programme';
import {
  findLastResults,
  getDecision,
  listPitches,
  listReadings,
  type PitchState,
  type Proposal,
  pitch,
} from '@trame/core/methods/pitch';
import type { TenantScope } from './platform/server/db/index.js';
import type { Proposer } from './rooms/actor-network/server/index.js';
import {
  type ClosedActivity,
  type FindSpeaker,
  listClosedActivities,
  readSpeakers,
  type SeminarParts,
} from './rooms/seminar/server/index.js';

const WORDS = {
  local: 'Séminaire local',
  intersite: 'Séminaire inter-sites',
  ballots: { one: 'bulletin', many: 'bulletins' },
  agreement: 'écart moyen entre deux bulletins',
} as const;

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' });
const NUMBER = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

/** How many ballots spoke of a proposal and how far apart they were: a spread, never a rank. */
function describeVote(state: PitchState, proposal: string): string | null {
  const last = findLastResults(state.votes);
  if (last === null) return null;
  const reading = listReadings(last, last.results).find((one) => one.proposal === proposal);
  if (reading === undefined || reading.answers === 0) return null;
  const ballots = `${reading.answers} ${reading.answers > 1 ? WORDS.ballots.many : WORDS.ballots.one}`;
  return reading.spread === null
    ? ballots
    : `${ballots}, ${WORDS.agreement}\u202f: ${NUMBER.format(reading.spread)}`;
}

function readChoice(state: PitchState, proposal: string): SeminarProposal['choice'] {
  const decided = getDecision(state, proposal);
  if (decided === null) return null;
  const { outcome, reason, voice, at } = decided;
  return {
    ...{ outcome, reason },
    voice: voice !== null && 'label' in voice ? voice.label : null,
    on: DAY.format(at),
    vote: describeVote(state, proposal),
  };
}

function readProposals({ seminar, activity, state }: ClosedActivity): readonly SeminarProposal[] {
  const pitches = state as PitchState;
  const reference = `${WORDS[seminar.kind]} ${seminar.number}, ${activity.title}`;
  return listPitches(pitches).map((card) => ({
    source: { seminar: seminar.id, activity: activity.id, item: card.id },
    title: card.title,
    problem: card.problem,
    solution: card.solution,
    partnersValue: card.partnersValue,
    territoryValue: card.territoryValue,
    whoCares: card.whoCares,
    choice: readChoice(pitches, card.id),
    reference,
  }));
}

/** The proposals of a space's closed seminars, seminar after seminar, in the order they were pitched. */
export async function listSeminarProposals(
  parts: Pick<SeminarParts, 'database' | 'engine'>,
  scope: TenantScope,
): Promise<readonly SeminarProposal[]> {
  const activities = await listClosedActivities(parts, scope, pitch.id);
  return activities.flatMap(readProposals);
}

/** Who made each proposal: the person it was typed for, or its author; nobody when it was copied from paper without a name. */
function findProposer(card: Proposal, findSpeaker: FindSpeaker): Proposer {
  const { onBehalfOf, channel, by } = card;
  const id =
    onBehalfOf === null ? (channel === 'paper' ? null : by) : 'id' in onBehalfOf ? onBehalfOf.id : null;
  const speaker = id === null ? null : findSpeaker(id);
  return { organisationId: speaker?.organisationId ?? null, family: speaker?.familyId ?? null };
}

/** The authors of the proposals of a space's closed seminars, one line a proposal, without a name (R109). */
export async function listProposers(
  parts: Pick<SeminarParts, 'database' | 'engine'>,
  scope: TenantScope,
): Promise<readonly Proposer[]> {
  const found: Proposer[] = [];
  for (const { seminar, state } of await listClosedActivities(parts, scope, pitch.id)) {
    const findSpeaker = await readSpeakers(parts, scope, seminar.id);
    found.push(...listPitches(state as PitchState).map((card) => findProposer(card, findSpeaker)));
  }
  return found;
}
