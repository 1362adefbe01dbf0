// The table of rights says what the rules say.
import { describe, expect, test } from 'vitest';
import type { AccessRule, RouteShape } from '../../contract.js';
import { formatRightsPage, listRights } from './rights.js';

const keep: AccessRule = {
  id: 'hall.keep',
  scope: 'room',
  roles: ['facilitator', 'project-lead'],
  seats: ['scribe'],
  sentence: 'L’animateur, le chef de projet et le secrétaire tiennent la salle.',
};
const look: AccessRule = { id: 'hall.aim', scope: 'public', roles: [], sentence: 'Tout le monde regarde.' };

const route = (method: RouteShape['method'], path: string, access: AccessRule): RouteShape => ({
  method,
  path,
  access,
  summary: `${method} ${path}`,
  reply: null,
});

const routes = [
  route('POST', '/api/spaces/:space/rooms/:room/lock', keep),
  route('GET', '/api/hall', look),
  route('DELETE', '/api/spaces/:space/rooms/:room/lock', keep),
];

describe('the table of rights', () => {
  test('one line per rule, in the order of names, with every route it guards', () => {
    const rights = listRights(routes);
    expect(rights.map(({ id }) => id)).toEqual(['hall.aim', 'hall.keep']);
    expect(rights[1]).toMatchObject({
      roles: ['facilitator', 'project-lead'],
      seats: ['scribe'],
      routes: [{ method: 'POST' }, { method: 'DELETE' }],
    });
  });

  test('the page names roles in French and marks seats', () => {
    const page = formatRightsPage(listRights(routes));
    expect(page).toContain('| `hall.aim` | tout le monde | Tout le monde regarde. | `GET /api/hall` |');
    expect(page).toContain('animateur, chef de projet, secrétaire (siège) — dans la salle ou sur l’espace');
    expect(page.endsWith('\n')).toBe(true);
  });

  test('changing the table changes no rule', () => {
    listRights(routes)[1]?.roles.push('operator');
    expect(keep.roles).toEqual(['facilitator', 'project-lead']);
  });
});
