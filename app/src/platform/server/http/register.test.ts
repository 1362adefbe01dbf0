// A server whose rules are not fully said is not built.
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { AccessRule, RouteShape } from '../../contract.js';
import { handle, type ServerRoom } from './handler.js';
import { inspectRooms } from './register.js';

const open: AccessRule = { id: 'hall.look', scope: 'public', roles: [], sentence: 'Tout le monde regarde.' };
const held: AccessRule = {
  id: 'hall.keep',
  scope: 'space',
  roles: ['facilitator'],
  sentence: 'L’animateur garde.',
};

const look: RouteShape = {
  method: 'GET',
  path: '/api/hall',
  access: open,
  summary: 'Regarde',
  reply: z.object({}),
};
const keep: RouteShape = { ...look, path: '/api/spaces/:space/hall', access: held };

function build(...routes: RouteShape[]): ServerRoom[] {
  return [
    {
      name: 'hall',
      handlers: routes.map((route) => handle(route, async () => undefined)),
      statuses: {},
      refusals: {},
    },
  ];
}

describe('the rules of routes [G4]', () => {
  test('two routes may share a rule', () => {
    expect(inspectRooms(build(look, { ...look, path: '/api/hall/more' }, keep))).toHaveLength(3);
  });

  test.each<[string, RouteShape[]]>([
    ['has no access rule', [{ ...look, access: undefined as unknown as AccessRule }]],
    [
      'said otherwise elsewhere',
      [look, { ...look, path: '/api/more', access: { ...open, sentence: 'Autrement.' } }],
    ],
    [
      'said otherwise elsewhere',
      [keep, { ...keep, path: '/api/spaces/:space/b', access: { ...held, roles: ['lead-pair'] } }],
    ],
    ['is declared twice', [look, look]],
    ['is declared twice', [keep, { ...keep, path: '/api/spaces/:other/hall' }]],
    ['outside /api', [{ ...look, path: '/hall' }]],
    ['outside /api', [{ ...look, path: '/api/Hall//x' }]],
    ['does not go with its path', [{ ...keep, path: '/api/hall' }]],
    ['does not go with its path', [{ ...keep, access: open }]],
    ['without :room', [{ ...keep, access: { ...held, scope: 'room' } }]],
    ['parameters', [{ ...look, path: '/api/hall/:door' }]],
    ['reads a body with GET', [{ ...look, body: z.object({}) }]],
    ['without a name', [{ ...look, access: { ...open, id: 'look' } }]],
    ['without a sentence', [{ ...look, access: { ...open, sentence: ' ' } }]],
    ['roles do not go', [{ ...keep, access: { ...held, roles: [] } }]],
    ['roles do not go', [{ ...look, access: { ...open, roles: ['operator'] } }]],
  ])('%s', (fault, routes) => {
    expect(() => inspectRooms(build(...routes))).toThrow(new RegExp(`^http/register: .*${fault}`));
  });
});
