// Decides about the charter: which rules it keeps, when it is offered, who signs it.
import { accept, refuse } from '../../../kernel/index.js';
import {
  type DecideContext,
  type Deciders,
  explainStale,
  findItem,
  isPerson,
  isSamePerson,
  isStaff,
  type Objection,
  type Person,
  type Slip,
} from '../../../workshop/index.js';
import type { CharterCommand, ExpectationsEvent } from '../command.js';
import { MAX_RULES, MAX_SIGNATURES } from '../limits.js';
import type { ExpectationKind, ExpectationsState } from '../state.js';

type State = ExpectationsState;

/** Refuses to touch a charter that people are signing. */
export function explainPresented({ charter }: State): Objection {
  return charter.presented === null ? null : refuse('charter-presented');
}

function readRule(
  state: State,
  id: string,
): { readonly ok: true; readonly rule: Slip<ExpectationKind> } | Exclude<Objection, null> {
  const slip = findItem(state.slips, id);
  if (slip === undefined) return refuse('slip-unknown');
  if (slip.kind !== 'rule') return refuse('not-a-rule');
  return slip.hidden === null ? { ok: true, rule: slip } : refuse('item-hidden');
}

function isAdopted({ charter }: State, slip: string): boolean {
  return charter.rules.includes(slip);
}

function hasSigned({ signatures, charter }: State, person: Person): boolean {
  return signatures.some((one) => one.edition === charter.edition && isSamePerson(one.person, person));
}

function explainSigning(state: State, edition: number): Objection {
  if (state.charter.presented === null) return refuse('charter-not-presented');
  if (state.charter.edition !== edition) return refuse('charter-changed');
  return state.signatures.length >= MAX_SIGNATURES ? refuse('too-many', { max: MAX_SIGNATURES }) : null;
}

function findSigner(state: State, person: Person | null, { who }: DecideContext): Person | undefined {
  const isTheirs = (signed: Person): boolean =>
    person === null ? isPerson(signed, who.member) : isSamePerson(signed, person);
  return state.signatures.find((one) => isTheirs(one.person))?.person;
}

const rules: Pick<
  Deciders<State, CharterCommand, ExpectationsEvent>,
  'adopt-rule' | 'set-rule-aside' | 'return-rule' | 'order-charter'
> = {
  'adopt-rule': (state, { slip: id, version, text }) => {
    const read = readRule(state, id);
    if (!read.ok) return read;
    const objection =
      explainPresented(state) ?? explainStale(read.rule, { version, current: read.rule.text });
    if (objection !== null) return objection;
    if (isAdopted(state, id)) return refuse('rule-already-adopted');
    if (state.charter.rules.length >= MAX_RULES) return refuse('charter-long', { max: MAX_RULES });
    const adopted = { type: 'rule-adopted', slip: id } as const;
    return text === null || text === read.rule.text
      ? accept([adopted])
      : accept([{ type: 'slip-edited', slip: id, text }, adopted]);
  },

  'set-rule-aside': (state, { slip: id, into, reason }) => {
    const read = readRule(state, id);
    if (!read.ok) return read;
    if (into !== null && (into === id || !isAdopted(state, into))) return refuse('rule-not-adopted');
    const presented = isAdopted(state, id) ? explainPresented(state) : null;
    if (presented !== null) return presented;
    const before = state.charter.aside.find(({ slip }) => slip === id);
    return before !== undefined && before.into === into && before.reason === reason
      ? refuse('rule-already-aside')
      : accept([{ type: 'rule-set-aside', slip: id, into, reason }]);
  },

  'return-rule': (state, { slip: id }) => {
    const isAside = state.charter.aside.some(({ slip }) => slip === id);
    if (!isAdopted(state, id) && !isAside) return refuse('rule-not-adopted');
    const presented = isAside ? null : explainPresented(state);
    return presented ?? accept([{ type: 'rule-returned', slip: id }]);
  },

  'order-charter': (state, { slips }) => {
    const { rules: kept } = state.charter;
    const isSameSet = slips.length === kept.length && kept.every((id) => slips.includes(id));
    if (!isSameSet) return refuse('charter-changed');
    if (slips.every((id, rank) => id === kept[rank])) return refuse('nothing-changes');
    return explainPresented(state) ?? accept([{ type: 'charter-ordered', slips }]);
  },
};

/** The deciders of the charter and of its signatures. */
export const charterDeciders: Deciders<State, CharterCommand, ExpectationsEvent> = {
  ...rules,

  'present-charter': (state) =>
    state.charter.rules.length === 0
      ? refuse('charter-empty')
      : (explainPresented(state) ?? accept([{ type: 'charter-presented' }])),

  'withdraw-charter': ({ charter }) =>
    charter.presented === null ? refuse('charter-not-presented') : accept([{ type: 'charter-withdrawn' }]),

  sign: (state, { edition }, { who }) => {
    const objection = explainSigning(state, edition);
    if (objection !== null) return objection;
    const people = [{ id: who.member }];
    return hasSigned(state, people[0] as Person)
      ? refuse('already-signed')
      : accept([{ type: 'charter-signed', edition, people, channel: 'phone' }]);
  },

  'sign-for': (state, { edition, people, channel }) => {
    const objection = explainSigning(state, edition);
    if (objection !== null) return objection;
    const left = people.filter(
      (person, rank) =>
        !hasSigned(state, person) && people.findIndex((one) => isSamePerson(one, person)) === rank,
    );
    return left.length === 0
      ? refuse('already-signed')
      : accept([{ type: 'charter-signed', edition, people: left, channel }]);
  },

  'withdraw-signature': (state, { person }, context) => {
    if (person !== null && !isPerson(person, context.who.member) && !isStaff(context.who)) {
      return refuse('staff-only');
    }
    const signed = findSigner(state, person, context);
    return signed === undefined
      ? refuse('not-signed')
      : accept([{ type: 'signature-withdrawn', person: signed }]);
  },
};
