// Brings a space's surveys together: what organisers see of a wave, and the data of its board.
import { type KeptWave, outsideTypes, type Rhythm, type SurveyFrame } from '@trame/core/actor-network';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import type { Wave } from '../../contract/survey.js';
import { listAnswered, listScreenTimes, listSheets } from './sheet.repo.js';
import { listMembers, type StoredMember, type StoredWave } from './wave.repo.js';

const formatInstant = (at: Date | null): string | null => at?.toISOString() ?? null;

/** People of the closed roster who did not object. */
export function listActors(members: readonly StoredMember[]): readonly StoredMember[] {
  return members.filter(({ objectedAt }) => objectedAt === null);
}

/** A wave as organisers see it: counts, never an answer. */
export async function composeWave(tx: Tx, scope: TenantScope, kept: StoredWave): Promise<Wave> {
  const members = await listMembers(tx, scope, kept.id);
  const actors = listActors(members);
  const answered = await listAnswered(tx, scope);
  const theirs = new Set(answered.filter(({ wave }) => wave === kept.id).map(({ subject }) => subject));
  return {
    ...kept,
    noticedAt: formatInstant(kept.noticedAt),
    openedAt: formatInstant(kept.openedAt),
    closedAt: formatInstant(kept.closedAt),
    releasedAt: formatInstant(kept.releasedAt),
    actors: actors.length,
    respondents: actors.filter(({ subjectId }) => theirs.has(subjectId)).length,
    objected: members.length - actors.length,
    screens: await listScreenTimes(tx, scope, kept.id),
  };
}

/** What is common to the waves of a territory, as the board takes it. */
export function readFrame(waves: readonly StoredWave[]): SurveyFrame {
  const spaces = waves.flatMap((wave) => wave.spaces.map(({ id }) => id));
  return {
    spaces: [...new Set(spaces)],
    externalTypes: outsideTypes,
    activeThreshold: (waves[0]?.activeThreshold ?? 2) as Rhythm,
  };
}

/** The roster and the sheets of a wave, under numbers. */
export async function readKeptWave(tx: Tx, scope: TenantScope, wave: string): Promise<KeptWave> {
  const members = listActors(await listMembers(tx, scope, wave));
  const sheets = await listSheets(tx, scope, wave);
  return {
    actors: members.map(({ subjectId, familyId }) => ({ id: subjectId, category: familyId })),
    sheets: sheets.map(({ subjectId, sheet }) => ({ person: subjectId, sheet })),
  };
}
