// What an author of an agenda should know of a method before choosing it, in words handed in by whoever shows it (R083).

/**
 * A known failing of a method, and what is done about it.
 * @public
 */
export interface MethodFailing {
  readonly failing: string;
  readonly remedy: string;
}

/**
 * The words of one method in one language. A library opens on what one wants to obtain; these words come next.
 * @public
 */
export interface MethodAbout {
  readonly title: string;
  /** What the room holds at the end, in one sentence. */
  readonly aim: string;
  readonly when: string;
  readonly notWhen: string;
  /** The question to ask oneself first, and what to do when the answer is yes; null when there is none. */
  readonly preflight: { readonly question: string; readonly ifYes: string } | null;
  /** How many people it holds, in words: « de 15 à 100 personnes, en groupes de 5 à 12 ». */
  readonly people: string;
  /** What the minutes of the default plan do not say: « à quoi s’ajoutent trente minutes par thème ». */
  readonly timeNote?: string;
  /** What must be in the room: tables, paper, a second pair of hands. */
  readonly needs: readonly string[];
  readonly failings: readonly MethodFailing[];
  /** Names of the steps of its plan, by identifier; `slot` also names `slot-1`, `slot-2`. */
  readonly steps: Readonly<Record<string, string>>;
}

/**
 * The name of a step of a plan: that of its identifier, else of the identifier without its rank, with the rank put
 * after it. A step that the words do not know keeps its identifier.
 *
 * @example nameStep({ slot: 'Créneau' }, 'slot-2') // 'Créneau 2'
 */
export function nameStep(steps: MethodAbout['steps'], id: string): string {
  if (Object.hasOwn(steps, id)) return steps[id] ?? id;
  const ranked = /^(.+)-(\d+)$/.exec(id);
  const [, stem = '', rank = ''] = ranked ?? [];
  return Object.hasOwn(steps, stem) ? `${steps[stem]} ${rank}` : id;
}
