// The four programmes of annex 1: rows counted one by one, stars, categories and « À préciser ».
import { describe, expect, it } from 'vitest';
import example from './examples/programmes-2019.json' with { type: 'json' };
import {
  type Action,
  type ActionGroup,
  computeBalance,
  computeCounts,
  computePilotOrganisations,
  decideAction,
  emptyDetails,
  explainDiscrepancy,
  isShown,
  type Pilot,
} from './index.js';

type Published = (typeof example.programmes)[number];

function createPilots(row: Published['lignes'][number]): readonly Pilot[] {
  if (row.pilote === 'a-preciser') return [{ kind: 'to-be-named', printed: 'À préciser' }];
  return row.pilotes.map((organisationId) =>
    row.pilote === 'generique'
      ? { kind: 'generic', label: organisationId, organisationId, lead: false }
      : { kind: 'organisation', organisationId, printed: null, lead: false },
  );
}

function createAction(row: Published['lignes'][number]): Action {
  return {
    id: row.code,
    code: row.code,
    title: row.code,
    groupId: String(row.groupe),
    stage: 'project-sheet',
    pilots: createPilots(row),
    objectives: [],
    description: null,
    components: [],
    links: row.etoile ? [{ name: 'Pacte Ardennes', note: null }] : [],
    themeIds: [],
    confidence: 'high',
    flags: [],
    provenance: { kind: 'publication', reference: 'annexe 1', quoted: [], sources: [] },
    restricted: false,
    details: emptyDetails,
  };
}

describe.each(example.programmes)('$territoire', (published) => {
  const actions = published.lignes.map(createAction);
  const groups: readonly ActionGroup[] = published.lignesParGroupe.map(({ nom }, index) => ({
    id: String(index),
    code: null,
    label: nom,
    themeId: null,
  }));
  const counts = computeCounts({ groups, actions });

  it('counts its rows, stars, categories and pilots to come [R118] [R121] [R123]', () => {
    expect(counts).toMatchObject({
      actions: published.lignes.length,
      groups: published.lignesParGroupe.filter(({ nom }) => nom !== null).length,
      starred: published.etoiles,
      pilotsToBeNamed: published.aPreciser,
      genericPilots: published.generiques,
    });
  });

  it('differs from what it announces only for CARENE, by one row', () => {
    const declared = { actions: published.annonce, groups: null };
    const difference = explainDiscrepancy({ actions, declared, discrepancyNote: null });
    const expected = published.territoire === 'carene' ? { declared: 30, counted: 31 } : null;
    expect(
      difference === null ? null : { declared: difference.declared, counted: difference.counted },
    ).toEqual(expected);
  });

  it('has no row that its own rules would refuse [R120] [R122]', () => {
    const frame = { groupIds: groups.map(({ id }) => id), themeIds: [] };
    for (const action of actions) expect(decideAction(action, frame).ok).toBe(true);
  });

  it('is cut by its groups into the printed numbers of rows, each row in one group', () => {
    const sizes = groups.map(
      ({ id }) => actions.filter((row) => isShown(row, { groupId: id }, groups)).length,
    );
    expect(sizes).toEqual(published.lignesParGroupe.map(({ lignes }) => lignes));
  });

  it('gives back each pilot role once when read by pilot [R124]', () => {
    const pilots = [...new Set(actions.flatMap((action) => computePilotOrganisations(action.pilots)))];
    const roles = pilots.flatMap((pilotId) => actions.filter((row) => isShown(row, { pilotId }, groups)));
    const families = new Map(pilots.map((id) => [id, id]));
    const balance = computeBalance(actions, families);
    expect(balance.reduce((sum, line) => sum + line.roles, 0)).toBe(roles.length);
    expect(balance).toHaveLength(pilots.length);
  });
});
