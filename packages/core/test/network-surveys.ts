// Surveys for tests: random territories, and the same without somebody.
import fc from 'fast-check';
import type {
  Rhythm,
  SurveyData,
  SurveyTie,
  SurveyWave,
  TieMode,
} from '../src/actor-network/survey/survey.js';

const modes: readonly TieMode[] = ['info', 'help', 'joint'];
const spaces = ['s0', 's1', 's2', 's3'];
const types = ['e0', 'e1', 'e2', 'e3', 'e4'];

function anyTie(from: string, to: string): fc.Arbitrary<SurveyTie> {
  return fc.record({
    from: fc.constant(from),
    to: fc.constant(to),
    rhythm: fc.constantFrom<Rhythm>(1, 2, 3, 4),
    modes: fc.option(fc.subarray([...modes]), { freq: 6, nil: null }),
  });
}

function anyWave(ids: readonly string[]): fc.Arbitrary<SurveyWave> {
  return fc.subarray([...ids], { minLength: 1 }).chain((respondents) => {
    const pairs = respondents.flatMap((from) =>
      ids.filter((to) => to !== from).map((to) => [from, to] as const),
    );
    return fc.record({
      respondents: fc.constant(respondents),
      ties: fc
        .subarray(pairs, { maxLength: Math.min(40, pairs.length) })
        .chain((some) => fc.tuple(...some.map(([from, to]) => anyTie(from, to)))),
      external: fc.tuple(
        ...respondents.map((respondent) =>
          fc.record({ respondent: fc.constant(respondent), ticked: fc.subarray(types) }),
        ),
      ),
      memberships: fc.tuple(
        ...respondents.map((respondent) =>
          fc.record({ respondent: fc.constant(respondent), ticked: fc.subarray(spaces) }),
        ),
      ),
      climate: fc.tuple(
        ...respondents.map((respondent) =>
          fc.record({
            respondent: fc.constant(respondent),
            answers: fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { freq: 8 }), {
              minLength: 4,
              maxLength: 4,
            }),
          }),
        ),
      ),
    });
  });
}

/** A territory of `least` to `most` actors, three categories or none, and as many waves. */
export function anySurvey(
  options: { least?: number; most?: number; waves?: number } = {},
): fc.Arbitrary<SurveyData> {
  const { least = 4, most = 9, waves = 1 } = options;
  return fc
    .array(fc.constantFrom('A', 'B', 'C', null), { minLength: least, maxLength: most })
    .chain((categories) => {
      const actors = categories.map((category, i) => ({ id: `a${i}`, category }));
      const ids = actors.map(({ id }) => id);
      return fc
        .tuple(...Array.from({ length: waves }, () => anyWave(ids)))
        .map((list) => ({ actors, spaces, externalTypes: types, activeThreshold: 2 as const, waves: list }));
    });
}

/** The same wave, as if one actor had never been on the roster. */
export function withoutActor(data: SurveyData, gone: string): SurveyData {
  const keep = (id: string): boolean => id !== gone;
  return {
    ...data,
    actors: data.actors.filter(({ id }) => keep(id)),
    waves: data.waves.map((wave) => ({
      respondents: wave.respondents.filter(keep),
      ties: wave.ties.filter(({ from, to }) => keep(from) && keep(to)),
      external: wave.external.filter(({ respondent }) => keep(respondent)),
      memberships: wave.memberships.filter(({ respondent }) => keep(respondent)),
      climate: wave.climate.filter(({ respondent }) => keep(respondent)),
    })),
  };
}

/** A wave where nobody said anything. */
export const silentWave: SurveyWave = {
  respondents: [],
  ties: [],
  external: [],
  memberships: [],
  climate: [],
};

/** A territory where everybody answers and only the ties are given. */
export function answer(
  categories: readonly (string | null)[],
  ties: readonly SurveyTie[],
  silent: readonly number[] = [],
): SurveyData {
  const actors = categories.map((category, i) => ({ id: `a${i}`, category }));
  const respondents = actors.map(({ id }) => id).filter((_, i) => !silent.includes(i));
  return {
    actors,
    spaces,
    externalTypes: types,
    activeThreshold: 2,
    waves: [{ ...silentWave, respondents, ties }],
  };
}

/** A tie from one number to another. */
export function say(
  from: number,
  to: number,
  more: Partial<Pick<SurveyTie, 'rhythm' | 'modes'>> = {},
): SurveyTie {
  return { from: `a${from}`, to: `a${to}`, rhythm: 3, modes: ['info'], ...more };
}
