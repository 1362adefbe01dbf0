// The charter as it is shown: its rules in order, what waits, what was set aside, and how many people signed it.
import { findItem, listShownSlips, type Person, type Slip } from '../../../workshop/index.js';
import type { ExpectationKind, ExpectationsState, RuleSetAside, Signature } from '../state.js';

type Rule = Slip<ExpectationKind>;

/** A charter laid out. */
export interface CharterView {
  readonly rules: readonly Rule[];
  /** Neither adopted nor set aside yet, in the order they came. */
  readonly proposals: readonly Rule[];
  readonly aside: readonly (RuleSetAside & { readonly rule: Rule; readonly joined: Rule | null })[];
}

/** Lays the charter out; hidden rules are left out. */
export function getCharter({ charter, slips }: ExpectationsState): CharterView {
  const rules = listShownSlips(slips).filter(({ kind }) => kind === 'rule');
  const settled = new Set([...charter.rules, ...charter.aside.map(({ slip }) => slip)]);
  return {
    rules: charter.rules.flatMap((id) => findItem(rules, id) ?? []),
    proposals: rules.filter(({ id }) => !settled.has(id)),
    aside: charter.aside.flatMap((one) => {
      const rule = findItem(rules, one.slip);
      const joined = findItem(rules, one.into ?? '') ?? null;
      return rule === undefined ? [] : [{ ...one, rule, joined }];
    }),
  };
}

/** A person of the attendance list: the line, and the seat taken with a phone if there is one. */
export interface Signer {
  readonly id: string;
  readonly member: string | null;
}

/** Who signed the charter as it reads today. */
export interface SignatureCount {
  /** People, each counted once however many ways they signed. */
  readonly signed: number;
  /** People who signed an earlier edition only: they are asked again. */
  readonly earlier: number;
  /** Lines of the list without a signature of today's edition. */
  readonly missing: readonly string[];
}

/** One identifier per person: the line of the list when the seat is known there, else itself. */
function identify(person: Person, people: readonly Signer[]): string {
  if (!('id' in person)) return `"${person.label}"`;
  return people.find(({ id, member }) => id === person.id || member === person.id)?.id ?? person.id;
}

/**
 * Counts signatures of today's edition. A person who signed on the phone and on paper counts once when the list of
 * people tells that the seat and the line are the same; without a list, each identifier counts for one.
 */
export function countSignatures(
  { signatures, charter }: ExpectationsState,
  people: readonly Signer[] = [],
): SignatureCount {
  const list = (isToday: boolean): Set<string> =>
    new Set(
      signatures
        .filter(({ edition }) => (edition === charter.edition) === isToday)
        .map(({ person }) => identify(person, people)),
    );
  const signed = list(true);
  return {
    signed: signed.size,
    earlier: [...list(false)].filter((id) => !signed.has(id)).length,
    missing: people.map(({ id }) => id).filter((id) => !signed.has(id)),
  };
}

/** The signature of this person, under any of their identifiers, of today's edition or an earlier one. */
export function findSignature(
  { signatures }: ExpectationsState,
  ids: readonly (string | null)[],
): Signature | undefined {
  return signatures.find(({ person }) => 'id' in person && ids.includes(person.id));
}
