// What organisations did together, told to the network in its own words: seminars and programme do not know it, nor one another.
import { type Act, deriveTies, listKnownPairs } from '@trame/core/actor-network';
import type { TenantScope } from './platform/server/db/index.js';
import { quoteTitle } from './platform/server/sentence.js';
import { type DatedPiloting, listDatedPilotings } from './rooms/action-programme/server/index.js';
import {
  type IntroductionSource,
  listActs,
  listIntroductionActs,
} from './rooms/actor-network/server/index.js';
import { type Gathering, listGatherings, type SeminarParts } from './rooms/seminar/server/index.js';

/** Every fact on record counts, whenever it was: who once worked together is no stranger. */
const LAST_DAY = '9999-12-31';

const WORDS = { local: 'Séminaire local', intersite: 'Séminaire inter-sites' } as const;

function readGathering({ seminar, day, organisationIds }: Gathering): Act {
  return { kind: 'co-presence', day, source: `${WORDS[seminar.kind]} ${seminar.number}`, organisationIds };
}

function readPiloting({ title, pilotIds, days }: DatedPiloting): readonly Act[] {
  const source = quoteTitle(title);
  const dated: readonly (string | null)[] = days.length === 0 ? [null] : days;
  return dated.map((day) => ({ kind: 'co-piloting', day, source, organisationIds: pilotIds }));
}

/** Tables of closed seminars, then public actions piloted together. */
export async function listRecordedActs(
  parts: Pick<SeminarParts, 'database' | 'engine' | 'conductor'>,
  scope: TenantScope,
): Promise<readonly Act[]> {
  const gatherings = await listGatherings(parts, scope);
  const pilotings = await parts.database.within(scope, (tx) => listDatedPilotings(tx, scope));
  return [...gatherings.map(readGathering), ...pilotings.flatMap(readPiloting)];
}

/** Organisations that already work together, for whoever composes tables: by facts, never by answers to a survey. */
export async function readKnownPairs(
  parts: Pick<SeminarParts, 'database' | 'engine' | 'conductor'>,
  scope: TenantScope,
  introductions: IntroductionSource,
): Promise<readonly (readonly [string, string])[]> {
  const acts = await listActs(parts.database, scope, [
    () => listRecordedActs(parts, scope),
    () => listIntroductionActs(parts.database, introductions, scope),
  ]);
  return listKnownPairs(deriveTies(acts, LAST_DAY));
}
