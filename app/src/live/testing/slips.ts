// A tiny program for tests and guarantees: people post slips, seal secrets, vote once, and staff freeze the room.
import { accept, cleanText, createDraw, type Refusal, type Result, refuse } from '@trame/core/kernel';
import type { Command, Event, LiveProgram, Recorded } from '@trame/core/workshop';

/** Settings: how long a slip may be. */
export interface SlipsSettings {
  readonly longest: number;
}

/** A slip on the wall. */
export interface Slip {
  readonly id: string;
  readonly by: string;
  readonly text: string;
  readonly votes: readonly string[];
}

/** The wall. Plain JSON, as every state of a live room. */
export interface SlipsState {
  readonly longest: number;
  readonly frozen: boolean;
  readonly slips: readonly Slip[];
  readonly secrets: readonly Slip[];
  readonly drawn: number | null;
}

/** Orders of the wall. */
export type SlipsCommand =
  | { readonly type: 'post-slip'; readonly text: string }
  | { readonly type: 'whisper'; readonly text: string }
  | { readonly type: 'confide'; readonly text: string }
  | { readonly type: 'vote'; readonly slip: string }
  | { readonly type: 'draw-lot' }
  | { readonly type: 'freeze' }
  | { readonly type: 'break-program' }
  | { readonly type: 'break-storage' };

/** Facts of the wall. */
export type SlipsEvent =
  | { readonly type: 'slip-posted'; readonly id: string; readonly text: string }
  | { readonly type: 'whispered'; readonly id: string; readonly text: string }
  | { readonly type: 'confided'; readonly id: string; readonly text: string }
  | { readonly type: 'voted'; readonly slip: string }
  | { readonly type: 'lot-drawn'; readonly lot: number }
  | { readonly type: 'frozen' };

/** The program of the tests. */
export type SlipsProgram = LiveProgram<SlipsSettings, SlipsState, SlipsCommand, SlipsEvent>;

const everybody = ['facilitator', 'scribe', 'participant'] as const;

const KNOWN = new Set([
  'post-slip',
  'whisper',
  'confide',
  'vote',
  'draw-lot',
  'freeze',
  'break-program',
  'break-storage',
]);

function parseCommand(input: unknown): Result<SlipsCommand> {
  const command = input as Readonly<Record<string, unknown>>;
  if (!KNOWN.has(String(command.type))) return refuse('unknown-command');
  const { text, slip } = command;
  const typed = { ...command, ...(typeof text === 'string' ? { text: cleanText(text) } : {}) };
  if (['post-slip', 'whisper', 'confide'].includes(String(command.type)) && typeof text !== 'string')
    return refuse('unknown-command');
  if (command.type === 'vote' && typeof slip !== 'string') return refuse('unknown-command');
  return accept(typed as unknown as SlipsCommand);
}

function decide(
  state: SlipsState,
  command: SlipsCommand,
  context: Parameters<SlipsProgram['decide']>[2],
): Result<readonly SlipsEvent[], Refusal> {
  const { op, who, seed } = context;
  if (state.frozen && who.role === 'participant') return refuse('frozen');
  switch (command.type) {
    case 'post-slip':
      if (command.text === '') return refuse('empty');
      if (command.text.length > state.longest) return refuse('too-long', { longest: state.longest });
      return accept([{ type: 'slip-posted', id: op, text: command.text }]);
    case 'whisper':
      return accept([{ type: 'whispered', id: op, text: command.text }]);
    case 'confide':
      return accept([{ type: 'confided', id: op, text: command.text }]);
    case 'vote': {
      const slip = state.slips.find(({ id }) => id === command.slip);
      if (slip === undefined) return refuse('no-such-slip');
      return slip.votes.includes(who.member)
        ? refuse('voted-already')
        : accept([{ type: 'voted', slip: slip.id }]);
    }
    case 'draw-lot':
      return accept([{ type: 'lot-drawn', lot: createDraw(seed).below(1000) }]);
    case 'freeze':
      return accept([{ type: 'frozen' }]);
    case 'break-program':
      throw new Error('slips/decide: broken on purpose');
    case 'break-storage':
      return accept([{ type: 'slip-posted', id: op, text: 'half \ud800 a pair' }]);
  }
}

function evolve(state: SlipsState, { body, by }: Recorded<SlipsEvent>): SlipsState {
  switch (body.type) {
    case 'slip-posted':
      return { ...state, slips: [...state.slips, { id: body.id, by, text: body.text, votes: [] }] };
    case 'whispered':
    case 'confided':
      return { ...state, secrets: [...state.secrets, { id: body.id, by, text: body.text, votes: [] }] };
    case 'voted':
      return {
        ...state,
        slips: state.slips.map((slip) =>
          slip.id === body.slip ? { ...slip, votes: [...slip.votes, by] } : slip,
        ),
      };
    case 'lot-drawn':
      return { ...state, drawn: body.lot };
    case 'frozen':
      return { ...state, frozen: true };
  }
}

/** Makes the program at a version: from version 2 on, a posted slip's words are under `text`, before under `words`. */
export function createSlips(version = 2): LiveProgram<unknown, unknown, Command, Event> {
  const program: SlipsProgram = {
    id: 'slips',
    version,
    parseSettings: (input) => {
      const longest = typeof input === 'object' && input !== null ? Reflect.get(input, 'longest') : undefined;
      return typeof longest === 'number' ? accept({ longest }) : refuse('bad-settings');
    },
    parseCommand,
    start: ({ longest }) => ({ longest, frozen: false, slips: [], secrets: [], drawn: null }),
    rights: {
      'post-slip': everybody,
      whisper: everybody,
      confide: everybody,
      vote: everybody,
      'draw-lot': ['facilitator'],
      freeze: ['facilitator'],
      'break-program': everybody,
      'break-storage': everybody,
    },
    decide,
    evolve,
    reach: ({ type }) => (type === 'whispered' ? 'staff' : type === 'confided' ? 'author' : 'room'),
    redact: (state, audience) => (audience === 'staff' ? state : { ...state, secrets: [] }),
    upgrade: (body) => {
      const old = body as { readonly type: string; readonly words?: string };
      return (old.words === undefined ? old : { ...old, text: old.words }) as unknown as SlipsEvent;
    },
  };
  return program as unknown as LiveProgram<unknown, unknown, Command, Event>;
}
