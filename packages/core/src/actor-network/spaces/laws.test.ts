// The register of spaces as a whole: what is refused first, what is kept as typed, and the articulation told by pairs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeRegisterArticulation } from './articulation.js';
import {
  type CooperationDraft,
  cooperationKinds,
  cooperationStages,
  decideCooperationSpace,
} from './register.js';

const draft: CooperationDraft = {
  name: 'Le Club',
  kind: 'frame',
  stage: 'planned',
  form: 'budget participatif',
  note: 'à partir de 2020',
  memberIds: ['port'],
  linkedIds: ['four'],
};
const register = {
  id: 'club',
  others: [
    { id: 'four', name: 'Le Four commun' },
    { id: 'quai', name: 'Le Quai' },
  ],
  organisationIds: ['port', 'lycee'],
};
const decide = (more: Partial<CooperationDraft>, frame: Partial<typeof register> = {}) => {
  const decided = decideCooperationSpace({ ...draft, ...more }, { ...register, ...frame });
  return decided.ok ? decided.value : decided.refusal;
};

describe('a space of cooperation [R140]', () => {
  it('may be of any kind, at any stage, and keeps what was typed', () => {
    for (const kind of cooperationKinds)
      for (const stage of cooperationStages)
        expect(decide({ kind, stage })).toEqual({ ...draft, kind, stage });
  });

  it('keeps its own name when it is written again', () => {
    expect(decide({ name: 'LE CLUB' })).toMatchObject({ name: 'LE CLUB' });
  });

  it.each(['le four commun', 'LE FOUR COMMUN', ' Le  Four   commun ', 'Lé Foûr commun'])(
    '« %s » is a name that is taken, and by which space is told',
    (name) => {
      expect(decide({ name })).toEqual({ code: 'space-name-taken', data: { name: 'Le Four commun' } });
    },
  );

  it('tells one thing at a time, the name first', () => {
    const wrong = { memberIds: ['casino'], linkedIds: ['moon'] };
    expect(decide({ ...wrong, name: '' })).toEqual({ code: 'space-name-missing' });
    expect(decide(wrong)).toEqual({ code: 'unknown-organisation' });
    expect(decide({ linkedIds: ['moon'] })).toEqual({ code: 'space-link-unknown' });
  });

  it('one stranger among members is enough, and so is one link', () => {
    expect(decide({ memberIds: ['port', 'lycee', 'casino'] })).toEqual({ code: 'unknown-organisation' });
    expect(decide({ linkedIds: ['four', 'club'] })).toEqual({ code: 'space-link-unknown' });
  });

  it('is not linked to itself, even when the register holds it', () => {
    const others = [...register.others, { id: 'club', name: 'Le Club d’avant' }];
    expect(decide({ linkedIds: ['club'] }, { others })).toEqual({ code: 'space-link-unknown' });
  });

  it('keeps members and links in the order they were given', () => {
    expect(
      decide({ memberIds: ['lycee', 'port', 'lycee'], linkedIds: ['quai', 'four', 'quai'] }),
    ).toMatchObject({
      memberIds: ['lycee', 'port'],
      linkedIds: ['quai', 'four'],
    });
  });

  it('the first space of a register has nobody to be linked to', () => {
    expect(decide({ linkedIds: [] }, { others: [], organisationIds: ['port'] })).toMatchObject({
      linkedIds: [],
    });
    expect(decide({}, { others: [] })).toEqual({ code: 'space-link-unknown' });
  });
});

describe('articulation on four spaces by hand [R140]', () => {
  const spaces = [
    { id: 's', memberIds: ['p', 'q', 'r', 't'] },
    { id: 't', memberIds: ['p', 'q'] },
    { id: 'u', memberIds: ['t', 'v'] },
    { id: 'w', memberIds: [] },
  ];

  it('six ordered pairs can be read, a space without known members is in none', () => {
    // s: 2/4 + 1/4. t: 2/2 + 0. u: 1/2 + 0.
    const { value, pairs } = computeRegisterArticulation(spaces);
    expect(pairs).toBe(6);
    expect(value).toBeCloseTo((0.75 + 1 + 0.5) / 6, 12);
  });

  it('lists who is shared, pair by pair, in the order of the register', () => {
    expect(computeRegisterArticulation(spaces).shared).toEqual([
      { a: 's', b: 't', members: ['p', 'q'] },
      { a: 's', b: 'u', members: ['t'] },
    ]);
  });

  it('without p, q and t, who sit in two, nobody is shared', () => {
    expect(computeRegisterArticulation(spaces).withoutTop3).toBe(0);
  });

  it('three members in all: nobody is left to read', () => {
    const three = [
      { id: 's', memberIds: ['p', 'q'] },
      { id: 't', memberIds: ['q', 'r'] },
    ];
    expect(computeRegisterArticulation(three)).toMatchObject({ value: 0.5, withoutTop3: null });
  });

  it('does not hang on the order of spaces, and is the mean told pair by pair', () => {
    const members = fc.uniqueArray(fc.constantFrom(...'abcdefg'), { maxLength: 7 });
    fc.assert(
      fc.property(fc.array(members, { maxLength: 5 }), (lists) => {
        const register = lists.map((memberIds, at) => ({ id: `s${at}`, memberIds }));
        const found = computeRegisterArticulation(register);
        const shares = register.flatMap((one) =>
          register
            .filter((other) => other !== one && one.memberIds.length * other.memberIds.length > 0)
            .map(
              (other) =>
                one.memberIds.filter((id) => other.memberIds.includes(id)).length / one.memberIds.length,
            ),
        );
        expect(found.pairs).toBe(shares.length);
        if (shares.length === 0) expect(found.value).toBeNull();
        else expect(found.value).toBeCloseTo(shares.reduce((sum, x) => sum + x, 0) / shares.length, 12);
        const turned = computeRegisterArticulation([...register].reverse());
        expect(turned.value ?? -1).toBeCloseTo(found.value ?? -1, 12);
        expect(turned.shared).toHaveLength(found.shared.length);
      }),
      { numRuns: 50, seed: 140 },
    );
  });
});
