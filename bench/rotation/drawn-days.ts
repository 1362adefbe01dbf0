// Days drawn at random, of the kinds that halls have: nobody published them, so that what the planner does elsewhere is seen.
import { createDraw, type Draw } from '@trame/core/kernel';
import {
  createRotation,
  planRotation,
  type RotationDay,
  type RotationInstance,
  type SeatingPlan,
  type SeatingRules,
} from '@trame/core/rotation';

/** A kind of day, and how one is drawn. */
export interface DayKind {
  readonly kind: string;
  readonly draw: (draw: Draw) => RotationInstance;
}

const list = (count: number): readonly number[] => Array.from({ length: count }, (_, k) => k);

/** Colleges of uneven sizes, organisations of one to four people, ties that are known. */
function drawPeople(draw: Draw, people: number): Pick<RotationDay, 'colleges' | 'organisations' | 'known'> {
  const colleges = list(people).map(() => Math.min(draw.below(4), draw.below(5)));
  const organisations = list(people).map((i) => (draw.below(3) === 0 ? draw.below(i + 1) : i));
  const known = list(people).map((a): readonly [number, number] => [
    a,
    (a + 1 + draw.below(people - 1)) % people,
  ]);
  return { colleges, organisations, known };
}

interface Size {
  readonly tables: readonly [least: number, most: number];
  readonly each: readonly [least: number, most: number];
}

function drawSize(draw: Draw, { tables: [few, many], each: [least, most] }: Size) {
  const tables = few + draw.below(many - few + 1);
  const people = tables * (least + draw.below(most - least + 1)) + draw.below(tables);
  return { tables, people, rounds: Math.max(2, 2 + draw.below(tables - 1)) };
}

const HALL: Size = { tables: [3, 10], each: [3, 6] };

/** Hosts need not be the first of the list. */
function drawHosts(draw: Draw, { people, tables }: { people: number; tables: number }): readonly number[] {
  return draw.shuffle([...list(people)]).slice(0, tables);
}

function drawCafe(draw: Draw, weighted: boolean): RotationInstance {
  const size = drawSize(draw, HALL);
  return createRotation({
    ...size,
    hosts: drawHosts(draw, size),
    ...(weighted ? drawPeople(draw, size.people) : {}),
  });
}

/** Who comes late, leaves early, or misses one round. */
function drawPresence(
  draw: Draw,
  { people, rounds }: { people: number; rounds: number },
): readonly boolean[][] {
  const away = list(people).map(() => (draw.below(9) === 0 ? draw.below(rounds) : -1));
  return list(rounds).map((r) =>
    list(people).map((i) => away[i] !== r && !(r === 0 && draw.below(25) === 0)),
  );
}

/** Rules that a plan at hand keeps, so that they can all be kept. */
function plantRules(draw: Draw, instance: RotationInstance, plan: SeatingPlan): SeatingRules {
  const movers = draw.shuffle(
    list(instance.n).filter((i) => instance.activities[0]?.hosts?.includes(i) !== true),
  );
  const shared = (a: number, b: number) =>
    plan.flatMap((row, r) => (row[a] === row[b] && (row[a] ?? -1) >= 0 ? [r] : []));
  const pairs = movers.flatMap((a, k) => movers.slice(k + 1, k + 8).map((b) => [a, b] as const));
  const allowed = movers.slice(0, 2 + draw.below(4)).map((i) => {
    const seen = plan.map((row) => row[i] ?? -1).filter((table) => table >= 0);
    return [String(i), [...new Set([...seen, draw.below(instance.rounds[0]?.tables ?? 1)])]] as const;
  });
  return {
    apart: pairs.filter(([a, b]) => shared(a, b).length === 0).slice(0, 2 + draw.below(6)),
    together: draw
      .shuffle(pairs.filter(([a, b]) => shared(a, b).length > 0))
      .slice(0, 1 + draw.below(4))
      .map(([a, b]) => [a, b, shared(a, b)] as const),
    allowed: Object.fromEntries(allowed),
    quota: plantQuotas(instance, plan),
  };
}

function plantQuotas(instance: RotationInstance, plan: SeatingPlan): SeatingRules['quota'] {
  const colleges = instance.weights.category ?? [];
  return [0, 1].map((category) => {
    const counts = plan.flatMap((row, r) =>
      list(instance.rounds[r]?.tables ?? 1).map(
        (table) => row.filter((at, i) => at === table && colleges[i] === category).length,
      ),
    );
    return { category, min: Math.min(1, ...counts), max: Math.max(...counts) };
  });
}

function drawRuled(draw: Draw): RotationInstance {
  const size = drawSize(draw, HALL);
  const day = { ...size, hosts: drawHosts(draw, size), ...drawPeople(draw, size.people) };
  const presence = draw.below(2) === 0 ? undefined : drawPresence(draw, size);
  const plain = createRotation({ ...day, presence });
  const found = planRotation(plain, { seed: 3, budget: { trials: 30_000 } });
  return found.ok ? { ...plain, constraints: plantRules(draw, plain, found.value.plan) } : plain;
}

/** Four seminars whose people meet again: emblem, knowledge cafés, open space, then the world café with its hosts. */
function drawSeries(draw: Draw): RotationInstance {
  const people = 24 + draw.below(40);
  const tables = () => Math.max(3, Math.round(people / (4 + draw.below(4))));
  const [one, two, three, last] = [tables(), tables(), tables(), tables()];
  const rounds = [
    one,
    one,
    two,
    two,
    three,
    three,
    three,
    ...list(Math.min(last, 3 + draw.below(3))).map(() => last),
  ];
  const activity = (r: number): number => (r < 2 ? 0 : r < 4 ? 1 : r < 7 ? 2 : 3);
  const day = createRotation({
    people,
    tables: 1,
    rounds: rounds.length,
    ...drawPeople(draw, people),
    presence: drawPresence(draw, { people, rounds: rounds.length }),
  });
  return {
    ...day,
    rounds: rounds.map((count, r) => ({ activity: activity(r), tables: count })),
    activities: [{}, {}, {}, { hosts: drawHosts(draw, { people, tables: last }), distinctThemes: true }],
  };
}

/** Free groups after two seminars whose tables are known. */
function drawAgain(draw: Draw): RotationInstance {
  const { tables, people, rounds } = drawSize(draw, HALL);
  const history = list(2 * people).map((k): readonly [number, number, number] => {
    const a = k % people;
    return [a, (a + 1 + draw.below(people - 1)) % people, 1];
  });
  return createRotation({
    people,
    tables,
    rounds,
    history,
    ...(draw.below(2) === 0 ? drawPeople(draw, people) : {}),
  });
}

function drawBig(draw: Draw): RotationInstance {
  const size = { tables: 20 + draw.below(16), people: 0, rounds: 4 + draw.below(4) };
  const people = size.tables * 8 + draw.below(60);
  return createRotation({
    ...size,
    people,
    hosts: drawHosts(draw, { ...size, people }),
    ...drawPeople(draw, people),
  });
}

/** The kinds that are drawn. */
export const DAY_KINDS: readonly DayKind[] = [
  { kind: 'cafe', draw: (draw) => drawCafe(draw, false) },
  { kind: 'weighted cafe', draw: (draw) => drawCafe(draw, true) },
  { kind: 'ruled cafe', draw: drawRuled },
  { kind: 'series', draw: drawSeries },
  { kind: 'groups again', draw: drawAgain },
  { kind: 'large hall', draw: drawBig },
];

/** The day of that kind and rank, always the same. */
export function drawDay({ kind, draw }: DayKind, rank: number): RotationInstance {
  return { ...draw(createDraw(1_000 + rank)), id: `${kind} ${rank}` };
}
