// A territory with a programme to write, its directory, its team, and short ways to ask its server.
import { randomUUID } from 'node:crypto';
import { createTestApp, type TestApp, type TestReply } from '../../../../../test/app.js';
import { createTestSpace } from '../../../../../test/database.js';
import { createProgrammeParts } from '../../../../../test/programme.js';
import type { TenantScope } from '../../../../platform/server/db/index.js';
import type { ActionSheet, ProgrammeReply } from '../../contract.js';
import { type ActionProgrammeParts, createActionProgrammeRoom } from '../index.js';
import { insertProgramme } from '../repo.js';

/** The hall of a test. */
export interface ProgrammeHall {
  readonly app: TestApp;
  readonly fabrique: TenantScope;
  readonly scope: TenantScope;
  /** Reads the territory from outside its team. */
  readonly owner: string;
  readonly group: string;
  readonly tilery: string;
  readonly school: string;
  /** Days go by; sessions do not last that long, and the lead signs in again. */
  wait(days: number): Promise<void>;
  get<T>(path: string, cookie?: string): Promise<T>;
  ask(method: 'GET' | 'POST' | 'PUT', path: string, body?: object, cookie?: string): Promise<TestReply>;
  add(body: object): Promise<ActionSheet>;
  readProgramme(cookie?: string): Promise<ProgrammeReply>;
}

/** An organisation as a pilot. */
export const pilot = (organisationId: string, lead = false) => ({
  ...{ kind: 'organisation' as const, organisationId, printed: null, lead },
});

function expectOk(reply: TestReply): TestReply {
  if (reply.status !== 200) throw new Error(`action-programme/hall: ${reply.status} ${reply.text}`);
  return reply;
}

/** Opens the hall; whoever needs seminars or seats hands them in. */
export async function createProgrammeHall(
  given: Partial<Omit<ActionProgrammeParts, 'database'>> = {},
): Promise<ProgrammeHall> {
  const [tilery, school] = [randomUUID(), randomUUID()];
  const names = new Map([
    [tilery, { name: 'Tuilerie Martin', familyId: 'company', familyLabel: 'Entreprise' }],
    [school, { name: 'Lycée du Four', familyId: 'school', familyLabel: 'Lycée' }],
  ]);
  let here = '';
  const app = await createTestApp({
    rooms: ({ database }) => [
      createActionProgrammeRoom(
        createProgrammeParts({
          database,
          listOrganisationNames: async () => names,
          listTerritoryNames: async () => [{ id: here, name: 'Pays de la Tuile' }],
          ...given,
        }),
      ),
    ],
  });
  const fabrique = await createTestSpace(app.database, { kind: 'fabrique' });
  const scope = await createTestSpace(app.database, { kind: 'territory', fabrique });
  here = scope.space;
  const group = randomUUID();
  await app.database.within(scope, (tx) =>
    insertProgramme(tx, scope, {
      words: { group: 'axe', lead: 'pilote', action: 'projet' },
      declared: { actions: null, groups: null },
      discrepancyNote: null,
      starMeaning: 'Projet commun avec le contrat de bassin.',
      themeWords: {},
      flagDefinitions: {},
      source: null,
      groups: [{ id: group, code: 'A1', label: 'Un territoire industriel qui forme', themeId: null }],
    }),
  );
  let lead = await app.signIn('project-lead', scope);
  const owner = await app.signIn('programme-owner', scope);
  const ask: ProgrammeHall['ask'] = (method, path, body, cookie = lead) =>
    app.send({
      ...{ method, url: `/api/spaces/${scope.space}/${path}`, cookie },
      ...(body === undefined ? {} : { body }),
    });
  return {
    ...{ app, fabrique, scope, owner, group, tilery, school, ask },
    wait: async (days) => {
      app.clock.advance(days * 86_400_000);
      lead = await app.signIn('project-lead', scope);
    },
    get: async (path, cookie) => expectOk(await ask('GET', path, undefined, cookie)).json(),
    add: async (body) => expectOk(await ask('POST', 'actions', body)).json<ActionSheet>(),
    readProgramme: async (cookie) => expectOk(await ask('GET', 'programme', undefined, cookie)).json(),
  };
}
