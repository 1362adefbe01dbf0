// What the phone keeps of the application itself: its page, the files that page names, those of the methods it showed; nothing of any room.

/** Paths of the phones' application, the only pages the service worker answers for. */
export const PARTICIPANT_PATH = /^\/(r|b|f|rejoindre|salle)(\/|$)/;

/** The page under which the shell is kept, whatever room is asked for. */
export const SHELL_PAGE = '/rejoindre';

/** A page that opens without a network: which addresses it answers, under which one it is kept, on which shelf. */
export interface Shell {
  readonly path: RegExp;
  readonly page: string;
  readonly shelf: string;
}

/** The phones' application, and the page of a personal survey, which a phone keeps once it was opened. */
export const SHELLS: readonly [Shell, ...Shell[]] = [
  { path: PARTICIPANT_PATH, page: SHELL_PAGE, shelf: 'trame-shell-1' },
  { path: /^\/e(\/|$)/, page: '/e', shelf: 'trame-survey-1' },
];

/** Files of the build that a page or a style sheet names. */
export function listAssets(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\/assets\/[\w.-]+/g)].map(([path]) => path))];
}

/** Files a page says it got for itself, method by method; the message comes from outside. */
export function listUsed(message: unknown): readonly string[] {
  const { used } = (message ?? {}) as { readonly used?: unknown };
  if (!Array.isArray(used)) return [];
  const names = used.filter((name): name is string => typeof name === 'string');
  return names.filter((name) => /^\/assets\/[\w.-]+$/.test(name));
}

/** A captive portal answers its own page to everything: ours has the place where the application stands. */
export function isShell(page: string): boolean {
  return page.includes('id="trame"') && listAssets(page).length > 0;
}
