// The organisation–action networks of the four programmes of 2019 through the HTTP door, against figures computed apart.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import published from '../../../../../../packages/core/src/actor-network/examples/pilot-network-2019.expected.json' with {
  type: 'json',
};
import programmes from '../../../../../../packages/core/src/actor-network/examples/pilot-network-2019.json' with {
  type: 'json',
};
import { createTestApp, type TestApp } from '../../../../../test/app.js';
import { createTestSpace } from '../../../../../test/database.js';
import type { TenantScope } from '../../../../platform/server/db/index.js';
import type { Piloting } from '../../contract/piloting.js';
import { createActorNetworkRoom } from '../index.js';
import { insertFamilies, insertOrganisation } from '../repo.js';
import type { SharedPiloting } from '../sheet.js';

const uuid = (slug: string): string => {
  const hex = Buffer.from(slug.padEnd(16, '.')).toString('hex').slice(-12);
  let sum = 0;
  for (const char of slug) sum = (sum * 31 + char.charCodeAt(0)) >>> 0;
  return `${sum.toString(16).padStart(8, '0')}-0000-4000-8000-${hex}`;
};

let app: TestApp;
let fabrique: TenantScope;
let shared: SharedPiloting[] = [];

beforeAll(async () => {
  app = await createTestApp({
    rooms: ({ database }) => [
      createActorNetworkRoom({
        database,
        listSharedPiloting: async () => shared,
        listTerritoryNames: async () => [],
      }),
    ],
  });
  fabrique = await createTestSpace(app.database, { kind: 'fabrique' });
  await app.database.within(fabrique, async (tx) => {
    const families = Object.entries(programmes.familles);
    const ids = [...new Set(families.map(([, id]) => id))];
    await insertFamilies(
      tx,
      fabrique,
      ids.map((id) => ({ id, label: `Famille ${id}` })),
    );
    for (const [slug, familyId] of families) {
      await insertOrganisation(tx, fabrique, {
        ...{ id: uuid(slug), slug, name: slug, aliases: [], familyId, familyConfidence: 'high' },
        ...{ scope: 'local', generic: false, territoryIds: [], level: null, subtype: null, note: null },
        ...{ parentId: null, mentions: [] },
      });
    }
  });
});

afterAll(() => app.close());

async function readProgramme(actions: readonly { actionId: string; pilotIds: readonly string[] }[]) {
  const territory = await createTestSpace(app.database, { kind: 'territory', fabrique });
  shared = actions.map(({ actionId, pilotIds }) => ({
    actionId: uuid(actionId),
    title: actionId,
    territoryId: territory.space,
    pilotIds: pilotIds.map(uuid),
    leadId: null,
  }));
  const cookie = await app.signIn('lead-pair', territory);
  const reply = await app.send({ url: `/api/spaces/${territory.space}/piloting`, cookie });
  expect(reply.status).toBe(200);
  return { territory, piloting: reply.json<Piloting>() };
}

describe.each(Object.entries(programmes.programmes))('%s', (name, actions) => {
  const expected = Object.entries(published.programmes).find(([id]) => id === name)?.[1];

  it('has the figures computed apart, rows and organisations to the last one [R110] [R119] [R124]', async () => {
    const { piloting } = await readProgramme(actions);
    const value = (key: string) => piloting.figures.find((one) => one.key === key)?.value;
    expect(piloting.actions).toHaveLength(expected?.projects ?? -1);
    expect(piloting.organisations).toHaveLength(expected?.organisations ?? -1);
    expect(piloting.ties).toHaveLength(expected?.coPilotTies ?? -1);
    expect(value('density')).toBeCloseTo(expected?.coPilotDensity ?? -1, 4);
    expect(value('mixed-ties')).toBe(expected?.crossCategoryTies);
    expect(value('components')).toBe(expected?.components);
    expect(value('families')).toBe(expected?.categories);
    expect(value('concentration')).toBeCloseTo(expected?.herfindahlOfPilotRoles ?? -1, 4);
    const counted = piloting.organisations.reduce((sum, one) => sum + one.actions, 0);
    expect(counted).toBe(expected?.edges);
  });

  it('lists organisations in the order of names, not of roles [R103]', async () => {
    const { piloting } = await readProgramme(actions);
    const names = piloting.organisations.map((one) => one.name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'fr')));
  });
});

describe('the signals [R108] [R109] [R110] [R112]', () => {
  it('say what was counted out of how many, and what they cannot say', async () => {
    const { piloting } = await readProgramme(programmes.programmes['PROG-ARD']);
    const concentration = piloting.signals.find(({ key }) => key === 'pilot-concentration');
    expect(concentration).toMatchObject({ part: 6, whole: 8, caveats: ['roles-are-not-rent', 'few'] });
    expect(piloting.signals.every(({ caveats }) => caveats.length > 0)).toBe(true);
  });

  it('keep the roster out for who does not read it, and name families only [R103]', async () => {
    const { territory } = await readProgramme(programmes.programmes['PROG-DEC']);
    const lead = await app.signIn('project-lead', territory);
    const [family = ''] = Object.values(programmes.familles);
    const body = { personName: 'Anne Canari', organisationName: 'Nulle part', familyId: family };
    const url = `/api/spaces/${territory.space}`;
    await app.send({ method: 'POST', url: `${url}/roster`, body, cookie: lead });
    const own = await app.send({ url: `${url}/piloting`, cookie: lead });
    expect(own.json<Piloting>().signals.find(({ key }) => key === 'invited-never-heard')).toMatchObject({
      part: 1,
      whole: 1,
      families: [`Famille ${family}`],
    });
    expect(own.text).not.toContain('Canari');
    const owner = await app.signIn('programme-owner', territory);
    const other = await app.send({ url: `${url}/piloting`, cookie: owner });
    expect(other.json<Piloting>().signals.map(({ key }) => key)).toEqual([
      'actions-without-new-partner',
      'pilot-concentration',
    ]);
  });

  it('have no number that is not one when nothing is piloted', async () => {
    const { piloting } = await readProgramme([]);
    expect(piloting.signals.map(({ value }) => value)).toEqual([null, null]);
    expect(piloting.organisations).toEqual([]);
  });
});
