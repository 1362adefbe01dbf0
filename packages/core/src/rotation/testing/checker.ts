// An independent judge of plans, for tests only: it reads the instance and the plan as text and shares no code with the planner.
import type { RotationInstance } from '../instance/instance.js';

/** What the judge found. */
export interface Verdict {
  /** Rules broken, in words. */
  readonly faults: readonly string[];
  readonly D: number;
  /** Worth in thousandths. */
  readonly W: number;
  readonly maxMeet: number;
  /** Fewest contacts of anyone who comes. */
  readonly minContacts: number;
}

type Text = readonly string[];

function tableOf(text: Text, round: number, person: number): number | null {
  const digit = (text[round] ?? '').charAt(person);
  return digit === '-' || digit === '' ? null : Number.parseInt(digit, 36);
}

function isAwaited(instance: RotationInstance, round: number, person: number): boolean {
  return instance.presence === undefined || instance.presence[round]?.charAt(person) === '1';
}

function judgeSeats(instance: RotationInstance, text: Text): string[] {
  const faults: string[] = [];
  if (text.length !== instance.rounds.length) faults.push(`${text.length} rounds`);
  instance.rounds.forEach(({ activity, tables }, round) => {
    const hosts = instance.activities[activity]?.hosts ?? [];
    if (text[round]?.length !== instance.n) faults.push(`round ${round} has ${text[round]?.length} seats`);
    for (let person = 0; person < instance.n; person += 1) {
      const table = tableOf(text, round, person);
      const awaited = isAwaited(instance, round, person);
      if (awaited !== (table !== null)) faults.push(`presence of ${person} in ${round}`);
      if (table === null) continue;
      if (table >= tables) faults.push(`table ${table} in ${round}`);
      const hosted = hosts.indexOf(person);
      if (hosted >= 0 && hosted < tables && hosted !== table) faults.push(`host ${person} in ${round}`);
      const allowed = instance.constraints?.allowed[String(person)];
      if (allowed !== undefined && !allowed.includes(table)) faults.push(`${person} barred from ${table}`);
    }
  });
  return faults;
}

function judgeSizes(instance: RotationInstance, text: Text): string[] {
  return instance.rounds.flatMap(({ tables }, round) => {
    const seated = [...(text[round] ?? '')].filter((digit) => digit !== '-');
    const sizes = Array.from({ length: tables }, (_, table) =>
      seated.reduce((sum, digit) => sum + (Number.parseInt(digit, 36) === table ? 1 : 0), 0),
    ).sort((a, b) => a - b);
    const spread = (sizes.at(-1) ?? 0) - (sizes[0] ?? 0);
    return spread > instance.maxSpread ? [`round ${round} is ${spread} apart`] : [];
  });
}

function judgeThemes(instance: RotationInstance, text: Text): string[] {
  const faults: string[] = [];
  instance.activities.forEach((activity, index) => {
    if (activity.distinctThemes !== true) return;
    for (let person = 0; person < instance.n; person += 1) {
      if (activity.hosts?.includes(person)) continue;
      const met = instance.rounds
        .map((round, r) => (round.activity === index ? tableOf(text, r, person) : null))
        .filter((table) => table !== null)
        .sort();
      met.forEach((table, k) => {
        if (k > 0 && met[k - 1] === table) faults.push(`${person} meets theme ${table} twice`);
      });
    }
  });
  return faults;
}

function judgePairs(instance: RotationInstance, text: Text): string[] {
  const { apart = [], together = [] } = instance.constraints ?? {};
  const faults: string[] = [];
  text.forEach((_, round) => {
    for (const [a, b] of apart) {
      const table = tableOf(text, round, a);
      if (table !== null && table === tableOf(text, round, b))
        faults.push(`${a} and ${b} not apart in ${round}`);
    }
    for (const [a, b, rounds] of together) {
      const [one, other] = [tableOf(text, round, a), tableOf(text, round, b)];
      if (one !== null && other !== null && one !== other && rounds.includes(round))
        faults.push(`${a} and ${b} not together in ${round}`);
    }
  });
  return faults;
}

function judgeQuotas(instance: RotationInstance, text: Text): string[] {
  const colleges = instance.weights.category ?? [];
  return (instance.constraints?.quota ?? []).flatMap(({ category, min, max }) =>
    instance.rounds.flatMap(({ tables }, round) =>
      Array.from({ length: tables }, (_, table) => table).flatMap((table) => {
        const count = colleges.filter(
          (one, i) => one === category && tableOf(text, round, i) === table,
        ).length;
        const broken = count < (min ?? 0) || count > (max ?? instance.n);
        return broken ? [`${count} of college ${category} at ${table} in ${round}`] : [];
      }),
    ),
  );
}

function weighPair(instance: RotationInstance, a: number, b: number): number {
  const by = instance.weights;
  if (by.kind === 'uniform') return 1000;
  if (by.org[a] === by.org[b]) return by.values.sameOrg;
  if (by.known.some(([c, d]) => (c === a && d === b) || (c === b && d === a))) return by.values.known;
  return by.values.base + (by.category[a] === by.category[b] ? 0 : by.values.crossBonus);
}

function worthOf(instance: RotationInstance, pair: { a: number; b: number }, times: number): number {
  const past = instance.history
    .filter(([c, d]) => (c === pair.a && d === pair.b) || (c === pair.b && d === pair.a))
    .reduce((sum, [, , count]) => sum + count, 0);
  const values = instance.meetingValue;
  let sum = 0;
  for (let k = past; k < past + times; k += 1) sum += values[Math.min(k, values.length - 1)] ?? 0;
  return (sum * weighPair(instance, pair.a, pair.b)) / 1000;
}

/** Every pair that meets and how often, written `a b` with a < b. */
export function listMeetings(text: Text): ReadonlyMap<string, number> {
  const met = new Map<string, number>();
  for (const round of text) {
    [...round].forEach((digit, a) => {
      if (digit === '-') return;
      for (let b = a + 1; b < round.length; b += 1) {
        if (round.charAt(b) === digit) met.set(`${a} ${b}`, (met.get(`${a} ${b}`) ?? 0) + 1);
      }
    });
  }
  return met;
}

/** Judges a plan written as text. */
export function judgePlan(instance: RotationInstance, text: Text): Verdict {
  const met = listMeetings(text);
  const contacts = new Map<number, number>();
  for (let person = 0; person < instance.n; person += 1) {
    if (text.some((_, round) => tableOf(text, round, person) !== null)) contacts.set(person, 0);
  }
  let W = 0;
  for (const [pair, times] of met) {
    const [a = 0, b = 0] = pair.split(' ').map(Number);
    W += worthOf(instance, { a, b }, times);
    for (const one of [a, b]) contacts.set(one, (contacts.get(one) ?? 0) + 1);
  }
  return {
    faults: [
      ...judgeSeats(instance, text),
      ...judgeSizes(instance, text),
      ...judgeThemes(instance, text),
      ...judgePairs(instance, text),
      ...judgeQuotas(instance, text),
    ],
    D: met.size,
    W,
    maxMeet: Math.max(0, ...met.values()),
    minContacts: contacts.size === 0 ? 0 : Math.min(...contacts.values()),
  };
}
