// How rooms are called, on every screen of the method.

/** A letter on a door needs a noun (« Salle A »); « Salle Loire » or « Atelier » have their own. */
export function isLetter(name: string): boolean {
  return name.length <= 3;
}
