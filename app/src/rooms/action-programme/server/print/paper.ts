// How the programme's documents leave: their shape, the territory's name.
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import type { ActionProgrammeParts } from '../context.js';

/** A line under an entry, with the small word before it; empty when there is none. */
export interface PaperLine {
  readonly label: string;
  readonly text: string;
}

/** A page of sections. */
export interface TextPaper {
  readonly documentTitle: string;
  readonly author: string;
  readonly footer: string;
  readonly title: string;
  readonly lead: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly sections: readonly {
    readonly title: string;
    readonly empty: string;
    readonly entries: readonly { readonly title: string; readonly lines: readonly PaperLine[] }[];
  }[];
}

export { formatDay } from '../exchange/words.fr.js';

/** A page needs a head: what stands there when a territory has no name yet. */
export const UNNAMED = 'Territoire sans nom';

/** The name of the scope's territory, for the head of its papers. */
export async function readTitle(parts: ActionProgrammeParts, tx: Tx, scope: TenantScope): Promise<string> {
  const territories = await parts.listTerritoryNames(tx, scope);
  return territories.find(({ id }) => id === scope.space)?.name || UNNAMED;
}
