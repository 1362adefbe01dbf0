// A tiny method made of the kit alone, for the tests of its parts.
import { type Instant, instant, minutes, type Refusal } from '../../../kernel/index.js';
import type { MemberId, Recorded, RoomRole } from '../../live-program.js';
import type { TimedStep } from '../../method.js';
import { parseVariant } from '../../parse.js';
import { createDecide, createEvolve } from '../column.js';
import {
  COURSE_FIELDS,
  type CourseCommand,
  type CourseEvent,
  createCourseDeciders,
  createCourseEvolvers,
  type HasCourse,
} from '../course.js';
import { createSlipDeciders, type SlipRules } from '../slip/decide.js';
import { createSlipEvolvers } from '../slip/evolve.js';
import { createSlipFields, type HasSlips, type SlipCommand, type SlipEvent } from '../slip/slip.js';
import { createTeamDeciders, createTeamEvolvers, type TeamRules } from '../team/rules.js';
import { type HasTeams, TEAM_FIELDS, type TeamCommand, type TeamEvent } from '../team/team.js';

/** Two kinds of slips. */
export type Kind = 'wish' | 'worry';
type Command = CourseCommand | SlipCommand<Kind> | TeamCommand;
type Event = CourseEvent | SlipEvent<Kind> | TeamEvent;
/** A board with a course, slips and teams. */
export type Board = HasCourse & HasSlips<Kind> & HasTeams;

const EMPTY_BOARD: Board = { stage: null, closed: null, slips: [], teams: [] };

const PLAN: readonly TimedStep[] = [
  { id: 'write', minutes: minutes(10), grouping: 'alone', moment: 'individual' },
  { id: 'talk', minutes: minutes(20), grouping: 'groups', moment: 'sharing' },
];

const parse = parseVariant<Command>({
  ...COURSE_FIELDS,
  ...createSlipFields(['wish', 'worry']),
  ...TEAM_FIELDS,
});

/** A room that plays orders on a board, one every second. */
export function createBoardRoom(rules: { slips?: SlipRules<Board, Kind>; teams?: TeamRules<Board> } = {}) {
  const decide = createDecide<Board, Command, Event>({
    parse: (input) => parse(input, ''),
    deciders: {
      ...createCourseDeciders<Board>({ plan: () => PLAN }),
      ...createSlipDeciders<Board, Kind>(rules.slips),
      ...createTeamDeciders<Board>(rules.teams),
    },
    isClosed: ({ closed }) => closed !== null,
  });
  const evolve = createEvolve<Board, Event>({
    ...createCourseEvolvers<Board>(),
    ...createSlipEvolvers<Board, Kind>(),
    ...createTeamEvolvers<Board>(),
  });
  const log: Recorded<Event>[] = [];
  let state: Board = EMPTY_BOARD;
  let sent = 0;
  const at = (): Instant => instant(1_000 * sent);
  /** Sends an order; answers the whole refusal, or null. */
  const lines = new Map<string, string>();
  const explain = (command: unknown, member = 'ana', role: RoomRole = 'participant'): Refusal | null => {
    sent += 1;
    const who = { member: member as MemberId, role, attendee: lines.get(member) ?? null };
    const op = `op-${sent}`;
    const decided = decide(state, command as Command, { who, at: at(), seed: sent, op });
    if (!decided.ok) return decided.refusal;
    for (const body of decided.value) {
      const record: Recorded<Event> = { seq: log.length + 1, at: at(), by: who.member, role, op, body };
      log.push(record);
      state = evolve(state, record);
    }
    return null;
  };
  return {
    log: log as readonly Recorded<Event>[],
    getState: (): Board => state,
    explain,
    /** This seat turns out to be a line of the attendance list. */
    tie: (member: string, attendee: string): void => void lines.set(member, attendee),
    /** Sends an order; answers the code of the refusal, or null. */
    send: (command: unknown, member?: string, role?: RoomRole): string | null =>
      explain(command, member, role)?.code ?? null,
    /** The board that a log leads to, from its beginning or from what somebody was handed on arriving. */
    replay: (facts: readonly Recorded<Event>[], from: Board = EMPTY_BOARD): Board =>
      facts.reduce<Board>(evolve, from),
    /** A fact as a log of another version may hold it. */
    receive(body: { readonly type: string }): void {
      state = evolve(state, {
        seq: log.length + 1,
        at: at(),
        by: 'ana' as MemberId,
        role: 'participant',
        op: 'x',
        body: body as Event,
      });
    },
  };
}
