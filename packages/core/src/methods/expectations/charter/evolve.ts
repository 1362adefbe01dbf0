// How the charter and its signatures change.
import { type Evolvers, isSamePerson, type Slip } from '../../../workshop/index.js';
import type { ExpectationsEvent } from '../command.js';
import type { Charter, ExpectationKind, ExpectationsState } from '../state.js';

type State = ExpectationsState;
type CharterEvents = Pick<
  Evolvers<State, ExpectationsEvent>,
  | 'rule-adopted'
  | 'rule-set-aside'
  | 'rule-returned'
  | 'charter-ordered'
  | 'charter-presented'
  | 'charter-withdrawn'
  | 'charter-signed'
  | 'signature-withdrawn'
>;

/** Takes a rule out of the charter and out of those set aside; what had been joined to it stands alone. */
function takeOut(charter: Charter, slip: string): Charter {
  return {
    ...charter,
    rules: charter.rules.filter((id) => id !== slip),
    aside: charter.aside
      .filter((one) => one.slip !== slip)
      .map((one) => (one.into === slip ? { ...one, into: null } : one)),
    edition: charter.edition + (charter.rules.includes(slip) ? 1 : 0),
  };
}

/** A new edition when the words of one of its rules changed. */
export function followEdit(charter: Charter, slip: Slip<ExpectationKind>['id']): Charter {
  return charter.rules.includes(slip) ? { ...charter, edition: charter.edition + 1 } : charter;
}

/** The evolvers of the charter and of its signatures. */
export const charterEvolvers: CharterEvents = {
  'rule-adopted': (state, { slip }) => {
    const out = takeOut(state.charter, slip);
    return { ...state, charter: { ...out, rules: [...out.rules, slip], edition: out.edition + 1 } };
  },
  'rule-set-aside': (state, { slip, into, reason }) => {
    const out = takeOut(state.charter, slip);
    return { ...state, charter: { ...out, aside: [...out.aside, { slip, into, reason }] } };
  },
  'rule-returned': (state, { slip }) => ({ ...state, charter: takeOut(state.charter, slip) }),
  'charter-ordered': (state, { slips }) => ({
    ...state,
    charter: { ...state.charter, rules: slips, edition: state.charter.edition + 1 },
  }),
  'charter-presented': (state, _event, { by, at }) => ({
    ...state,
    charter: { ...state.charter, presented: { by, at } },
  }),
  'charter-withdrawn': (state) => ({ ...state, charter: { ...state.charter, presented: null } }),
  'charter-signed': (state, { edition, people, channel }, { by, at }) => ({
    ...state,
    signatures: [
      ...state.signatures.filter(({ person }) => !people.some((one) => isSamePerson(one, person))),
      ...people.map((person) => ({ person, edition, channel, by, at })),
    ],
  }),
  'signature-withdrawn': (state, { person }) => ({
    ...state,
    signatures: state.signatures.filter((one) => !isSamePerson(one.person, person)),
  }),
};
