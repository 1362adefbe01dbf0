// How a programme is put together for the reader: pilots named, doubts explained, counts of all the rows.
import { emptyDetails } from '@trame/core/action-programme';
import { describe, expect, it } from 'vitest';
import type { StoredAction, StoredProgramme } from './repo.js';
import { composeAction, composeProgramme, type PilotName } from './sheet.js';

const port = { name: 'Port du Levant', familyId: 'port', familyLabel: 'Port' };
const lycee = { name: 'Lycée du Four', familyId: 'school', familyLabel: 'Lycée' };
const organisations = new Map<string, PilotName>([
  ['port', port],
  ['lycee', lycee],
  ['club', { name: 'Club sans famille', familyId: null, familyLabel: null }],
]);

const action: StoredAction = {
  id: 'a',
  code: 'T-01',
  title: 'Quai commun',
  groupId: 'g',
  position: 0,
  stage: 'project-sheet',
  pilots: [],
  objectives: [],
  description: null,
  components: [],
  links: [],
  themeIds: ['habitants'],
  confidence: 'high',
  flags: [],
  provenance: { kind: 'publication', reference: 'annexe', quoted: ['Port'], sources: [] },
  exemplarId: null,
  restricted: false,
  details: emptyDetails,
  version: 3,
};

const programme: StoredProgramme = {
  territoryId: 't',
  words: { group: 'enjeu', lead: 'porteur', action: 'projet' },
  declared: { actions: 3, groups: 1 },
  discrepancyNote: null,
  starMeaning: 'Commun avec le pacte.',
  themeWords: {},
  flagDefinitions: { 'libelle-double': 'Une ligne nomme plusieurs organisations.' },
  source: null,
  groups: [{ id: 'g', code: 'E1', label: 'Un territoire ouvert sur la mer', themeId: 'cadre-de-vie' }],
  actions: [
    { ...action, pilots: [{ kind: 'organisation', organisationId: 'port', printed: 'Port', lead: true }] },
    {
      ...action,
      id: 'b',
      groupId: null,
      links: [{ name: 'Pacte', note: null }],
      pilots: [
        { kind: 'organisation', organisationId: 'port', printed: null, lead: false },
        { kind: 'organisation', organisationId: 'club', printed: null, lead: false },
      ],
    },
  ],
};

const reading = { programme, organisations };

describe('the pilots of a row', () => {
  const show = (pilot: StoredAction['pilots'][number]) =>
    composeAction({ ...action, pilots: [pilot] }, reading).pilots[0];

  it('keep the printed words first, and give the directory’s name and family beside [R030]', () => {
    expect(show({ kind: 'organisation', organisationId: 'port', printed: 'Grand port', lead: true })).toEqual(
      {
        kind: 'organisation',
        label: 'Grand port',
        organisationId: 'port',
        organisationName: 'Port du Levant',
        familyId: 'port',
        familyLabel: 'Port',
        lead: true,
      },
    );
  });

  it('take the directory’s name when nothing was printed', () => {
    const pilot = show({ kind: 'organisation', organisationId: 'lycee', printed: null, lead: false });
    expect(pilot).toMatchObject({ label: 'Lycée du Four', organisationName: 'Lycée du Four' });
  });

  it('stay readable when the directory has lost them', () => {
    const pilot = show({
      kind: 'organisation',
      organisationId: 'gone',
      printed: 'Ancien pilote',
      lead: false,
    });
    expect(pilot).toMatchObject({ label: 'Ancien pilote', organisationName: null, familyId: null });
  });

  it('say « À préciser », a category or a function as they are written [R121]', () => {
    expect(show({ kind: 'to-be-named', printed: 'À préciser' })).toMatchObject({
      kind: 'to-be-named',
      label: 'À préciser',
      organisationId: null,
      lead: false,
    });
    expect(show({ kind: 'generic', label: 'Entreprises', organisationId: null, lead: false })).toMatchObject({
      kind: 'generic',
      label: 'Entreprises',
      organisationName: null,
    });
    expect(show({ kind: 'person', label: 'la directrice', lead: true })).toMatchObject({
      label: 'la directrice',
      lead: true,
    });
  });
});

describe('a row and its doubts', () => {
  it('explains each flag, and lets one without a sentence speak for itself', () => {
    const { flags } = composeAction({ ...action, flags: ['libelle-double', 'autre'] }, reading);
    expect(flags).toEqual([
      { flag: 'libelle-double', note: 'Une ligne nomme plusieurs organisations.' },
      { flag: 'autre', note: 'autre' },
    ]);
  });

  it('carries its star, its themes with that of its group, and where it comes from [R022] [R130] [R147]', () => {
    const sheet = composeAction({ ...action, links: [{ name: 'Pacte', note: null }] }, reading);
    expect(sheet).toMatchObject({
      starred: true,
      themeIds: ['habitants', 'cadre-de-vie'],
      provenance: { kind: 'publication', quoted: ['Port'] },
      version: 3,
    });
  });

  it('says what its stage knows and would like to know [R122]', () => {
    const { completeness } = composeAction(action, reading);
    expect(completeness.known).toEqual(['origin', 'group']);
    expect(completeness.missing).toContain('pilot');
  });
});

describe('a programme', () => {
  const compose = (shown: readonly StoredAction[]) =>
    composeProgramme(programme, { shown, organisations, themes: [], territoryName: 'Levant' });

  it('counts all its rows, whatever is shown of them', () => {
    const whole = compose(programme.actions);
    const none = compose([]);
    expect(none.actions).toEqual([]);
    expect(none.counted).toEqual(whole.counted);
    expect(none.balance).toEqual(whole.balance);
    expect(whole.counted).toMatchObject({ actions: 2, groups: 1, starred: 1 });
  });

  it('sets what it announces beside, with an empty explanation when nobody gave one', () => {
    expect(compose([]).discrepancy).toEqual({ declared: 3, counted: 2, explanation: '', corroboration: [] });
  });

  it('counts the rows of each group, and those of no group nowhere else [R118]', () => {
    expect(compose([]).groups).toEqual([
      {
        id: 'g',
        code: 'E1',
        label: 'Un territoire ouvert sur la mer',
        themeId: 'cadre-de-vie',
        position: 0,
        counted: 1,
      },
    ]);
  });

  it('balances pilot roles by family, those without a family apart [R124]', () => {
    expect(compose([]).balance).toEqual([
      { familyId: 'port', label: 'Port', pilots: 1, roles: 2 },
      { familyId: null, label: null, pilots: 1, roles: 1 },
    ]);
  });

  it('speaks the territory’s own words [R118]', () => {
    expect(compose([]).words).toEqual({ group: 'enjeu', lead: 'porteur', action: 'projet' });
  });
});
