// Actions and programmes drawn at random, for the laws of the action programme.
import fc from 'fast-check';
import {
  type Action,
  type ActionDetails,
  emptyDetails,
  endings,
  financingKinds,
  financingStates,
  type ProgrammeSnapshot,
  phases,
  stages,
  statuses,
} from '../src/action-programme/index.js';
import { bareAction, organisation } from '../src/action-programme/testing/sample.js';

const day = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const words = fc.constantFrom('quai', 'four', 'école', 'énergie', 'bois', 'savoir-faire', 'port', 'Œuvre');
const title = fc.array(words, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });

const someDetails: fc.Arbitrary<ActionDetails> = fc
  .record({
    problem: orNull(title),
    territoryValue: orNull(title),
    startsOn: orNull(day),
    cost: orNull(
      fc.record({
        euros: fc.nat(5_000_000),
        precision: fc.constantFrom('estimate' as const, 'decided' as const),
        note: fc.constant(null),
      }),
    ),
    financing: fc.array(
      fc.record({
        id: fc.uuid(),
        source: title,
        kind: fc.constantFrom(...financingKinds),
        organisationId: fc.constant(null),
        euros: orNull(fc.nat(1_000_000)),
        state: fc.constantFrom(...financingStates),
        year: fc.constant(null),
      }),
      { maxLength: 3 },
    ),
    progress: fc.record({
      phase: fc.constantFrom(...phases),
      status: orNull(fc.constantFrom(...statuses)),
      news: fc.constant(null),
      help: fc.constant(null),
    }),
    ending: orNull(
      fc.record({
        kind: fc.constantFrom(...endings),
        on: day,
        reason: title,
        result: orNull(title),
        lesson: orNull(title),
        ties: fc.constant(null),
        intoActionId: fc.constant(null),
        transferredTo: fc.constant('ailleurs'),
      }),
    ),
  })
  .map((some) => ({ ...emptyDetails, ...some }));

/** Any action of a programme with two groups. */
export const someAction: fc.Arbitrary<Action> = fc
  .record({
    id: fc.uuid(),
    title,
    groupId: fc.constantFrom('axe-1', 'axe-2', null),
    stage: fc.constantFrom(...stages),
    objectives: fc.array(title, { maxLength: 3 }),
    pilots: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }),
    restricted: fc.boolean(),
    details: someDetails,
  })
  .map(({ pilots, ...some }) => ({ ...bareAction, ...some, pilots: pilots.map((id) => organisation(id)) }));

/** Any state of a programme. */
export const someProgramme: fc.Arbitrary<ProgrammeSnapshot> = fc
  .uniqueArray(someAction, { maxLength: 12, selector: ({ id }) => id })
  .map((actions) => ({
    words: { group: 'axe', lead: 'pilote', action: 'action' },
    groups: [
      { id: 'axe-1', code: null, label: 'Un territoire industriel qui forme', themeId: null },
      { id: 'axe-2', code: null, label: 'Un territoire industriel ouvert', themeId: 'habitants' },
    ],
    actions,
  }));
