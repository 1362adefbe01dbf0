// The law suite, run over every method of the list and over the conductor that carries them.
import { METHODS } from '../src/methods/index.js';
import type { OpenSpaceState } from '../src/methods/open-space/index.js';
import { createConductor, type SeminarState } from '../src/seminar/index.js';
import type { AnyMethod, Command, Event, LiveProgram } from '../src/workshop/index.js';
import { improviseOpenSpace } from './improvise-open-space.js';
import { describeLaws } from './method-laws.js';
import type { Subject } from './replay.js';

const improvisations: Readonly<Record<string, NonNullable<Subject['improvise']>>> = {
  'open-space': (state, cast, draw) => improviseOpenSpace(state as OpenSpaceState, cast, draw),
};

function createMethodSubject(method: AnyMethod): Subject {
  const improvise = improvisations[method.id];
  return {
    name: method.id,
    program: method,
    settings: method.defaults,
    rehearse: (state, cast, draw) => method.rehearse(state, cast, draw),
    harvest: (state) => method.harvest(state),
    ...(improvise === undefined ? {} : { improvise }),
  };
}

/** A seminar with every method of the house, one after the other, and one that the house has never known. */
function createSeminarSubject(): Subject {
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
    improvise: (state, cast, draw) => {
      const seminar = state as SeminarState;
      const [id, activity] = Object.entries(seminar.activities)[0] ?? ['none', undefined];
      const inner = improviseOpenSpace(activity?.state as OpenSpaceState, cast, draw);
      const own = ['pause', 'resume', 'freeze', 'unfreeze', 'clear-announcement', 'open', 'reopen'] as const;
      const type = draw.below(3) === 0 ? draw.pick(own) : undefined;
      return type === undefined
        ? { who: inner.who, command: { type: 'activity', activity: id, command: inner.command } as Command }
        : { who: inner.who, command: { type } };
    },
  };
}

for (const method of METHODS) describeLaws(createMethodSubject(method));
describeLaws(createSeminarSubject());
