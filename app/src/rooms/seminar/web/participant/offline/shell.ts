// What the phone keeps of the application itself: its page and the files that page names, nothing of any room.

/** Paths of the phones' application, the only pages the service worker answers for. */
export const PARTICIPANT_PATH = /^\/(r|rejoindre|salle)(\/|$)/;

/** The page under which the shell is kept, whatever room is asked for. */
export const SHELL_PAGE = '/rejoindre';

/** Files of the build that a page or a style sheet names. */
export function listAssets(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\/assets\/[\w.-]+/g)].map(([path]) => path))];
}

/** A captive portal answers its own page to everything: ours has the place where the application stands. */
export function isShell(page: string): boolean {
  return page.includes('id="trame"') && listAssets(page).length > 0;
}
