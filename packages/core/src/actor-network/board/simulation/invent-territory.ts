// An invented territory answered twice, drawn from a seed: what a survey of this size looks like when nothing changed (§9.2).
import type { Draw } from '../../../kernel/index.js';
import type { Rhythm, SurveyData, SurveyTie, SurveyWave, TieMode } from '../../survey/survey.js';

/**
 * The generating model, in shares 0–1 unless said: the published territory of 48 seen from afar (`examples/territory-demo.json`),
 * people who forget one answer in six, and three ties in ten that give way to others between the two waves. Our setting: at 48
 * people and 42 answers, what can be seen stands within 30 % of every published figure (§7). Simulations bound optimism, they
 * are not proof (§7.2).
 */
export const inventionModel = {
  /** Sizes of the families, as shares of the roster. */
  families: [16 / 48, 9 / 48, 6 / 48, 6 / 48, 6 / 48, 5 / 48],
  /** Mean true ties of a person (a number); never more than four in ten of the others. */
  meanTies: 7.8,
  mostTies: 0.4,
  /** How much likelier a tie is inside a family than across (a ratio). */
  insideOdds: 2.6,
  /** True ties that are at least quarterly, and that have at least two modes. */
  active: 0.7,
  thick: 0.64,
  /** A true tie that one end forgets to tell; a tie told that is none. */
  forgotten: 0.16,
  invented: 0.008,
  /** An answer whose rhythm is one step off, and one whose modes are told otherwise than last time. */
  stepOff: 0.45,
  modesOff: 0.6,
  /** What is drawn anew for the second wave: true ties, outside partners met, spaces attended, opinions. */
  renewed: { ties: 0.3, outside: 0.3, spaces: 0.25, opinions: 0.75 },
  /** Kinds of outside partners (a number) and the share met. */
  outside: 10,
  outsideMet: 0.34,
  /** Spaces of cooperation (a number) and the share attended by each. */
  spaces: 7,
  attended: 0.3,
  favourable: 0.45,
} as const;

/** A survey to invent: people on the roster, those who answer each wave, and those of the first who answer the second too. */
export interface InventedSize {
  readonly actors: number;
  readonly respondents: number;
  /** 0–1. */
  readonly panelShare: number;
}

type Chance = (share: number) => boolean;

interface TrueTie {
  readonly rhythm: Rhythm;
  readonly modes: readonly TieMode[];
}

/** True ties by pair of positions, `i * n + j` with i < j. */
type TrueTies = ReadonlyMap<number, TrueTie>;

const modeNames = ['info', 'help', 'joint'] as const;

function drawTie(draw: Draw, chance: Chance): TrueTie {
  const rhythm = (chance(inventionModel.active) ? 2 + draw.below(3) : 1) as Rhythm;
  const count = chance(inventionModel.thick) ? 2 + draw.below(2) : 1;
  return { rhythm, modes: draw.shuffle(modeNames).slice(0, count) };
}

/** Family of each position: blocks in the order of the model, the last taking what is left. */
function layFamilies(n: number): readonly number[] {
  const { families } = inventionModel;
  const ends = families.map((_, at) => Math.round(n * families.slice(0, at + 1).reduce((a, b) => a + b, 0)));
  return Array.from({ length: n }, (_, i) =>
    Math.max(
      0,
      ends.findIndex((end) => i < end),
    ),
  );
}

/** How likely each pair is tied: people more or less outgoing, one family or two, scaled to the mean wanted. */
function weighPairs(n: number, draw: Draw): Float64Array {
  const family = layFamilies(n);
  const outgoing = Float64Array.from({ length: n }, () => 0.5 + draw.below(1001) / 1000);
  const weights = new Float64Array(n * n);
  let sum = 0;
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) {
      const odds = family[i] === family[j] ? inventionModel.insideOdds : 1;
      const weight = (outgoing[i] as number) * (outgoing[j] as number) * odds;
      weights[i * n + j] = weight;
      sum += weight;
    }
  }
  const wanted = (n * Math.min(inventionModel.meanTies, inventionModel.mostTies * (n - 1))) / 2;
  return weights.map((weight) => (sum === 0 ? 0 : Math.min(1, (weight * wanted) / sum)));
}

function drawTies(weights: Float64Array, draw: Draw, before?: TrueTies): TrueTies {
  const chance: Chance = (share) => draw.u32() < share * 4_294_967_296;
  const ties = new Map<number, TrueTie>();
  weights.forEach((weight, at) => {
    if (weight === 0) return;
    if (before !== undefined && !chance(inventionModel.renewed.ties)) {
      const kept = before.get(at);
      if (kept !== undefined) ties.set(at, kept);
    } else if (chance(weight)) ties.set(at, drawTie(draw, chance));
  });
  return ties;
}

/** Each end tells the tie apart: it may be forgotten, its rhythm is one step off and its modes are told anew now and then. */
function tellTies(ties: TrueTies, ids: readonly string[], draw: Draw): readonly SurveyTie[] {
  const chance: Chance = (share) => draw.u32() < share * 4_294_967_296;
  const n = ids.length;
  const told: SurveyTie[] = [];
  const tell = (from: number, to: number, { rhythm, modes }: TrueTie): void => {
    const off = chance(inventionModel.stepOff) ? (chance(0.5) ? 1 : -1) : 0;
    const said = Math.min(4, Math.max(1, rhythm + off)) as Rhythm;
    const named = chance(inventionModel.modesOff) ? drawTie(draw, chance).modes : modes;
    told.push({ from: ids[from] as string, to: ids[to] as string, rhythm: said, modes: named });
  };
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < n; j += 1) {
      if (i === j) continue;
      const tie = ties.get(Math.min(i, j) * n + Math.max(i, j));
      if (tie === undefined ? chance(inventionModel.invented) : !chance(inventionModel.forgotten)) {
        tell(i, j, tie ?? drawTie(draw, chance));
      }
    }
  }
  return told;
}

/** Lists of ticks: kept from one wave to the next but for the share that is drawn anew. */
function drawTicks(
  rows: number,
  given: { readonly of: number; readonly share: number; readonly renewed: number },
  draw: Draw,
) {
  const chance: Chance = (share) => draw.u32() < share * 4_294_967_296;
  const first = Array.from({ length: rows }, () => {
    const own = Math.min(0.95, given.share * (0.5 + draw.below(1001) / 1000));
    return Array.from({ length: given.of }, () => ({ own, ticked: chance(own) }));
  });
  const second = first.map((row) =>
    row.map((cell) => (chance(given.renewed) ? { ...cell, ticked: chance(cell.own) } : cell)),
  );
  return [first, second].map((wave) =>
    wave.map((row) => row.flatMap(({ ticked }, at) => (ticked ? [at] : []))),
  );
}

/** Who answers: at the second wave, the share of the first that comes back, then others up to the same number. */
function drawRespondents({ actors, respondents, panelShare }: InventedSize, draw: Draw) {
  const order = draw.shuffle(Array.from({ length: actors }, (_, at) => at));
  const first = order.slice(0, respondents);
  const back = Math.round(respondents * panelShare);
  // A small roster has nobody else: those of the first wave come back after all.
  const second = [...first.slice(0, back), ...order.slice(respondents), ...first.slice(back)];
  return [first, second.slice(0, respondents)];
}

/**
 * A territory of `actors` people answered twice, `respondents` of them each time, nothing having changed but chance: the same
 * draw gives the same territory. Fewer than two people have no tie; respondents beyond the roster are the whole roster.
 */
export function inventTerritory(size: InventedSize, draw: Draw): SurveyData {
  const { actors: n } = size;
  const ids = Array.from({ length: n }, (_, at) => `a${at}`);
  const list = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${at}`);
  const { outside, outsideMet, spaces, attended, favourable, renewed } = inventionModel;
  const weights = weighPairs(n, draw);
  const before = drawTies(weights, draw);
  const truths = [before, drawTies(weights, draw, before)];
  const met = drawTicks(n, { of: outside, share: outsideMet, renewed: renewed.outside }, draw);
  const there = drawTicks(n, { of: spaces, share: attended, renewed: renewed.spaces }, draw);
  const pleased = drawTicks(n, { of: 4, share: favourable, renewed: renewed.opinions }, draw);
  const speakers = drawRespondents({ ...size, respondents: Math.min(n, size.respondents) }, draw);
  const family = layFamilies(n);
  const waves = truths.map((truth, at): SurveyWave => {
    const who = (speakers[at] ?? []).map((one) => ({ one, respondent: ids[one] as string }));
    const speaks = new Set(who.map(({ respondent }) => respondent));
    const ticks = (rows: readonly (readonly number[])[] | undefined, prefix: string) =>
      who.map(({ one, respondent }) => ({
        respondent,
        ticked: (rows?.[one] ?? []).map((tick) => `${prefix}${tick}`),
      }));
    return {
      respondents: [...speaks],
      ties: tellTies(truth, ids, draw).filter(({ from }) => speaks.has(from)),
      external: ticks(met[at], 'e'),
      memberships: ticks(there[at], 's'),
      climate: who.map(({ one, respondent }) => ({
        respondent,
        answers: [0, 1, 2, 3].map((item) => ((pleased[at]?.[one] ?? []).includes(item) ? 4 : 3)),
      })),
    };
  });
  return {
    actors: ids.map((id, at) => ({ id, category: `f${family[at]}` })),
    spaces: list('s', spaces),
    externalTypes: list('e', outside),
    activeThreshold: 2,
    waves,
  };
}
