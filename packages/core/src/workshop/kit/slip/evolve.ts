// How slips come, change, are hidden and shown again; what the room sees of them; what they leave to the harvest.
import type { MemberId, Recorded } from '../../live-program.js';
import type { Evolvers } from '../column.js';
import type { HarvestItem, HarvestKind } from '../harvest.js';
import { updateItem } from '../item.js';
import type { HasSlips, Slip, SlipEvent, SlipVersion } from './slip.js';

function addVersion<K extends string>(
  slip: Slip<K>,
  change: Partial<Pick<SlipVersion<K>, 'kind' | 'text' | 'tags'>>,
  { by, at }: Omit<Recorded, 'body'>,
): Slip<K> {
  const { kind, text, tags } = { ...slip, ...change };
  return {
    ...slip,
    kind,
    text,
    tags,
    version: slip.version + 1,
    versions: [...slip.versions, { kind, text, tags, by, at }],
  };
}

/** The evolvers of slips, to be spread in a method's own. */
export function createSlipEvolvers<State extends HasSlips<K>, K extends string>(): Evolvers<
  State,
  SlipEvent<K>
> {
  return {
    'slip-written': (state, { type: _type, slip: id, ...draft }, { seq, by, at }) => {
      const { kind, text, tags } = draft;
      const slip: Slip<K> = {
        id,
        seq,
        ...draft,
        by,
        at,
        version: 1,
        versions: [{ kind, text, tags, by, at }],
        hidden: null,
      };
      return { ...state, slips: [...state.slips, slip] };
    },
    'slip-edited': (state, { slip, text }, record) => ({
      ...state,
      slips: updateItem(state.slips, slip, (kept) => addVersion(kept, { text }, record)),
    }),
    'slip-retagged': (state, { slip, kind, tags }, record) => ({
      ...state,
      slips: updateItem(state.slips, slip, (kept) => addVersion(kept, { kind, tags }, record)),
    }),
    'slip-hidden': (state, { slip }, { by, at, op }) => ({
      ...state,
      slips: updateItem(state.slips, slip, (kept) => ({ ...kept, hidden: { by, at, op } })),
    }),
    'slip-restored': (state, { slip, versions, onBehalfOf }) => ({
      ...state,
      slips: updateItem(state.slips, slip, (kept) => {
        const { kind, text, tags } = versions.at(-1) ?? kept;
        return { ...kept, kind, text, tags, versions, onBehalfOf, hidden: null };
      }),
    }),
  };
}

/**
 * For the room, a hidden slip keeps its place and loses its words, its wordings and its name. Ways back are identifiers,
 * no words: they stay, so that a restoration gives the whole again.
 */
export function redactSlips<K extends string>(slips: readonly Slip<K>[]): readonly Slip<K>[] {
  return slips.some(({ hidden }) => hidden !== null)
    ? slips.map((slip) =>
        slip.hidden === null ? slip : { ...slip, text: '', tags: [], versions: [], onBehalfOf: null },
      )
    : slips;
}

/** The slips that may be shown, in the order they came. */
export function listShownSlips<K extends string>(slips: readonly Slip<K>[]): readonly Slip<K>[] {
  return slips.filter(({ hidden }) => hidden === null);
}

/** Seats that wrote a slip, or had it written; none for a slip copied from paper without a name. */
export function listSlipAuthors(slip: Pick<Slip, 'by' | 'channel' | 'onBehalfOf'>): readonly MemberId[] {
  if (slip.onBehalfOf !== null) return 'id' in slip.onBehalfOf ? [slip.onBehalfOf.id as MemberId] : [];
  return slip.channel === 'paper' ? [] : [slip.by];
}

/** Where a slip is put in the harvest. */
export interface SlipPlace {
  readonly kind: HarvestKind;
  readonly group: string | null;
}

/** What slips leave to the seminar: those shown, in the order they came; `place` answers null for those kept back. */
export function harvestSlips<K extends string>(
  slips: readonly Slip<K>[],
  place: (slip: Slip<K>) => SlipPlace | null,
): readonly HarvestItem[] {
  return listShownSlips(slips).flatMap((slip) => {
    const placed = place(slip);
    if (placed === null) return [];
    const { id, seq, at, text, sources } = slip;
    return [
      {
        id,
        ...placed,
        text,
        origins: [{ item: id, seq, at, authors: listSlipAuthors(slip) }],
        ...(sources.length > 0 ? { sources } : {}),
      },
    ];
  });
}
