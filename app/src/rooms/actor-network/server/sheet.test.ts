// How a sheet of the directory is put together from its rows and from what programmes tell.
import { describe, expect, it } from 'vitest';
import type { StoredOrganisation } from './repo.js';
import { composeLine, composeSheet, type DirectoryReading } from './sheet.js';

const organisation = (id: string, more: Partial<StoredOrganisation> = {}): StoredOrganisation => ({
  id,
  slug: id,
  name: `Organisation ${id}`,
  aliases: [],
  familyId: null,
  familyConfidence: 'medium',
  scope: 'local',
  generic: false,
  territoryIds: [],
  level: null,
  subtype: null,
  note: null,
  parentId: null,
  mentions: [],
  version: 1,
  ...more,
});

const port = organisation('port', { familyId: 'port', territoryIds: ['estuaire', 'parti'] });
const quay = organisation('quai', { parentId: 'port' });
const club = organisation('club', { generic: true });

const reading: DirectoryReading = {
  families: [{ id: 'port', label: 'Port' }],
  organisations: [port, quay, club],
  memberships: [
    { memberId: 'port', networkId: 'club', note: 'fondateur' },
    { memberId: 'quai', networkId: 'gone', note: null },
  ],
  shared: [
    {
      actionId: 'a',
      title: 'Quai commun',
      territoryId: 'estuaire',
      pilotIds: ['port', 'club', 'gone'],
      leadId: 'port',
    },
    { actionId: 'b', title: 'Grue', territoryId: 'parti', pilotIds: ['port'], leadId: null },
    { actionId: 'c', title: 'Ailleurs', territoryId: 'estuaire', pilotIds: ['club'], leadId: 'club' },
  ],
  territoryNames: new Map([['estuaire', 'L’Estuaire']]),
};

describe('a line', () => {
  it('counts what it pilots, as lead or not', () => {
    expect(composeLine(port, reading).pilotedActions).toBe(2);
    expect(composeLine(club, reading).pilotedActions).toBe(2);
    expect(composeLine(quay, reading).pilotedActions).toBe(0);
  });

  it('says how sure its family is, and whether it is a category of actors [R121]', () => {
    expect(composeLine(club, reading)).toMatchObject({
      generic: true,
      familyConfidence: 'medium',
      familyId: null,
    });
  });
});

describe('a sheet', () => {
  it('names its family, its networks with their note, and its branches [R033]', () => {
    expect(composeSheet(port, reading)).toMatchObject({
      familyLabel: 'Port',
      parent: null,
      branches: [{ id: 'quai', name: 'Organisation quai' }],
      memberOf: [{ id: 'club', name: 'Organisation club', note: 'fondateur' }],
      members: [],
    });
    expect(composeSheet(club, reading).members).toEqual([
      { id: 'port', name: 'Organisation port', note: 'fondateur' },
    ]);
  });

  it('names its parent, and leaves out a network that is no longer there', () => {
    const sheet = composeSheet(quay, reading);
    expect(sheet.parent).toEqual({ id: 'port', name: 'Organisation port' });
    expect(sheet.memberOf).toEqual([]);
    expect(sheet.familyLabel).toBeNull();
  });

  it('lists what it pilots in the programmes’ order, with lead and co-pilots that still exist [R120]', () => {
    expect(composeSheet(port, reading).pilots).toEqual([
      {
        actionId: 'a',
        title: 'Quai commun',
        territoryId: 'estuaire',
        territoryName: 'L’Estuaire',
        lead: true,
        coPilots: [{ id: 'club', name: 'Organisation club' }],
      },
      { actionId: 'b', title: 'Grue', territoryId: 'parti', territoryName: '', lead: false, coPilots: [] },
    ]);
  });

  it('names the territories it is cited in; one that left keeps its place without a name', () => {
    expect(composeSheet(port, reading).territories).toEqual([
      { id: 'estuaire', name: 'L’Estuaire' },
      { id: 'parti', name: '' },
    ]);
  });
});
