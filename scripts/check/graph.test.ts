// The walls themselves, tried on imports that must be refused and on imports that must pass.
import { describe, expect, it } from 'vitest';
import { groupLoops, type Import } from './graph.js';
import { listFileLoops, listForbiddenImports, listMutualPairs } from './walls.js';

const local = (from: string, to: string): Import => ({ from, to, kind: 'local' });
const core = 'packages/core/src';
const rooms = 'app/src/rooms';

describe('the walls of the house', () => {
  it.each([
    [`${core}/kernel/draw.ts`, `${core}/workshop/index.ts`],
    [`${core}/methods/open-space/decide.ts`, `${core}/methods/pitch/index.ts`],
    [`${core}/seminar/agenda.ts`, `${core}/methods/index.ts`],
    [`${core}/seminar/agenda.ts`, `${core}/workshop/method.ts`],
    [`${core}/seminar/agenda.ts`, 'app/src/platform/contract.ts'],
    [`${rooms}/territory/server/routes.ts`, `${rooms}/territory/web/index.ts`],
    [`${rooms}/territory/web/view.tsx`, `${rooms}/territory/server/repo.ts`],
    [`${rooms}/territory/server/routes.ts`, `${rooms}/seminar/server/index.ts`],
    [`${rooms}/territory/server/routes.ts`, 'app/src/live/server/index.ts'],
    [`${rooms}/fabrique/server/routes.ts`, `${rooms}/seminar/server/repo.ts`],
    ['app/src/live/server/engine.ts', `${core}/seminar/index.ts`],
    ['app/src/platform/server/http/app.ts', `${rooms}/people/server/index.ts`],
    ['app/src/design/button.tsx', 'app/src/platform/web/api.ts'],
    [`${rooms}/people/server/routes.ts`, 'app/src/main.server.ts'],
  ])('refuses %s → %s', (from, to) => {
    expect(listForbiddenImports([local(from, to)])).toHaveLength(1);
  });

  it.each([
    [`${core}/methods/open-space/decide.ts`, `${core}/workshop/index.ts`],
    [`${rooms}/seminar/server/routes.ts`, 'app/src/live/server/index.ts'],
    [`${rooms}/methods/open-space/web/wall.tsx`, 'app/src/live/web/index.ts'],
    [`${rooms}/fabrique/server/routes.ts`, `${rooms}/seminar/server/index.ts`],
    ['app/src/main.server.ts', `${rooms}/seminar/server/index.ts`],
    [`${core}/methods/open-space/index.ts`, `${core}/methods/open-space/state.ts`],
    [`${core}/methods/index.ts`, `${core}/methods/open-space/index.ts`],
  ])('lets %s → %s pass', (from, to) => {
    expect(listForbiddenImports([local(from, to)])).toEqual([]);
  });

  it('keeps the machine and packages out of core, and SQL out of routes', () => {
    const refused: Import[] = [
      { from: `${core}/kernel/text.ts`, to: 'fs', kind: 'node' },
      { from: `${core}/seminar/agenda.ts`, to: 'node_modules/zod/mini/index.js', kind: 'package' },
      {
        from: `${rooms}/territory/server/routes.ts`,
        to: 'node_modules/drizzle-orm/index.js',
        kind: 'package',
      },
      { from: `${rooms}/territory/web/view.tsx`, to: 'fs', kind: 'node' },
      { from: `${core}/seminar/agenda.ts`, to: './absent.js', kind: 'unresolved' },
    ];
    expect(listForbiddenImports(refused)).toHaveLength(refused.length);
  });

  it('sees a loop of three files and none in a diamond', () => {
    expect(
      groupLoops([
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
        ['c', 'd'],
      ]),
    ).toEqual([['a', 'b', 'c']]);
    expect(
      groupLoops([
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'd'],
        ['c', 'd'],
      ]),
    ).toEqual([]);
    expect(
      listFileLoops([local('app/src/a.ts', 'app/src/b.ts'), local('app/src/b.ts', 'app/src/a.ts')]),
    ).toHaveLength(1);
  });

  it('sees two rooms that know each other', () => {
    const pair = [
      local('app/src/live/server/engine.ts', `${rooms}/seminar/server/index.ts`),
      local(`${rooms}/seminar/server/routes.ts`, 'app/src/live/server/index.ts'),
    ];
    expect(listMutualPairs(pair)).toEqual(['app/live app/seminar']);
    expect(listMutualPairs(pair.slice(0, 1))).toEqual([]);
  });
});
