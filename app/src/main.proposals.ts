// What pitches left in closed seminars, told to the programme in its own words: neither room knows the other.
import type { SeminarProposal } from '@trame/core/action-programme';
import {
  findLastResults,
  getDecision,
  listPitches,
  listReadings,
  type PitchState,
  pitch,
} from '@trame/core/methods/pitch';
import type { TenantScope } from './platform/server/db/index.js';
import {
  type ClosedActivity,
  listClosedActivities,
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
