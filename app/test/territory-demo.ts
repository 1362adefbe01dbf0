// The invented territory of 48 actors, as people would answer it: its two waves as parts said on a phone, and its expected figures.
import type { SheetPart, TickedRhythm, TieMode } from '@trame/core/actor-network';
import { outsideTypes } from '@trame/core/actor-network';
import demo from '../../packages/core/src/actor-network/examples/territory-demo.json' with { type: 'json' };

/** Somebody of the invented territory. */
export interface DemoActor {
  readonly id: string;
  readonly category: string;
}

export const demoActors: readonly DemoActor[] = demo.actors;
export const demoSpaces: readonly string[] = demo.spaces;
export const demoExpected = demo.expected;

const pick = <T>(rows: readonly (readonly unknown[])[], who: string): T | null =>
  (rows.find(([id]) => id === who)?.[1] as T | undefined) ?? null;

/** Who answered a wave. */
export function listDemoRespondents(wave: 0 | 1): readonly string[] {
  return demo.waves[wave]?.respondents ?? [];
}

/** What somebody says in a wave, part by part; `idOf` gives the numbers that the phone knows people and spaces by. */
export function listDemoParts(
  wave: 0 | 1,
  who: string,
  idOf: { readonly person: (id: string) => string; readonly space: (id: string) => string },
): readonly SheetPart[] {
  const given = demo.waves[wave];
  if (given === undefined) return [];
  const ties = given.ties_from_to_frequency_modes.filter(([from]) => from === who);
  const doors = pick<readonly number[]>(given.external, who) ?? [];
  const spaces = pick<readonly number[]>(given.memberships, who) ?? [];
  const opinions = pick<readonly number[]>(given.climate, who);
  return [
    { part: 'who', ticked: ties.map(([, to]) => idOf.person(String(to))), done: true },
    ...ties.map(
      ([, to, rhythm, modes]): SheetPart => ({
        part: 'how',
        person: idOf.person(String(to)),
        rhythm: rhythm as TickedRhythm,
        modes: String(modes).split('+') as TieMode[],
      }),
    ),
    {
      part: 'outside',
      met: Object.fromEntries(
        outsideTypes.map((type, at) => [type, doors.includes(at) ? 'quarterly' : 'never'] as const),
      ),
    },
    { part: 'spaces', ticked: spaces.map((at) => idOf.space(demo.spaces[at] ?? '')) },
    ...(opinions === null ? [] : [{ part: 'opinions' as const, answers: opinions }]),
    { part: 'finish' },
  ];
}

/** The board's figures that the expected values name, by the key of the board. */
export const expectedNames = {
  'thick-share': '1_quality_thick_share',
  'confirmed-share': '1b_confirmed_share',
  'live-share': '2_regularity_live_share',
  density: '3_cohesion_density',
  'mean-active-ties': '3b_mean_active_ties',
  'two-step-reach': '3c_reach_two_steps',
  'mixing-ratio': '4_mixing_ratio',
  openness: '5_external_openness',
  doors: '5b_external_types_reached_by_two',
  redundancy: '6_redundancy',
  'confirmed-redundancy': '6c_redundancy_confirmed_only',
  'top-tenth-share': '8_concentration_top_tenth',
  articulation: '9_articulation',
  'articulation-without-top3': '9b_articulation_without_top3',
  'space-pairs-with-two': '9c_pairs_of_spaces_with_two_common',
  'favourable-share': '10_climate_favourable',
} as const;
