// The table of rights, read from the rules that the server applies: one line per rule, with the routes it guards.
import type { AccessRule, RouteShape } from '../../contract.js';

/** One line of the table. */
export interface Right {
  readonly id: string;
  readonly scope: AccessRule['scope'];
  readonly roles: string[];
  readonly seats: string[];
  readonly sentence: string;
  readonly routes: { method: string; path: string; summary: string }[];
}

/** The table, in the order of the rules' names. */
export function listRights(routes: readonly RouteShape[]): Right[] {
  const rights = new Map<string, Right>();
  for (const { access, method, path, summary } of routes) {
    const known = rights.get(access.id);
    const right = known ?? {
      id: access.id,
      scope: access.scope,
      roles: [...access.roles],
      seats: [...(access.seats ?? [])],
      sentence: access.sentence,
      routes: [],
    };
    right.routes.push({ method, path, summary });
    rights.set(access.id, right);
  }
  return [...rights.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

const ROLES: Readonly<Record<string, string>> = {
  operator: 'exploitant',
  'programme-owner': 'pilote du programme',
  facilitator: 'animateur',
  'project-lead': 'chef de projet',
  'lead-pair': 'binôme',
  'data-steward': 'dépositaire des réponses',
  scribe: 'secrétaire',
  participant: 'participant',
  observer: 'observateur',
  projector: 'projection',
};

const SCOPES: Readonly<Record<AccessRule['scope'], string>> = {
  public: 'tout le monde',
  account: 'toute personne connectée',
  instance: 'sur l’installation',
  space: 'sur l’espace',
  room: 'dans la salle ou sur l’espace',
};

function formatHolders(right: Right): string {
  const roles = right.roles.map((role) => ROLES[role] ?? role);
  const seats = right.seats.map((seat) => `${ROLES[seat] ?? seat} (siège)`);
  const holders = [...roles, ...seats].join(', ');
  return holders === '' ? SCOPES[right.scope] : `${holders} — ${SCOPES[right.scope]}`;
}

/** The table as a page of the documentation (Markdown, French). */
export function formatRightsPage(rights: readonly Right[]): string {
  const lines = rights.map(
    (right) =>
      `| \`${right.id}\` | ${formatHolders(right)} | ${right.sentence} | ${right.routes
        .map(({ method, path }) => `\`${method} ${path}\``)
        .join('<br>')} |`,
  );
  return [
    '# Qui peut quoi',
    '',
    'Cette page est écrite par `npm run rights` à partir des règles que le serveur applique ; elle ne se modifie pas à la main.',
    'Un espace qui n’est pas ouvert à la personne répond comme s’il n’existait pas.',
    '',
    '| Règle | Qui | Phrase | Adresses |',
    '| --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}
