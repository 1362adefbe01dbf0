// How a survey written in a file is read: the shape first, then what the shape cannot say.
import * as z from 'zod/mini';
import { accept, type Refusal, type Result, refuse } from '../../kernel/index.js';
import type { NetworkFileRefusal } from '../refusals.js';
import type { Rhythm, SurveyData, SurveyTicks, SurveyTie, SurveyWave, TieMode } from './survey.js';

const modes = ['info', 'help', 'joint'] as const satisfies readonly TieMode[];
const id = z.string().check(z.minLength(1));
const rhythm = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const place = z.int().check(z.minimum(0));
const opinion = z.nullable(z.int().check(z.minimum(1), z.maximum(5)));
const ticks = z.array(z.readonly(z.tuple([id, z.array(place)])));
const tie = z.readonly(
  z.tuple([id, id, rhythm, z.nullable(z.string().check(z.regex(/^(?:[a-z]+(?:\+[a-z]+)*)?$/)))]),
);

const wave = z.object({
  respondents: z.array(id),
  ties_from_to_frequency_modes: z.array(tie),
  external: z._default(ticks, []),
  memberships: z._default(ticks, []),
  climate: z._default(z.array(z.readonly(z.tuple([id, z.array(opinion)]))), []),
});

const survey = z.object({
  id: z._default(z.string(), ''),
  active_threshold: z._default(rhythm, 2),
  modes: z._default(z.array(z.enum(modes)), [...modes]),
  actors: z.array(z.object({ id, category: z._default(z.nullable(z.string()), null) })),
  spaces: z._default(z.array(id), []),
  external_types: z._default(z.array(id), []),
  waves: z.array(wave).check(z.minLength(1), z.maxLength(2)),
});

type Read = z.infer<typeof survey>;
type Malformed = Refusal<NetworkFileRefusal>;

function findDouble(ids: readonly string[]): string | null {
  return ids.find((one, at) => ids.indexOf(one) !== at) ?? null;
}

/** The first thing in a wave that contradicts the rest of the file. */
function findMisfit(read: Read, number: number): Malformed | null {
  const known = new Set(read.actors.map((actor) => actor.id));
  const {
    respondents,
    ties_from_to_frequency_modes: ties,
    ...parts
  } = read.waves[number] as Read['waves'][number];
  const speakers = new Set(respondents);
  const data = { wave: number + 1 };
  const twice = findDouble(respondents) ?? findDouble(ties.map(([from, to]) => `${from} → ${to}`));
  if (twice !== null) return { code: 'answer-twice', data: { ...data, name: twice } };
  const stranger = [...respondents, ...ties.map(([, to]) => to)].find((one) => !known.has(one));
  if (stranger !== undefined) return { code: 'name-unknown', data: { name: stranger } };
  const lists = [parts.external, parts.memberships, parts.climate].map((part) => part.map(([who]) => who));
  const silent = [...ties.map(([from]) => from), ...lists.flat()].find((one) => !speakers.has(one));
  if (silent !== undefined) return { code: 'answer-without-respondent', data: { ...data, name: silent } };
  const double = lists.map(findDouble).find((one) => one !== null);
  if (double) return { code: 'answer-twice', data: { ...data, name: double } };
  return findOutside(read, number);
}

function findOutside(read: Read, number: number): Malformed | null {
  const {
    external,
    memberships,
    ties_from_to_frequency_modes: ties,
  } = read.waves[number] as Read['waves'][number];
  const field = (name: string): Malformed => ({
    code: 'file-malformed',
    data: { field: `waves.${number}.${name}` },
  });
  if (external.some(([, list]) => list.some((at) => at >= read.external_types.length)))
    return field('external');
  if (memberships.some(([, list]) => list.some((at) => at >= read.spaces.length)))
    return field('memberships');
  const isMode = (word: string): boolean => modes.some((mode) => mode === word);
  const isWrong = ties.some(
    ([, , , words]) => words !== null && words !== '' && !words.split('+').every(isMode),
  );
  return isWrong ? field('ties_from_to_frequency_modes') : null;
}

function toTicks(rows: readonly (readonly [string, readonly number[]])[], names: readonly string[]) {
  return rows.map(
    ([respondent, places]): SurveyTicks => ({ respondent, ticked: places.map((at) => names[at] ?? '') }),
  );
}

function toWave(read: Read, wave: Read['waves'][number]): SurveyWave {
  return {
    respondents: wave.respondents,
    ties: wave.ties_from_to_frequency_modes.map(
      ([from, to, frequency, words]): SurveyTie => ({
        from,
        to,
        rhythm: frequency as Rhythm,
        modes: words === null ? null : (words.split('+').filter((word) => word !== '') as TieMode[]),
      }),
    ),
    external: toTicks(wave.external, read.external_types),
    memberships: toTicks(wave.memberships, read.spaces),
    climate: wave.climate.map(([respondent, answers]) => ({ respondent, answers })),
  };
}

/** A survey and the name its file gives it. */
export interface SurveyFile {
  readonly id: string;
  readonly data: SurveyData;
}

/**
 * Reads a survey file: `actors`, `spaces`, `external_types`, `active_threshold`, `modes` and one or two `waves`. Modes are
 * written `info+help`, null when they were not asked. Refuses with the field, or the name, that does not fit.
 */
export function parseSurvey(input: unknown): Result<SurveyFile, Malformed> {
  const found = survey.safeParse(input);
  if (!found.success) {
    const path = found.error.issues[0]?.path.join('.') ?? '';
    return refuse('file-malformed', { field: path === '' ? 'actors, waves' : path });
  }
  const read = found.data;
  const lists = [read.actors.map((actor) => actor.id), read.spaces, read.external_types];
  const twice = lists.map(findDouble).find((one) => one !== null);
  if (twice) return refuse('name-twice', { name: twice });
  for (const number of read.waves.keys()) {
    const misfit = findMisfit(read, number);
    if (misfit !== null) return { ok: false, refusal: misfit };
  }
  const data: SurveyData = {
    actors: read.actors,
    spaces: read.spaces,
    externalTypes: read.external_types,
    activeThreshold: read.active_threshold as Rhythm,
    waves: read.waves.map((wave) => toWave(read, wave)),
  };
  return accept({ id: read.id, data });
}
