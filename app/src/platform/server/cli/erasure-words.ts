// What the operator is told of the ledger of erasures, in French.

/** « 1 effacement », « 2 effacements ». */
export function tellErasures(count: number): string {
  return count < 2 ? `${count} effacement` : `${count} effacements`;
}

/** What a restore did of the ledger; `ledger` is null when there is none beside the backup. */
export function tellReplay(ledger: string | null, replayed: number): string {
  return ledger === null
    ? 'Aucun registre des effacements à côté de la sauvegarde : personne n’a été effacé de nouveau.'
    : `Registre des effacements relu : ${ledger}\nEffacements refaits : ${replayed}`;
}
