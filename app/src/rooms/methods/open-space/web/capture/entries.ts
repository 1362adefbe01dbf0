// What this seat typed lately, the last first.
import type { CardKind, OpenSpaceState, Person } from '@trame/core/methods/open-space';

export interface TypedEntry {
  readonly id: string;
  readonly kind: 'question' | 'report' | CardKind;
  readonly text: string;
  readonly at: number;
  /** For whom; null for paper without a name. For a report, who convened the group. */
  readonly person: Person | null;
  readonly isHidden: boolean;
}

/** The last lines of one seat. Cards that came with a report are not counted again. */
export function listEntries(state: OpenSpaceState, member: string, most = 12): readonly TypedEntry[] {
  const own = <T extends { readonly by: string }>(items: readonly T[]) =>
    items.filter(({ by }) => by === member);
  const questions = own(state.questions).filter(({ withdrawn }) => withdrawn === null);
  const cards = own(state.cards).filter(({ report }) => report === null);
  const entries: readonly TypedEntry[] = [
    ...questions.map(({ hidden, onBehalfOf, ...one }) => ({
      ...pick(one),
      kind: 'question' as const,
      person: onBehalfOf,
      isHidden: hidden !== null,
    })),
    ...own(state.reports).map(({ hidden, convener, said, ...one }) => ({
      ...pick({ ...one, text: said }),
      kind: 'report' as const,
      person: convener,
      isHidden: hidden !== null,
    })),
    ...cards.map(({ hidden, onBehalfOf, kind, ...one }) => ({
      ...pick(one),
      kind,
      person: onBehalfOf,
      isHidden: hidden !== null,
    })),
  ];
  return [...entries].sort((one, other) => other.at - one.at).slice(0, most);
}

function pick({ id, text, at }: { readonly id: string; readonly text: string; readonly at: number }) {
  return { id, text, at };
}
