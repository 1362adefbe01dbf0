// The first page and the sheet, put together from an invented reading: what is whose, what waits, what is counted.
import { computeEmptyPair } from '@trame/core/territory';
import { describe, expect, it } from 'vitest';
import type { TenantScope } from '../../../platform/server/db/index.js';
import type { SeminarCard } from '../../seminar/contract.js';
import type { StoredTerritory } from '../../territory/server/index.js';
import { composeHome } from './home.js';
import type { FabriqueReading } from './reading.js';
import { composeSheet } from './sheet.js';

const scopeOf = (space: string): TenantScope => ({ space, fabrique: 'f' }) as TenantScope;
const holder = {
  role: 'élue',
  organisationId: null,
  since: null,
  until: null,
  reason: null,
  confidence: 'explicit' as const,
};
const held = {
  elected: { seat: 'elected' as const, current: holder, past: [] },
  industrial: { seat: 'industrial' as const, current: holder, past: [] },
  note: null,
};

const territory = (id: string, more: Partial<StoredTerritory> = {}): StoredTerritory => ({
  id,
  slug: id,
  name: `Territoire ${id}`,
  organisationId: null,
  version: 1,
  longName: null,
  epciType: null,
  mainTowns: [],
  industrialTerritory: null,
  perimeters: [{ id: 'p', kind: 'epci', name: 'P', epcis: [], reference: true, note: null }],
  perimeterReason: null,
  sectors: ['métal'],
  employers: [{ organisationId: null, name: 'E', sector: null, headcount: null, subcontractors: null }],
  networks: [{ organisationId: null, name: 'N', members: null }],
  specificities: [{ id: 's', kind: 'port', text: 'Port', organisationId: null }],
  history: [{ id: 'h', text: 'H', from: 1900, to: null, approximate: false, period: null, source: null }],
  attachmentThemes: [],
  situationsTested: [],
  voices: [],
  mobilisation: null,
  context: null,
  figures: [],
  leadPair: held,
  ...more,
});

const seminar = (id: string, territoryId: string | null, more: Partial<SeminarCard> = {}): SeminarCard => ({
  id,
  territoryId,
  kind: territoryId === null ? 'intersite' : 'local',
  number: 1,
  phase: null,
  title: id,
  date: null,
  startsAt: null,
  place: { name: 'Halle', host: null, capacity: null, access: null },
  status: 'planned',
  note: null,
  ...more,
});

const shared = (actionId: string, territoryId: string, pilotState: 'named' | 'to-be-named') => ({
  actionId,
  territoryId,
  title: `Action ${actionId}`,
  pilotState,
  pilotIds: [],
  leadId: null,
  themeIds: [],
});

const reading: FabriqueReading = {
  frame: {
    spaceId: 'f',
    slug: 'f',
    title: 'Terres cuites',
    question: 'Que faire\u202f?',
    aim: null,
    horizon: null,
    perimeter: null,
    state: 'running',
    designedFrom: null,
    startsOn: null,
    endsOn: null,
    nationalProgramme: null,
    specification: { localSeminars: 2, interSiteSeminars: 2, benchmarkSheets: 1 },
    transitions: [],
    sourceDiscrepancies: [],
    source: null,
    version: 4,
  },
  organisations: [{ role: 'partner', organisationId: 'gone', lead: false, note: null }],
  members: [
    { territoryId: 'a', position: 0, volunteeredOn: '2018-06-01', signatoryRole: 'présidente' },
    { territoryId: 'b', position: 1, volunteeredOn: null, signatoryRole: null },
    { territoryId: 'left', position: 2, volunteeredOn: null, signatoryRole: null },
  ],
  territories: [territory('a'), territory('b', { leadPair: computeEmptyPair(), sectors: [] })],
  phases: [],
  benchmark: [],
  calendar: [
    seminar('a1', 'a', { status: 'closed', date: '2019-03-01' }),
    seminar('a2', 'a', { number: 2, status: 'open', date: '2019-05-01' }),
    seminar('b1', 'b', { date: '2019-05-03' }),
    seminar('i1', null, { status: 'ready' }),
  ],
  shared: [shared('x', 'a', 'named'), shared('y', 'a', 'to-be-named'), shared('z', 'b', 'named')],
  programmes: [{ territoryId: 'a', declaredActions: 3 }],
  organisationNames: new Map(),
};

const today = '2019-05-01';
const kinds = (space: string) =>
  composeHome(reading, scopeOf(space), today).waiting.map((item) =>
    'territoryId' in item ? [item.kind, item.territoryId] : [item.kind],
  );

describe('what is on', () => {
  it('for the Fabrique: everything, what is open first, what comes this week, what is ready', () => {
    const home = composeHome(reading, scopeOf('f'), today);
    expect([home.now, home.thisWeek, home.ready].map((list) => list.map(({ id }) => id))).toEqual([
      ['a2'],
      ['b1'],
      ['i1'],
    ]);
    expect(home.thisWeek[0]).toMatchObject({
      territoryName: 'Territoire b',
      place: 'Halle',
      state: 'planned',
    });
  });

  it('for a territory: its own and the inter-site ones, nothing of its neighbour [R013]', () => {
    const home = composeHome(reading, scopeOf('b'), today);
    expect([home.now, home.thisWeek, home.ready].map((list) => list.map(({ id }) => id))).toEqual([
      [],
      ['b1'],
      ['i1'],
    ]);
    expect(home.space).toEqual({ id: 'b', kind: 'territory', name: 'Territoire b' });
  });
});

describe('what waits', () => {
  it('names the actions without a pilot, and only those [R121]', () => {
    const [first] = composeHome(reading, scopeOf('a'), today).waiting;
    expect(first).toEqual({
      kind: 'pilots-to-be-named',
      territoryId: 'a',
      territoryName: 'Territoire a',
      actions: [{ id: 'y', title: 'Action y' }],
    });
  });

  it('tells each territory its own, and the Fabrique all of them with what is common', () => {
    expect(kinds('a')).toEqual([
      ['pilots-to-be-named', 'a'],
      ['profile-gaps', 'a'],
    ]);
    expect(kinds('b')).toEqual([
      ['lead-pair-incomplete', 'b'],
      ['profile-gaps', 'b'],
    ]);
    expect(kinds('f')).toEqual([...kinds('a'), ...kinds('b'), ['seminars-without-date', null]]);
  });

  it('keeps the seats apart from the gaps of the sheet [R025]', () => {
    const { waiting } = composeHome(reading, scopeOf('b'), today);
    const seats = waiting.find((item) => item.kind === 'lead-pair-incomplete');
    const gaps = waiting.find((item) => item.kind === 'profile-gaps');
    expect(seats).toMatchObject({ seats: ['elected', 'industrial'] });
    expect(gaps?.kind === 'profile-gaps' && gaps.gaps.some((gap) => gap.startsWith('lead-pair'))).toBe(false);
    expect(gaps).toMatchObject({
      gaps: expect.arrayContaining(['sectors', 'population', 'employer-headcount']),
    });
  });

  it('counts seminars without a date among those still to be held', () => {
    const calendar = [
      seminar('a1', 'a', { status: 'closed' }),
      seminar('a2', 'a', { number: 2 }),
      seminar('a3', 'a', { number: 3, date: '2019-09-01' }),
    ];
    const { waiting } = composeHome({ ...reading, calendar }, scopeOf('a'), today);
    expect(waiting).toContainEqual({
      kind: 'seminars-without-date',
      territoryId: 'a',
      territoryName: 'Territoire a',
      count: 1,
    });
  });

  it('says nothing when nothing waits', () => {
    const figures = (['population', 'industrial-job-share-epci', 'industrial-job-share-ti'] as const).map(
      (key) => ({
        ...{ key, value: 1, unit: '%', source: 'INSEE', year: 2017, basis: null, caveats: [], previous: [] },
      }),
    );
    const quiet = {
      ...reading,
      territories: [territory('a', { figures, employers: [] })],
      shared: [],
      calendar: [],
    };
    const kept = composeHome(quiet, scopeOf('a'), today).waiting;
    expect(kept).toMatchObject([{ kind: 'profile-gaps', gaps: ['employers'] }]);
  });
});

describe('the sheet', () => {
  const sheet = composeSheet(reading);

  it('leaves out a member whose sheet is gone, and keeps the others in order [R002]', () => {
    expect(sheet.territories.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(sheet.territories[0]).toMatchObject({ volunteeredOn: '2018-06-01', signatoryRole: 'présidente' });
  });

  it('counts shared actions beside what is announced, and says null for no programme at all', () => {
    expect(sheet.territories.map(({ actions, declaredActions }) => [actions, declaredActions])).toEqual([
      [2, 3],
      [1, null],
    ]);
    const bare = composeSheet({ ...reading, shared: [], programmes: [] });
    expect(bare.territories.map(({ actions }) => actions)).toEqual([null, null]);
  });

  it('shows each place of the series, missing ones included [R041] [R042]', () => {
    expect(sheet.territories[0]?.seminars.map(({ number, state }) => [number, state])).toEqual([
      [1, 'closed'],
      [2, 'open'],
    ]);
    expect(sheet.territories[1]?.seminars.map(({ state, id }) => [state, id])).toEqual([
      ['planned', 'b1'],
      ['missing', null],
    ]);
    expect(sheet.interSite.map(({ state, place }) => [state, place])).toEqual([
      ['ready', 'Halle'],
      ['missing', null],
    ]);
  });

  it('counts the board on the members, closed seminars alone being done [R010]', () => {
    expect(sheet.delivery).toEqual([
      { kind: 'local-seminars', done: 1, planned: 2, expected: 6 },
      { kind: 'inter-site-seminars', done: 0, planned: 1, expected: 2 },
      { kind: 'benchmark-sheets', done: 0, planned: 0, expected: 1 },
    ]);
  });

  it('leaves a name empty when the directory has lost the organisation', () => {
    expect(sheet.organisations).toEqual([
      { role: 'partner', organisationId: 'gone', name: '', lead: false, note: null },
    ]);
  });
});
