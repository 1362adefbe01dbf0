// Two records of one organisation brought into one: what the one that stays takes from the other.
import { accept, foldText, type Refusal, type Result, refuse } from '../../kernel/index.js';
import type { ActorNetworkRefusal } from '../refusals.js';
import type { Membership, Organisation } from './organisation.js';

/** What a record tells that a merger may fill. */
export type AbsorbedOrganisation = Omit<Organisation, 'scope' | 'generic'> & {
  readonly subtype: string | null;
  readonly note: string | null;
};

/** Names without those that read the same as an earlier one. */
function keepDistinct(names: readonly string[], but: string): readonly string[] {
  const read = new Set([foldText(but)]);
  return names.filter((name) => {
    const folded = foldText(name);
    if (folded === '' || read.has(folded)) return false;
    read.add(folded);
    return true;
  });
}

/**
 * Brings a record into another of the same organisation: the old name and its aliases lead to the one that stays,
 * territories add up, gaps are filled, and two notes are kept one under the other with the name of the second.
 * What the record that stays already says is never changed. Refused: a record with itself.
 */
export function absorbOrganisation<O extends AbsorbedOrganisation>(
  kept: O,
  gone: AbsorbedOrganisation,
): Result<O, Refusal<ActorNetworkRefusal>> {
  if (kept.id === gone.id) return refuse('merge-with-itself');
  const aliases = keepDistinct([...kept.aliases, gone.name, ...gone.aliases], kept.name);
  const takesFamily = kept.familyId === null && gone.familyId !== null;
  const parentId = [kept.parentId, gone.parentId].find(
    (id) => id !== null && id !== gone.id && id !== kept.id,
  );
  const notes = kept.note === null || gone.note === null || kept.note === gone.note;
  return accept({
    ...kept,
    aliases,
    familyId: kept.familyId ?? gone.familyId,
    familyConfidence: takesFamily ? gone.familyConfidence : kept.familyConfidence,
    territoryIds: [...new Set([...kept.territoryIds, ...gone.territoryIds])],
    parentId: parentId ?? null,
    subtype: kept.subtype ?? gone.subtype,
    note: notes ? (kept.note ?? gone.note) : `${kept.note}\n${gone.name} : ${gone.note}`,
  });
}

/**
 * The memberships of a directory after a merger: those of the record that went are the other's, once each, and
 * nobody is a member of itself. The note of the one that stays is kept; an empty one is filled.
 */
export function absorbMemberships(
  memberships: readonly Membership[],
  merger: { readonly from: string; readonly into: string },
): readonly Membership[] {
  const follow = (id: string): string => (id === merger.from ? merger.into : id);
  const touched = ({ memberId, networkId }: Membership): boolean =>
    memberId === merger.from || networkId === merger.from;
  const kept = new Map<string, Membership>();
  // Those that stay as they are come first: their notes are never replaced.
  for (const one of [...memberships.filter((each) => !touched(each)), ...memberships.filter(touched)]) {
    const moved = { ...one, memberId: follow(one.memberId), networkId: follow(one.networkId) };
    if (moved.memberId === moved.networkId) continue;
    const key = `${moved.memberId} ${moved.networkId}`;
    const known = kept.get(key);
    kept.set(key, known === undefined ? moved : { ...known, note: known.note ?? moved.note });
  }
  return [...kept.values()];
}
