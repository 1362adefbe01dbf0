// The shapes of the printed annex that the publication does not have: territories go on writing after it.
import { execFileSync } from 'node:child_process';
import { emptyDetails, type Pilot } from '@trame/core/action-programme';
import { afterAll, describe, expect, it } from 'vitest';
import { createPress } from '../../../../platform/server/document/index.js';
import type { StoredAction, StoredProgramme } from '../repo.js';
import { composeAnnex } from './annex.js';
import { ANNEX_TEMPLATE } from './annex-template.js';

const press = createPress();
afterAll(() => press.close());

const action = (id: string, more: Partial<StoredAction> = {}): StoredAction => ({
  ...{ id, code: null, title: `Action ${id}`, groupId: null, position: 0, stage: 'idea', pilots: [] },
  ...{
    objectives: [],
    description: null,
    components: [],
    links: [],
    themeIds: [],
    confidence: 'high',
    flags: [],
  },
  provenance: { kind: 'typed', reference: null, quoted: [], sources: [] },
  ...{ exemplarId: null, restricted: false, details: emptyDetails, version: 1 },
  ...more,
});
const group = (id: string, label: string | null) => ({ id, code: null, label, themeId: null });
const programme = (more: Partial<StoredProgramme> = {}): StoredProgramme => ({
  territoryId: 't',
  words: { group: 'enjeu', lead: 'porteur', action: 'projet phare' },
  declared: { actions: null, groups: null },
  ...{ discrepancyNote: null, starMeaning: null, themeWords: {}, flagDefinitions: {}, source: null },
  ...{ groups: [], actions: [] },
  ...more,
});
const namePilot = (pilot: Pilot): string =>
  pilot.kind === 'organisation' ? pilot.organisationId : 'quelqu’un';
const compose = (given: StoredProgramme) => composeAnnex(given, { namePilot, territory: 'Pays de la Tuile' });
const organisation = (organisationId: string): Pilot => ({
  ...{ kind: 'organisation' as const, organisationId, printed: null, lead: false },
});

describe('columns', () => {
  it('speak the territory’s words, in the plural where there are several [R118] [R132]', () => {
    expect(compose(programme({ groups: [group('g', 'Former')] })).columns).toEqual([
      'Enjeux',
      'Projets phares',
      'Porteurs',
    ]);
    const plain = { group: null, lead: 'pilote', action: 'action' } as const;
    expect(compose(programme({ words: plain })).columns).toEqual(['Actions', 'Pilotes']);
  });

  it('of groups without a word have an empty title rather than a wrong one', () => {
    const words = { group: null, lead: 'pilote', action: 'projet' } as const;
    expect(compose(programme({ words, groups: [group('g', 'Former')] })).columns[0]).toBe('');
  });

  it('are those that the source prints, until the table has one more', () => {
    const source = {
      ...{ title: 'Annexe', publisher: 'Éditeur', section: '1' },
      columns: ['Enjeux', 'Projets', 'Pilotes'],
    };
    const printed = programme({ source, groups: [group('g', 'Former')], actions: [action('a')] });
    expect(compose(printed).columns).toEqual(['Enjeux', 'Projets', 'Pilotes']);
    const grown = { ...printed, actions: [action('a', { objectives: ['vingt places'] })] };
    expect(compose(grown).columns).toEqual(['Enjeux', 'Projets phares', 'Objectifs', 'Porteurs']);
  });

  it('have objectives as soon as one row has some, and each row has as many cells', () => {
    const paper = compose(
      programme({
        groups: [group('g', 'Former')],
        actions: [action('a', { groupId: 'g', objectives: ['vingt places'] }), action('b', { groupId: 'g' })],
      }),
    );
    expect(paper.columns).toEqual(['Enjeux', 'Projets phares', 'Objectifs', 'Porteurs']);
    expect(paper.groups[0]?.rows.map(({ cells }) => cells)).toEqual([
      ['Action a', 'vingt places', ''],
      ['Action b', '', ''],
    ]);
  });
});

describe('rows', () => {
  it('put the description under the objectives, in brackets', () => {
    const paper = compose(
      programme({ actions: [action('a', { objectives: ['former', 'loger'], description: 'dès 2021' })] }),
    );
    expect(paper.groups[0]?.rows[0]?.cells[1]).toBe('former\nloger\n(dès 2021)');
  });

  it('keep the printed pilots until somebody writes on the row [R120]', () => {
    const provenance = {
      kind: 'publication' as const,
      reference: null,
      quoted: ['CCI', 'Port'],
      sources: [],
    };
    const printed = action('a', { provenance, pilots: [organisation('Chambre de commerce')] });
    const pilots = (given: StoredAction) =>
      compose(programme({ actions: [given] })).groups[0]?.rows[0]?.cells.at(-1);
    expect(pilots(printed)).toBe('CCI – Port');
    expect(pilots({ ...printed, version: 2 })).toBe('Chambre de commerce');
    expect(pilots({ ...printed, provenance: { ...provenance, quoted: [] } })).toBe('Chambre de commerce');
  });

  it('bear a star when another strategy shares them, explained below only if the territory says how [R123]', () => {
    const actions = [action('a', { links: [{ name: 'Pacte', note: null }] })];
    const explained = compose(programme({ actions, starMeaning: 'Commun avec le pacte.' }));
    expect(explained.groups[0]?.rows[0]?.cells[0]).toBe('Action a*');
    expect(explained.notes).toEqual(['* Commun avec le pacte.']);
    expect(compose(programme({ actions })).notes).toEqual([]);
    expect(compose(programme({ actions: [action('a')], starMeaning: 'Commun.' })).notes).toEqual([]);
  });
});

describe('the head', () => {
  const lead = (more: Partial<StoredProgramme>) => compose(programme(more)).lead;

  it('counts groups and rows in the territory’s words, never what was announced [R118]', () => {
    const two = [group('g', 'Former'), group('h', 'Loger')];
    const declared = { actions: 30, groups: 5 };
    expect(lead({ groups: two, actions: [action('a'), action('b')], declared })).toBe(
      'Programme d’actions\u00a0: 2 enjeux et 2 projets phares',
    );
    expect(lead({ groups: [group('g', 'Former')], actions: [action('a')] })).toMatch(
      /: 1 enjeu et 1 projet phare$/,
    );
    expect(lead({ groups: [group('g', null)], actions: [action('a')] })).toMatch(/: 1 projet phare$/);
    expect(lead({})).toBe('Programme d’actions');
  });

  it('says in a note what was announced, when the rows are not that many', () => {
    const declared = { actions: 3, groups: null };
    const discrepancyNote = { explanation: 'Le titre en annonce trois.', corroboration: [] };
    const one = programme({ actions: [action('a')], declared, discrepancyNote });
    expect(compose(one).notes).toEqual(['1 ligne au tableau, 3 annoncées.', 'Le titre en annonce trois.']);
    expect(compose({ ...one, declared: { actions: 1, groups: null } }).notes).toEqual([]);
  });
});

describe('rows whose reading is not certain', () => {
  const read = (actions: readonly StoredAction[]) =>
    compose(
      programme({ actions, flagDefinitions: { colle: 'Deux mots sont collés.', opaque: 'Un sigle.' } }),
    );

  it('call their notes by number, each sentence once, in the order of the rows [R120]', () => {
    const paper = read([
      action('a', { flags: ['opaque'] }),
      action('b'),
      action('c', { flags: ['colle', 'opaque'], confidence: 'medium' }),
    ]);
    expect(paper.groups[0]?.rows.map(({ calls }) => calls)).toEqual([[1], [], [2, 1]]);
    expect(paper.readings).toEqual(['Un sigle.', 'Deux mots sont collés.']);
  });

  it('say so even when nobody wrote why, and none is silent', () => {
    const paper = read([action('a', { confidence: 'low' }), action('b', { flags: ['sans-mot'] })]);
    expect(paper.readings).toEqual(['La lecture de cette ligne n’est pas certaine.', 'sans-mot']);
    expect(paper.groups[0]?.rows.map(({ calls }) => calls)).toEqual([[1], [2]]);
  });
});

describe('groups', () => {
  it('without a row are left out, rows of a group that is no more come last, none is lost', () => {
    const paper = compose(
      programme({
        groups: [group('g', 'Former'), group('h', 'Loger')],
        actions: [action('a', { groupId: 'parti' }), action('b', { groupId: 'h' }), action('c')],
      }),
    );
    expect(paper.groups.map(({ label, rows }) => [label, rows.map(({ cells }) => cells[0])])).toEqual([
      ['Loger', ['Action b']],
      ['Hors groupe', ['Action a', 'Action c']],
    ]);
  });

  it('are none in a flat list, whose only group has no label', () => {
    const paper = compose(
      programme({ groups: [group('g', null)], actions: [action('a', { groupId: 'g' }), action('b')] }),
    );
    expect(paper.hasGroups).toBe(false);
    expect(paper.groups.map(({ label }) => label)).toEqual(['', '']);
  });

  it('are none when the programme is empty', () => {
    expect(compose(programme()).groups).toEqual([]);
  });
});

describe('the foot', () => {
  it('names the territory and the source, without an orphan separator', () => {
    const source = { title: 'Annexe 1', publisher: 'Éditeur', section: 'p. 80' };
    expect(compose(programme({ source })).footer).toBe(
      'Pays de la Tuile · «\u00a0Annexe 1\u00a0», Éditeur, p. 80',
    );
    expect(compose(programme()).footer).toBe('Pays de la Tuile');
    expect(composeAnnex(programme(), { namePilot, territory: '' }).footer).toBe('');
  });
});

describe('on paper', () => {
  const read = async (given: StoredProgramme): Promise<readonly string[]> => {
    const order = { template: ANNEX_TEMPLATE, data: compose(given), standard: 'ua-1' as const, at: 0 };
    const printed = await press.renderPdf(order);
    if (!printed.ok) throw new Error(printed.refusal.code);
    const text = execFileSync('pdftotext', ['-layout', '-', '-'], {
      input: printed.value.pdf,
      encoding: 'utf8',
    });
    return text.split('\n').map((line) => line.trim().replace(/\s+/g, ' '));
  };

  it('groups and objectives stand side by side, one line of titles, one line a row', async () => {
    const lines = await read(
      programme({
        groups: [group('g', 'Former')],
        actions: [
          action('a', { groupId: 'g', objectives: ['vingt places'], pilots: [organisation('Lycée')] }),
          action('b', { groupId: 'g', objectives: ['dix places'], pilots: [organisation('Port')] }),
        ],
      }),
    );
    expect(lines).toContain('Enjeux Projets phares Objectifs Porteurs');
    expect(lines).toContain('Former Action a vingt places Lycée');
    expect(lines).toContain('Action b dix places Port');
  });

  it('a flat list with objectives has its three columns, and an empty programme its titles', async () => {
    const flat = await read(
      programme({
        actions: [action('a', { objectives: ['vingt places'], pilots: [organisation('Lycée')] })],
      }),
    );
    expect(flat).toContain('Projets phares Objectifs Porteurs');
    expect(flat).toContain('Action a vingt places Lycée');
    expect(await read(programme())).toContain('Projets phares Porteurs');
  });

  it('a group that goes on overleaf is named again on each page, and on none twice', async () => {
    const long = 'Un territoire qui forme, qui loge et qui retient ceux qui y travaillent';
    const data = compose(
      programme({
        groups: [group('f', long), group('l', 'Loger')],
        actions: Array.from({ length: 70 }, (_, k) => action(`n°${k}`, { groupId: k < 50 ? 'f' : 'l' })),
      }),
    );
    const printed = await press.renderPdf({ template: ANNEX_TEMPLATE, data, standard: 'ua-1', at: 0 });
    if (!printed.ok) throw new Error(printed.refusal.code);
    const text = execFileSync('pdftotext', ['-layout', '-', '-'], {
      input: printed.value.pdf,
      encoding: 'utf8',
    });
    const pages = text.split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(2);
    for (const [rank, page] of pages.entries()) {
      const rows = [...page.matchAll(/Action n°(\d+)/g)].map(([, number]) => Number(number));
      const heads = new Set(rows.map((row) => (row < 50 ? 'Un territoire' : 'Loger')));
      for (const head of heads) expect(page.split(head), `page ${rank + 1}`).toHaveLength(2);
    }
    expect(pages.filter((page) => page.includes('(suite)')).length).toBe(pages.length - 1);
  });
});
