// The board over the wire: figures given back once, with their errors, their caveats, and nothing of anybody in particular.
import { figureKeys, tileKeys } from '@trame/core/actor-network';
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { boardRead, surveyOwn } from '../access.js';

const number = z.number().nullable();
const figureKey = z.enum(figureKeys);
const publication = z.enum(['nothing', 'opinions-only', 'answers-only', 'all-with-warning', 'all']);

const figure = z.object({
  key: figureKey,
  value: number,
  unit: z.enum(['share', 'ratio', 'ties', 'count']),
  basis: z.object({ actors: z.number(), respondents: z.number(), counted: z.string(), count: z.number() }),
  steps: z.array(z.object({ name: z.string(), value: number })).readonly(),
  caveats: z.array(z.string()).readonly(),
  error: z.object({ kind: z.enum(['dyad', 'node']), standardError: z.number() }).nullable(),
  visibleChange: z
    .object({ value: z.number(), basis: z.enum(['measured', 'simulated', 'expected']) })
    .nullable(),
});

const tile = z.object({
  key: z.enum(tileKeys),
  number: z.number(),
  headline: figure,
  beside: z.array(figure).readonly(),
});

const board = z.object({
  header: z.object({
    actors: z.number(),
    respondents: z.number(),
    responseRate: number,
    declaredAnswers: number,
    activeAnswers: number,
  }),
  publication,
  tiles: z.array(tile).readonly(),
  mixingByChance: z.object({ ei: number, expected: number, deviation: number, z: number }).nullable(),
});

const categoryTable = z.object({
  lines: z.array(z.array(z.string()).readonly()).readonly(),
  cells: z.array(z.array(number).readonly()).readonly(),
  rowTotals: z.array(number).readonly(),
  columnTotals: z.array(number).readonly(),
  total: number,
  hidden: z.number(),
  isSealed: z.boolean(),
});

const change = z.object({
  key: figureKey,
  before: number,
  after: number,
  difference: number,
  standardError: number,
  z: number,
  verdict: z.enum(['no-visible-change', 'to-discuss', 'clear-change']).nullable(),
  visibleChange: number,
});

const boardChange = z.object({
  panel: z.number(),
  panelShare: number,
  leavers: z.number(),
  joiners: z.number(),
  changes: z.array(change).readonly(),
  ties: z
    .object({
      maintained: number,
      kept: z.number(),
      lost: z.number(),
      maintainedError: number,
      renewal: number,
      alreadyThere: z.number(),
      new: z.number(),
      renewalError: number,
      answerByAnswer: z.object({
        both: z.number(),
        onlyBefore: z.number(),
        onlyAfter: z.number(),
        persistence: number,
        renewal: number,
        jaccard: number,
      }),
    })
    .nullable(),
  closing: z.object({
    redundancyHighAndRising: z.boolean().nullable(),
    renewalUnder15: z.boolean().nullable(),
    opennessFalling: z.boolean().nullable(),
    lit: z.boolean(),
  }),
});

/** What is kept when a wave is given back. */
export const release = z.object({
  board,
  /** Null when answers may not be published, or when one or two people came or left since the last table. */
  table: categoryTable.nullable(),
  /** Null for a first wave. */
  change: boardChange.nullable(),
});

const releasedWave = z.object({
  id: z.uuid(),
  number: z.int(),
  title: z.string(),
  openedAt: z.iso.datetime().nullable(),
  closedAt: z.iso.datetime().nullable(),
  releasedAt: z.iso.datetime(),
  activeThreshold: z.int(),
  release,
});

const released = z.object({
  families: z.array(z.object({ id: z.string(), label: z.string() })).readonly(),
  /** Waves given back, the first one first. */
  waves: z.array(releasedWave).readonly(),
});

export const getBoard = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/board',
  access: boardRead,
  summary: 'Le tableau des liens\u00a0: dix tuiles et leurs marges, tels qu’ils ont été rendus.',
  params: z.object({ space: z.uuid() }),
  reply: released,
});

export const getOwnBoard = defineRoute({
  method: 'POST',
  path: '/api/survey/results',
  access: surveyOwn,
  summary: 'Les résultats rendus, pour la personne à qui l’enquête a été annoncée.',
  body: z.object({ token: z.string().max(64) }),
  reply: released,
});

export type Release = z.output<typeof release>;
export type Released = z.output<typeof released>;
export type ReleasedWave = z.output<typeof releasedWave>;
export type BoardFigure = z.output<typeof figure>;
export type BoardTile = z.output<typeof tile>;
export type FigureChange = z.output<typeof change>;
export type WaveChange = z.output<typeof boardChange>;
export type MixingTable = z.output<typeof categoryTable>;
