// Themes shared by several territories: named once for all, said by each in its own words, tied to actions by hand.
import { accept, cleanText, foldText, type Refusal, type Result, refuse } from '../kernel/index.js';
import type { Action } from './action.js';
import type { ActionGroup } from './programme.js';
import type { ActionProgrammeRefusal } from './refusals.js';

/** A theme common to the territories of a Fabrique (R130). */
export interface Theme {
  readonly id: string;
  readonly label: string;
}

type Decided<T> = Result<T, Refusal<ActionProgrammeRefusal>>;

/**
 * Accepts the name of a theme, new or changed. Refused: an empty name, and one that another theme bears
 * already, capitals and accents apart: two themes of one name could not be told apart.
 */
export function decideTheme(named: Theme, others: readonly Theme[]): Decided<Theme> {
  const label = cleanText(named.label).trim();
  if (label === '') return refuse('theme-name-missing');
  const twin = others.find(({ id, label: other }) => id !== named.id && foldText(other) === foldText(label));
  return twin === undefined ? accept({ id: named.id, label }) : refuse('theme-taken', { label: twin.label });
}

/**
 * A territory's words for themes, one of them said again. An empty wording, or the common name itself, takes the
 * entry out: the theme keeps its common name there (R130).
 */
export function wordTheme(
  words: Readonly<Record<string, string>>,
  theme: Theme,
  wording: string,
): Readonly<Record<string, string>> {
  const said = cleanText(wording).trim();
  const { [theme.id]: _former, ...others } = words;
  return said === '' || said === theme.label ? others : { ...others, [theme.id]: said };
}

/**
 * Ties an action to a theme or unties it; asked twice, it is once. A theme that comes from the group of the
 * action cannot be untied from the action alone: the group would go on saying it.
 */
export function tieTheme(
  action: Action,
  groups: readonly Pick<ActionGroup, 'id' | 'themeId'>[],
  tie: { readonly themeId: string; readonly isTied: boolean },
): Decided<Action> {
  const inherited = groups.find(({ id }) => id === action.groupId)?.themeId ?? null;
  if (!tie.isTied && inherited === tie.themeId) return refuse('theme-of-group');
  const others = action.themeIds.filter((id) => id !== tie.themeId);
  if (!tie.isTied) return accept({ ...action, themeIds: others });
  return accept(
    action.themeIds.includes(tie.themeId) || inherited === tie.themeId
      ? action
      : { ...action, themeIds: [...others, tie.themeId] },
  );
}
