// What offers and needs left in closed seminars, told to the network as pairs that may be introduced: neither room knows the other.
import {
  findActor,
  findWrittenWord,
  listProspects,
  type Prospect,
  type ReciprocityState,
  reciprocity,
} from '@trame/core/methods/reciprocity';
import { findItem } from '@trame/core/workshop';
import type { TenantScope, Tx } from './platform/server/db/index.js';
import type { IntroductionSource, PairEnd, ToldPair } from './rooms/actor-network/server/index.js';
import {
  type ClosedActivity,
  drawCode,
  type FindSpeaker,
  listClosedActivities,
  readHolder,
  readSpeakers,
  type SeminarParts,
} from './rooms/seminar/server/index.js';

const WORDS = { local: 'Séminaire local', intersite: 'Séminaire inter-sites' } as const;

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' });

function describeEnd(slip: Prospect['offer'], findSpeaker: FindSpeaker): PairEnd {
  const actor = findActor(slip);
  return { text: slip.text, person: actor !== null && 'id' in actor ? findSpeaker(actor.id) : null };
}

/** What both share, told as it was written; what one end alone answered in the hall is not looked at. */
function describePair(prospect: Prospect, about: ClosedActivity, findSpeaker: FindSpeaker): ToldPair | null {
  const { seminar, activity } = about;
  const state = about.state as ReciprocityState;
  const { offer, need, match } = prospect;
  const made = state.introductions.find((one) => one.offer === offer.id && one.need === need.id);
  const ends = { offer: describeEnd(offer, findSpeaker), need: describeEnd(need, findSpeaker) };
  const isOne = ends.offer.person !== null && ends.offer.person.id === ends.need.person?.id;
  if (isOne) return null;
  return {
    place: { seminar: seminar.id, activity: activity.id, offer: offer.id, need: need.id },
    where: `${WORDS[seminar.kind]} ${seminar.number}, ${activity.title}`,
    day: seminar.date ?? DAY.format(seminar.closedAt),
    ends,
    words: (match?.words ?? []).map((word) => findWrittenWord(word, offer.text)),
    tags: (match?.tags ?? []).flatMap((tag) => findItem(state.settings.tags, tag)?.label ?? []),
    madeInRoom: made === undefined ? null : DAY.format(made.at),
  };
}

async function readActivity(
  parts: Pick<SeminarParts, 'database' | 'engine'>,
  scope: TenantScope,
  about: ClosedActivity,
): Promise<readonly ToldPair[]> {
  const state = about.state as ReciprocityState;
  const findSpeaker = await readSpeakers(parts, scope, about.seminar.id);
  // Answers are secret: without them, the pairs are those that anybody in the hall could see.
  const prospects = listProspects({ ...state, answers: [] });
  return prospects.flatMap((one) => describePair(one, about, findSpeaker) ?? []);
}

/** The pairs of a space's closed seminars, seminar after seminar. */
export async function listSeminarPairs(
  parts: Pick<SeminarParts, 'database' | 'engine'>,
  scope: TenantScope,
): Promise<readonly ToldPair[]> {
  const told: ToldPair[] = [];
  for (const about of await listClosedActivities(parts, scope, reciprocity.id)) {
    told.push(...(await readActivity(parts, scope, about)));
  }
  return told;
}

/** What introductions stand on, told by the seminars. */
export function createIntroductionSource(
  parts: Pick<SeminarParts, 'database' | 'engine' | 'publicUrl'>,
  readTerritoryName: (tx: Tx, scope: TenantScope) => Promise<string>,
): IntroductionSource {
  return {
    listPairs: (scope) => listSeminarPairs(parts, scope),
    readBadge: (badge) => readHolder(parts.database, badge),
    readTerritoryName,
    publicUrl: parts.publicUrl,
    drawCode,
  };
}
