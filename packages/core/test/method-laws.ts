// The laws that every live program obeys; a new method gets them by being in the list.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../src/kernel/index.js';
import type { Command, HarvestItem } from '../src/workshop/index.js';
import { listGolden, upgradeLog } from './golden.js';
import { KEPT_SEEDS, type KeptSeed } from './kept-seeds.js';
import { CAST, copyThroughJson, playRehearsal, replayLog, type Subject } from './replay.js';
import { type Manner, trySession } from './session.js';

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const context = { who: CAST[0] as (typeof CAST)[number], at: instant(1), seed: 7, op: 'op-x' };

/** A valid order with one field replaced by junk, dropped, or exchanged with another order's. */
function mutate(commands: readonly Command[]): fc.Arbitrary<unknown> {
  const original = fc.constantFrom(...commands);
  return fc
    .tuple(original, original, fc.nat(), fc.anything({ withBigInt: true, withDate: true }))
    .map(([command, other, rank, junk]) => {
      const fields: Record<string, unknown> = { ...command };
      const names = Object.keys(fields);
      const name = names[rank % names.length] ?? 'type';
      if (rank % 3 === 0) return { ...fields, [name]: junk };
      if (rank % 3 === 1) return { ...other, ...Object.fromEntries([[name, fields[name]]]) };
      delete fields[name];
      return fields;
    });
}

/** How many sessions are played per subject and manner; `npm run bench -- laws` plays a thousand. */
const SESSIONS = Number(process.env.TRAME_LAW_SESSIONS ?? 40);
/** A busy machine is slow, not wrong. */
const LONGEST_MS = 20_000 + SESSIONS * 1_000;

function describeSessions(subject: Subject, manner: Manner): void {
  const isKept = (kept: KeptSeed): boolean => kept.subject === subject.name && kept.manner === manner;
  const obey = (seed: number): void => {
    const { breach } = trySession(subject, seed, manner);
    if (breach !== null) expect(breach.found, `seed ${seed}: ${breach.law}`).toStrictEqual(breach.expected);
  };

  it(
    'one session, and: replay is the live state, snapshot and tail are the whole, a seat sees what it may, old logs upgrade',
    () => {
      for (const { seed } of KEPT_SEEDS.filter(isKept)) obey(seed);
      fc.assert(fc.property(seeds, obey), { numRuns: SESSIONS });
    },
    LONGEST_MS,
  );
}

function describeHistory(subject: Subject, manner: Manner): void {
  const improvised = manner === 'improvised' ? 3 : 0;
  const { program } = subject;
  describeSessions(subject, manner);

  it('the harvest depends on the state alone, and survives JSON', () => {
    const { log, states } = playRehearsal(subject, 12, improvised);
    const harvest = subject.harvest(states.at(-1));
    expect(subject.harvest(states.at(-1))).toEqual(harvest);
    expect(subject.harvest(copyThroughJson(replayLog(subject, log)))).toEqual(harvest);
  });

  it('redacting twice is redacting once, and hides nothing from staff but what is secret', () => {
    const { states } = playRehearsal(subject, 13, improvised);
    const last = states.at(-1);
    const room = program.redact(last, 'room');
    expect(program.redact(room, 'room')).toEqual(room);
    for (const state of states) {
      expect(program.redact(state, 'staff')).toEqual(subject.forStaff?.(state) ?? state);
    }
  });
}

function describeGarbage(subject: Subject): void {
  const { program } = subject;
  const { states, commands } = playRehearsal(subject, 21, subject.improvise === undefined ? 0 : 2);
  const orders = commands.map(({ command }) => command);
  const junk = fc.oneof(fc.anything(), mutate(orders));

  it('decide answers garbage and never throws, whatever the state and the role', () => {
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.constantFrom(...CAST), junk, (state, who, command) => {
        const decided = program.decide(state, command as Command, { ...context, who });
        if (!decided.ok) expect(decided.refusal.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      }),
      { numRuns: 1_000 },
    );
  });

  it('what decide lets through after all can be evolved, stays JSON and leaves a harvest', () => {
    fc.assert(
      fc.property(fc.constantFrom(...states), mutate(orders), (state, command) => {
        const decided = program.decide(state, command as Command, context);
        if (!decided.ok) return;
        const record = { seq: 1, at: instant(1), by: context.who.member, role: context.who.role, op: 'op-x' };
        const next = decided.value.reduce<unknown>(
          (one, body) => program.evolve(one, { ...record, body }),
          state,
        );
        expect(copyThroughJson(next)).toStrictEqual(next);
        subject.harvest(next);
      }),
      { numRuns: 500 },
    );
  });

  it('parseCommand and parseSettings answer garbage and never throw', () => {
    fc.assert(
      fc.property(junk, (input) => {
        const parsed = program.parseCommand(input);
        if (parsed.ok) expect(Object.keys(program.rights)).toContain(parsed.value.type);
        program.parseSettings(input);
      }),
      { numRuns: 1_000 },
    );
  });

  it('reading settings twice is reading them once', () => {
    const read = program.parseSettings(copyThroughJson(subject.settings));
    expect(read).toEqual({ ok: true, value: subject.settings });
  });

  it('the same order in the same state gets the same answer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.constantFrom(...orders), (state, command) => {
        expect(program.decide(state, command, context)).toEqual(program.decide(state, command, context));
      }),
    );
  });
}

function describeRights(subject: Subject): void {
  const { program } = subject;
  const { commands } = playRehearsal(subject, 31, subject.improvise === undefined ? 0 : 3);

  it('rights cover every type of order that is used, and name no type that does not exist', () => {
    for (const { command } of commands) expect(program.rights).toHaveProperty([command.type]);
    for (const type of Object.keys(program.rights)) {
      const parsed = program.parseCommand({ type });
      const refused = parsed.ok ? null : parsed.refusal.data?.field;
      expect(refused, `${type} is read`).not.toBe('type');
    }
  });

  it('watching gives no right: observers and screens order nothing', () => {
    for (const roles of Object.values(program.rights)) {
      expect(roles).not.toContain('observer');
      expect(roles).not.toContain('projector');
      expect(roles).toContain('facilitator');
    }
  });
}

function describeRehearsal(subject: Subject): void {
  it('a rehearsal comes to its end without a refusal and leaves a harvest', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { refusals, states, log } = playRehearsal(subject, seed);
        expect(refusals).toEqual([]);
        expect(log.length).toBeGreaterThan(10);
        expect(subject.harvest(states.at(-1))).not.toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it.runIf(subject.leaves !== undefined)('what it leaves is what it says it leaves', () => {
    const kinds = [subject.settings, ...(subject.variants ?? [])].flatMap((settings) =>
      [1, 2, 3].flatMap((seed) => {
        const { refusals, states } = playRehearsal({ ...subject, settings }, seed);
        expect(refusals).toEqual([]);
        return (subject.harvest(states.at(-1)) as HarvestItem[]).map(({ kind }) => kind);
      }),
    );
    expect([...new Set(kinds)].toSorted()).toEqual(subject.leaves?.toSorted());
  });

  it('one seed is one rehearsal', () => {
    expect(playRehearsal(subject, 5).log).toEqual(playRehearsal(subject, 5).log);
  });

  it('without a facilitator there is nothing to rehearse', () => {
    const state = subject.program.start(subject.settings);
    const draw = {
      u32: () => 0,
      below: () => 0,
      pick: () => undefined,
      shuffle: <T>(all: readonly T[]) => [...all],
    };
    expect(subject.rehearse(state, [], draw)).toBeNull();
  });
}

function describePast(subject: Subject): void {
  const { program } = subject;
  const golden = listGolden(program.id);

  it('a log of every version so far is kept', () => {
    const versions = golden.map(({ version }) => version);
    expect(versions).toEqual(Array.from({ length: program.version }, (_, rank) => rank + 1));
  });

  it('an old log upgrades to the harvest it had', () => {
    for (const past of golden) {
      const today = upgradeLog(program, past);
      expect(subject.harvest(replayLog(today, today.log))).toEqual(past.harvest);
    }
  });

  it('a fact of a type unknown today changes nothing', () => {
    const { states } = playRehearsal(subject, 41);
    const record = { seq: 1, at: instant(1), by: context.who.member, role: context.who.role, op: 'op-x' };
    for (const type of ['whatever', 'constructor', '__proto__']) {
      expect(program.evolve(states.at(-1), { ...record, body: { type } })).toEqual(states.at(-1));
    }
  });
}

/** Declares the whole suite for one live program. */
export function describeLaws(subject: Subject): void {
  describe(`laws of ${subject.name}`, () => {
    describe('of a rehearsal [R144]', () => describeHistory(subject, 'rehearsed'));
    if (subject.improvise !== undefined) {
      describe('of a disorderly room [R144]', () => describeHistory(subject, 'improvised'));
    }
    describe('of garbage [G7]', () => describeGarbage(subject));
    describe('of rights [R038]', () => describeRights(subject));
    describe('of rehearsing [R083]', () => describeRehearsal(subject));
    describe('of the past [R149]', () => describePast(subject));
  });
}
