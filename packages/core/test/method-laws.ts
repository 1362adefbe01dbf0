// The laws that every live program obeys; a new method gets them by being in the list.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../src/kernel/index.js';
import type { Command, Recorded } from '../src/workshop/index.js';
import { CAST, copyThroughJson, freezeDeep, playRehearsal, replayLog, type Subject } from './replay.js';

const FIXTURES = new URL('./fixtures/', import.meta.url);
const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const context = { who: CAST[0] as (typeof CAST)[number], at: instant(1), seed: 7, op: 'op-x' };

/** A log written by a past release, with what it led to. */
interface Golden {
  readonly version: number;
  readonly settings: unknown;
  readonly log: readonly Recorded[];
  readonly harvest: unknown;
}

/** The logs that past releases left for this program, one file per version of its events. */
function listGolden(id: string): readonly Golden[] {
  return readdirSync(FIXTURES)
    .filter((name) => name.startsWith(`${id}-v`))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, FIXTURES), 'utf8')) as Golden);
}

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

function describeHistory(subject: Subject, improvised: number): void {
  const runs = { numRuns: improvised > 0 ? 12 : 8 };
  const { program } = subject;

  it('replay of the log gives the live state', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { log, states } = playRehearsal(subject, seed, improvised);
        expect(replayLog(subject, copyThroughJson(log))).toEqual(states.at(-1));
      }),
      runs,
    );
  });

  it('a snapshot through JSON and the tail give the whole', () => {
    fc.assert(
      fc.property(seeds, fc.nat(), (seed, cut) => {
        const { log, states } = playRehearsal(subject, seed, improvised);
        const at = cut % (log.length + 1);
        const snapshot = freezeDeep(copyThroughJson(replayLog(subject, log.slice(0, at))));
        expect(replayLog(subject, log.slice(at), snapshot)).toEqual(states.at(-1));
      }),
      runs,
    );
  });

  it('every state is plain JSON', () => {
    const { states } = playRehearsal(subject, 11, improvised);
    for (const state of states) expect(copyThroughJson(state)).toStrictEqual(state);
  });

  it('the harvest depends on the state alone, and survives JSON', () => {
    const { log, states } = playRehearsal(subject, 12, improvised);
    const harvest = subject.harvest(states.at(-1));
    expect(subject.harvest(states.at(-1))).toEqual(harvest);
    expect(subject.harvest(copyThroughJson(replayLog(subject, log)))).toEqual(harvest);
  });

  it('a seat of the room that joined at any point sees what the room may see, and no more', () => {
    fc.assert(
      fc.property(seeds, fc.nat(), (seed, cut) => {
        const { log, states } = playRehearsal(subject, seed, improvised);
        const at = cut % (log.length + 1);
        const received = log.slice(at).filter(({ body }) => program.reach(body) === 'room');
        const snapshot = copyThroughJson(program.redact(replayLog(subject, log.slice(0, at)), 'room'));
        const seen = received.reduce<unknown>(
          (state, record) => program.redact(program.evolve(state, record), 'room'),
          snapshot,
        );
        expect(seen).toEqual(program.redact(states.at(-1), 'room'));
      }),
      runs,
    );
  });

  it('redacting twice is redacting once, and hides nothing from staff', () => {
    const last = playRehearsal(subject, 13, improvised).states.at(-1);
    const room = program.redact(last, 'room');
    expect(program.redact(room, 'room')).toEqual(room);
    expect(program.redact(last, 'staff')).toEqual(last);
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
    for (const { version, settings, log, harvest } of golden) {
      const read = program.parseSettings(settings);
      expect(read.ok).toBe(true);
      if (!read.ok) return;
      const today = log.map((record) => ({ ...record, body: program.upgrade(record.body, version) }));
      const state = replayLog({ program, settings: read.value }, today);
      expect(subject.harvest(state)).toEqual(harvest);
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
    describe('of a rehearsal [R144]', () => describeHistory(subject, 0));
    if (subject.improvise !== undefined) {
      describe('of a disorderly room [R144]', () => describeHistory(subject, 3));
    }
    describe('of garbage [G7]', () => describeGarbage(subject));
    describe('of rights [R038]', () => describeRights(subject));
    describe('of rehearsing [R083]', () => describeRehearsal(subject));
    describe('of the past [R149]', () => describePast(subject));
  });
}
