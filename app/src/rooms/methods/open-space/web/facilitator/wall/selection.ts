// The cards somebody chose on this screen; those that left the wall meanwhile are no longer chosen.
import type { Card } from '@trame/core/methods/open-space';
import { createContext, useContext, useState } from 'react';

export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  readonly clear: () => void;
}

const SelectionContext = createContext<Selection>({
  ids: new Set(),
  toggle: () => undefined,
  clear: () => undefined,
});

/** Gives the selection to the cards inside. */
export const SelectionProvider = SelectionContext.Provider;

/** The selection around. */
export function useSelection(): Selection {
  return useContext(SelectionContext);
}

/** A selection among these cards. */
export function useNewSelection(cards: readonly Card[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const visible = cards.filter(({ hidden }) => hidden === null);
  return {
    ids: new Set(visible.map(({ id }) => id).filter((id) => chosen.has(id))),
    toggle: (id) =>
      setChosen((before) => {
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        return after;
      }),
    clear: () => setChosen(new Set()),
  };
}
