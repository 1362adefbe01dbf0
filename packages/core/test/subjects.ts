// The subjects of the laws: every method of the list, with what its own folder adds, and the conductor that carries them.
import { existsSync } from 'node:fs';
import { METHODS } from '../src/methods/index.js';
import { createConductor, type SeminarState } from '../src/seminar/index.js';
import type { AnyMethod, Command, Event, LiveProgram } from '../src/workshop/index.js';
import type { MethodLaws, Subject } from './replay.js';

type LawsOf = (method: string) => MethodLaws;

async function readLaws(method: string): Promise<MethodLaws> {
  const file = new URL(`../src/methods/${method}/testing/laws.ts`, import.meta.url);
  if (!existsSync(file)) return {};
  return ((await import(file.href)) as { readonly laws: MethodLaws }).laws;
}

function createMethodSubject(method: AnyMethod, laws: MethodLaws): Subject {
  return {
    name: method.id,
    program: method,
    settings: method.defaults,
    rehearse: (state, cast, draw) => method.rehearse(state, cast, draw),
    harvest: (state) => method.harvest(state),
    leaves: method.leaves,
    ...laws,
  };
}

/** What staff may see of the seminar: what each method keeps secret is kept secret there too. */
function hideFromStaff(state: unknown, getLaws: LawsOf): unknown {
  const seminar = state as SeminarState;
  const activities = Object.entries(seminar.activities).map(([id, activity]) => {
    const inner = getLaws(activity.method).forStaff?.(activity.state);
    return [id, inner === undefined ? activity : { ...activity, state: inner }];
  });
  return { ...seminar, activities: Object.fromEntries(activities) };
}

/** A seminar with every method of the house, one after the other, and one that the house has never known. */
function createSeminarSubject(getLaws: LawsOf): Subject {
  const conductor = createConductor(METHODS);
  const line = { minutes: 10, kind: 'plenary', title: 'Ouverture' };
  const settings = conductor.parseSettings({
    title: 'Séminaire 2',
    agenda: [
      { ...line, id: 'welcome' },
      ...METHODS.map(({ id }) => ({ id: `step-${id}`, title: id, kind: 'method', method: id })),
      { ...line, id: 'lost', kind: 'method', method: 'retired', methodSettings: { any: ['thing'] } },
      { ...line, id: 'closing', role: 'Le binôme', materials: ['Livret'] },
    ],
  });
  if (!settings.ok) throw new Error(`test/createSeminarSubject: ${settings.refusal.code}`);
  return {
    name: 'the conductor',
    program: conductor as unknown as LiveProgram<unknown, unknown, Command, Event>,
    settings: settings.value,
    rehearse: (state, cast, draw) => conductor.rehearse(state as SeminarState, cast, draw),
    harvest: (state) => conductor.listHarvest(state as SeminarState).filter(({ items }) => items.length > 0),
    forStaff: (state) => hideFromStaff(state, getLaws),
    improvise: (state, cast, draw) => {
      const running = Object.entries((state as SeminarState).activities);
      const [id, activity] = draw.pick(running) ?? ['none', undefined];
      const inner = getLaws(activity?.method ?? '').improvise?.(activity?.state, cast, draw) ?? {
        who: cast[0] as (typeof cast)[number],
        command: { type: 'close' },
      };
      const own = ['pause', 'resume', 'freeze', 'unfreeze', 'clear-announcement', 'open', 'reopen'] as const;
      const type = draw.below(3) === 0 ? draw.pick(own) : undefined;
      return type === undefined
        ? { who: inner.who, command: { type: 'activity', activity: id, command: inner.command } as Command }
        : { who: inner.who, command: { type } };
    },
  };
}

/** Every program that the laws are tried on; a new method is among them by being in the list. */
export async function listSubjects(): Promise<readonly Subject[]> {
  const read = await Promise.all(METHODS.map(async ({ id }) => [id, await readLaws(id)] as const));
  const found = new Map(read);
  const getLaws: LawsOf = (method) => found.get(method) ?? {};
  return [
    ...METHODS.map((method) => createMethodSubject(method, getLaws(method.id))),
    createSeminarSubject(getLaws),
  ];
}
