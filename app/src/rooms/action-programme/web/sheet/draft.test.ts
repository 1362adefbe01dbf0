// A sheet typed and read back: every field keeps its words, nothing the form hides is lost, two drafts are told apart.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ids, programme } from '../../../../../test/invented-fabrique.js';
import { type ActionSheet, updateAction } from '../../contract.js';
import { listDifferences, rebaseDraft, takeTheirs } from './differences.js';
import { createDraft, parseDraft, parseNumber, parsePilots, type SheetDraft, textNames } from './draft.js';
import { formatCardAddress } from './origins.js';

const SEED = 20_270_309;
const [first] = programme.actions;
if (first === undefined) throw new Error('the invented programme has actions');

const full: ActionSheet = {
  ...first,
  title: 'Ouvrir un campus des métiers',
  stage: 'action-sheet',
  description: 'Un plateau partagé.',
  objectives: ['Former cent soudeurs', 'Garder les jeunes'],
  links: [{ name: 'Pacte des Rives', note: 'signé en 2026' }],
  ownThemeIds: ['formation'],
  components: [{ id: 'v1', title: 'Internat' }],
  restricted: true,
  details: {
    ...first.details,
    problem: 'Pas de soudeurs',
    solution: 'Un campus',
    workingGroup: {
      name: 'Groupe campus',
      members: [
        { organisationId: ids.school, label: 'Le Lycée' },
        { organisationId: null, label: 'la maire' },
      ],
      nextMeeting: '2027-05-12',
    },
    firstStep: { what: 'Visiter une école', who: 'le proviseur', due: '2027-05-03' },
    contact: { label: 'la directrice', mail: 'campus@exemple.fr', phone: null },
    partners: [
      { id: 'p1', organisationId: ids.yard, label: 'Le Chantier', brings: 'des machines', gains: null },
    ],
    milestones: [
      {
        ...{ id: 'm1', title: 'Étude rendue', who: 'le lycée' },
        ...{ startsOn: '2027-04-01', due: '2027-06-30', doneOn: null },
      },
    ],
    startsOn: '2027-03-01',
    endsOn: '2028-12-31',
    cost: { euros: 400_000, precision: 'estimate', note: 'hors taxes' },
    financing: [
      {
        ...{ id: 'f1', source: 'Région', kind: 'region', organisationId: ids.firms },
        ...{ euros: 120_000, state: 'asked', year: 2028 },
      },
    ],
    legalForm: 'association',
    indicators: [
      {
        ...{ id: 'i1', label: 'Soudeurs formés', unit: 'personnes' },
        baseline: { value: 12, on: '2027-01-01', source: 'rectorat' },
        target: { value: 100, due: '2028-12-31' },
        readings: [{ value: 20, on: '2027-06-01', source: 'rectorat' }],
      },
    ],
    dependsOn: [ids.brand, ids.orphan],
    awaited: [
      {
        ...{ id: 'a1', from: 'État', organisationId: null, what: 'un agrément' },
        ...{ blockingText: 'décret 12', since: '2027-01-10', settledOn: null },
      },
    ],
  },
};

const type = (draft: SheetDraft, texts: Partial<SheetDraft['texts']>): SheetDraft => ({
  ...draft,
  texts: { ...draft.texts, ...texts },
});
const send = (draft: SheetDraft) => parseDraft(draft, full, []);

describe('une fiche tapée puis relue', () => {
  it('part telle qu’elle est venue quand personne n’a rien touché, et le contrat la prend', () => {
    const body = send(createDraft(full));
    expect(body.details).toEqual({
      ...{ problem: 'Pas de soudeurs', solution: 'Un campus', partnersValue: null, territoryValue: null },
      whoCares: null,
      workingGroup: full.details.workingGroup,
      firstStep: full.details.firstStep,
      contact: full.details.contact,
      partners: full.details.partners,
      milestones: full.details.milestones,
      ...{ startsOn: '2027-03-01', endsOn: '2028-12-31' },
      cost: full.details.cost,
      financing: full.details.financing,
      legalForm: 'association',
      indicators: full.details.indicators,
      dependsOn: [ids.brand, ids.orphan],
      awaited: full.details.awaited,
    });
    expect(updateAction.body.safeParse(body).success).toBe(true);
  });

  it('garde ce que le formulaire ne montre pas : volets, thèmes, note d’un lien, année d’une ligne', () => {
    const body = send(type(createDraft(full), { title: 'Autre nom' }));
    expect(body.title).toBe('Autre nom');
    expect(body.components).toEqual([{ id: 'v1', title: 'Internat' }]);
    expect(body.themeIds).toEqual(['formation']);
    expect(body.links).toEqual([{ name: 'Pacte des Rives', note: 'signé en 2026' }]);
    expect(body.details?.financing?.[0]?.year).toBe(2028);
    expect(body.details?.indicators?.[0]?.readings).toHaveLength(1);
    expect(body.restricted).toBe(true);
  });

  it('garde chaque dépendance, et n’en retire que celle qu’on retire', () => {
    expect(createDraft(full).texts.dependsOn).toBe(`${ids.brand}\n${ids.orphan}`);
    const sent = (dependsOn: string) => send(type(createDraft(full), { dependsOn })).details?.dependsOn;
    expect(sent(ids.orphan)).toEqual([ids.orphan]);
    expect(sent(`${ids.orphan}\n${ids.campus}\n${ids.orphan}`)).toEqual([ids.orphan, ids.campus]);
    expect(sent('')).toEqual([]);
  });

  it('efface un premier pas, un contact, un groupe, un coût dont le nom est effacé', () => {
    const { details } = send(
      type(createDraft(full), { firstWhat: ' ', contact: '', members: '\n \n', cost: 'à voir' }),
    );
    expect(details).toMatchObject({ firstStep: null, contact: null, workingGroup: null, cost: null });
  });

  it('lit un coût à la française, en euros entiers, et garde sa note', () => {
    const { details } = send(type(createDraft(full), { cost: '1\u202f250,6 €', precision: 'decided' }));
    expect(details?.cost).toEqual({ euros: 1251, precision: 'decided', note: 'hors taxes' });
  });

  it('ne garde un point de départ que s’il a sa valeur, son jour et sa source', () => {
    const start = createDraft(full);
    const [row] = start.lists.indicators;
    if (row === undefined) throw new Error('the sheet has an indicator');
    for (const field of ['value', 'on', 'source']) {
      const lists = { ...start.lists, indicators: [{ ...row, [field]: '' }] };
      expect(send({ ...start, lists }).details?.indicators?.[0]?.baseline).toBeNull();
    }
    const lists = { ...start.lists, indicators: [{ ...row, value: '0' }] };
    expect(send({ ...start, lists }).details?.indicators?.[0]?.baseline?.value).toBe(0);
  });

  it('revient au même brouillon, quels que soient les mots [R120]', () => {
    const word = fc.string({ minLength: 1, maxLength: 20 }).map((text) => `m${text.replace(/\s/g, '')}`);
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 4 }), word, (problem, objectives, legalForm) => {
        const start = createDraft({
          ...full,
          objectives: [...objectives],
          details: { ...full.details, problem, legalForm },
        });
        const body = send(start);
        expect(body.objectives).toEqual(objectives);
        expect(body.details).toMatchObject({ problem, legalForm });
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});

describe('les nombres tapés', () => {
  it('reviennent tels quels, écrits à la française ou à l’anglaise', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (value) => {
        expect(parseNumber(value.toLocaleString('fr-FR'))).toBe(value);
        expect(parseNumber(`${value} €`)).toBe(value);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('ne deviennent jamais un nombre qui n’en est pas un', () => {
    for (const text of ['', ' ', '€', 'douze', '1,2,3', '12 k€', 'Infinity', undefined]) {
      expect(parseNumber(text)).toBeNull();
    }
    expect(parseNumber('-3,5')).toBe(-3.5);
    expect(parseNumber('0')).toBe(0);
  });
});

describe('les pilotes tapés', () => {
  const directory = [{ id: ids.school, name: 'Le Lycée' }];
  const yard = first.pilots[0];
  if (yard === undefined) throw new Error('the action has a pilot');
  const parse = (text: string, before = first.pilots, leads = false) =>
    parsePilots(text, { before, directory, leads });

  it('gardent le nom imprimé quand l’annuaire en a un autre [R120]', () => {
    const printed = [{ ...yard, label: 'Chantiers de Portneuf', organisationName: 'Le Chantier' }];
    expect(parse('le chantier', printed)).toEqual([
      { kind: 'organisation', organisationId: ids.yard, printed: 'Chantiers de Portneuf', lead: false },
    ]);
  });

  it('restent une catégorie si c’en était une [R121]', () => {
    const generic = [{ ...yard, kind: 'generic' as const, label: 'Entreprises', organisationName: null }];
    expect(parse('entreprises', generic)).toEqual([
      { kind: 'generic', label: 'Entreprises', organisationId: ids.yard, lead: false },
    ]);
  });

  it('n’ont qu’un chef de file, le premier, et seulement si c’est coché', () => {
    const leads = (isLed: boolean) =>
      parse('Le Chantier\nLe Lycée\nla maire', first.pilots, isLed).map((one) => 'lead' in one && one.lead);
    expect(leads(true)).toEqual([true, false, false]);
    expect(leads(false)).toEqual([false, false, false]);
  });
});

describe('deux versions d’une fiche', () => {
  const mine = createDraft(full);
  const swap = (name: 'partners', row: Readonly<Record<string, string>>): SheetDraft => ({
    ...mine,
    lists: { ...mine.lists, [name]: [{ id: 'p1', ...row }] },
  });

  it('n’ont pas de différence quand elles disent la même chose', () => {
    expect(listDifferences(mine, createDraft(full))).toEqual([]);
  });

  it('se distinguent champ par champ, et dans aucun autre', () => {
    for (const name of textNames) {
      const theirs = type(mine, { [name]: `${mine.texts[name]} autre` });
      expect(listDifferences(mine, theirs)).toEqual([
        { kind: 'text', name, mine: mine.texts[name], theirs: `${mine.texts[name]} autre` },
      ]);
    }
  });

  it('montrent une ligne de plus, une ligne de moins', () => {
    const without = { ...mine, lists: { ...mine.lists, milestones: [] } };
    const [found] = listDifferences(mine, without);
    expect(found).toMatchObject({ kind: 'list', name: 'milestones', theirs: '' });
    expect(found?.mine).toContain('Étude rendue');
  });

  it('se distinguent quand les mêmes mots ont changé de case', () => {
    const brings = swap('partners', { label: 'Le Port', brings: 'dix places', gains: '' });
    const gains = swap('partners', { label: 'Le Port', brings: '', gains: 'dix places' });
    const [found, ...others] = listDifferences(brings, gains);
    expect(others).toEqual([]);
    expect([found?.mine, found?.theirs]).toEqual(['Le Port · dix places · —', 'Le Port · — · dix places']);
  });

  it('disent un stade, un groupe et un financement dans leurs mots', () => {
    const names = new Map([
      ...([['action-sheet', 'Fiche action'] as const, ['follow-up', 'Suivi'] as const] as const),
      ...([[ids.axis, 'Capital humain'] as const, ['asked', 'Demandé'] as const] as const),
      ['obtained', 'Obtenu'] as const,
    ]);
    const [row] = mine.lists.financing;
    if (row === undefined) throw new Error('the sheet has a financing line');
    const lists = { ...mine.lists, financing: [{ ...row, state: 'obtained' }] };
    const theirs = { ...type(mine, { stage: 'follow-up', groupId: '' }), lists };
    expect(listDifferences(mine, theirs, names)).toEqual([
      { kind: 'text', name: 'groupId', mine: 'Capital humain', theirs: '' },
      { kind: 'text', name: 'stage', mine: 'Fiche action', theirs: 'Suivi' },
      {
        ...{ kind: 'list', name: 'financing' },
        ...{ mine: 'Région · region · 120000 · Demandé', theirs: 'Région · region · 120000 · Obtenu' },
      },
    ]);
  });

  it('gardent les mots tapés qui ressemblent à un code', () => {
    const theirs = type(mine, { title: 'obtained' });
    expect(listDifferences(mine, theirs, new Map([['obtained', 'Obtenu']]))[0]?.theirs).toBe('obtained');
  });
});

describe('une fiche enregistrée par un autre pendant qu’on écrit', () => {
  const from = createDraft(full);

  it('garde ce qu’on a tapé, et prend ce que l’autre a changé ailleurs : rien n’est défait sans être vu', () => {
    const mine = type(from, { description: 'la mienne' });
    const theirs = {
      ...type(from, { title: 'Le leur', description: 'la leur' }),
      restricted: !from.restricted,
    };
    const { draft, taken } = rebaseDraft({ mine, from, theirs });
    expect(draft.texts).toMatchObject({ title: 'Le leur', description: 'la mienne' });
    expect(draft.restricted).toBe(!from.restricted);
    expect(taken.map(({ name }) => name)).toEqual(['title', 'restricted']);
    expect(listDifferences(draft, theirs)).toEqual([
      { kind: 'text', name: 'description', mine: 'la mienne', theirs: 'la leur' },
    ]);
  });

  it('prend les lignes ajoutées par l’autre dans une liste qu’on n’a pas touchée', () => {
    const theirs = { ...from, lists: { ...from.lists, milestones: [] } };
    const { draft } = rebaseDraft({ mine: type(from, { title: 'Autre' }), from, theirs });
    expect(draft.lists.milestones).toEqual([]);
    expect(draft.texts.title).toBe('Autre');
  });

  it('montre qu’une action est devenue restreinte, ou qu’elle n’a plus de chef de file', () => {
    for (const name of ['restricted', 'leads'] as const) {
      const theirs = { ...from, [name]: !from[name] };
      const [found, ...others] = listDifferences(
        from,
        theirs,
        new Map([
          ['true', 'Oui'],
          ['false', 'Non'],
        ]),
      );
      expect(others).toEqual([]);
      expect(found).toMatchObject({ kind: 'flag', name, mine: from[name] ? 'Oui' : 'Non' });
      if (found !== undefined) expect(takeTheirs(from, theirs, found)).toEqual(theirs);
    }
  });

  it('revient à elle-même quand l’autre n’a rien changé', () => {
    const mine = type(from, { title: 'Autre' });
    expect(rebaseDraft({ mine, from, theirs: from })).toEqual({ draft: mine, taken: [] });
  });
});

describe('l’adresse d’un carton du mur', () => {
  it('tient les signes qu’une adresse n’aime pas [R147]', () => {
    const source = { seminar: ids.seminar, activity: 'open-space', item: 'a/b ?#é' };
    const address = formatCardAddress(ids.estuary, { source });
    expect(address).toBe(
      `/espaces/${ids.estuary}/programme/cartons/${ids.seminar}/open-space/a%2Fb%20%3F%23%C3%A9`,
    );
    expect(new URL(address, 'http://t').pathname.split('/')).toHaveLength(8);
  });
});
