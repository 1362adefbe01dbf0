// Somebody comes late, somebody leaves: the plan is mended moving as few people as possible, and those moved are named.
import { type RotationRepair, repairRotation, type StandingPlan } from '@trame/core/methods/world-cafe';
import { useState } from 'react';
import {
  Button,
  Checkbox,
  formatCount,
  formatSentence,
  Notice,
  Select,
  useLocale,
} from '../../../../../design/index.js';
import { isThatPerson, type RosterPerson, toPerson } from '../../../../workshop/web/index.js';
import { type CafeOrganiserProps, callPerson } from '../activity.js';
import styles from '../cafe.module.css';
import { useWords } from '../words.js';

export function Attendance(props: CafeOrganiserProps) {
  const words = useWords().change;
  const { plan } = props.state;
  return (
    <section className={styles.part} aria-label={words.title}>
      {plan === null ? (
        <p className={styles.soft}>{words.noPlan}</p>
      ) : (
        <>
          <p className={styles.soft}>{words.lead}</p>
          <Repair key={plan.version} plan={plan} room={props} />
          <LastChange plan={plan} room={props} />
        </>
      )}
    </section>
  );
}

interface RepairProps {
  readonly plan: StandingPlan;
  readonly room: CafeOrganiserProps;
}

/** Ranks of those still expected from a round on. */
function listExpected(plan: StandingPlan, fromRound: number): readonly number[] {
  const coming = plan.rounds.slice(fromRound);
  return plan.people.map((_, rank) => rank).filter((rank) => coming.some((row) => (row[rank] ?? -1) >= 0));
}

function turn<T>(list: readonly T[], item: T, isOn: boolean): readonly T[] {
  return isOn ? [...list, item] : list.filter((one) => one !== item);
}

function Repair({ plan, room }: RepairProps) {
  const words = useWords();
  const { state, people, canWrite } = room;
  const first = Math.max(0, state.begun - 1);
  const [fromRound, setFromRound] = useState(Math.min(state.begun, plan.rounds.length - 1));
  const [left, setLeft] = useState<readonly number[]>([]);
  const [came, setCame] = useState<readonly RosterPerson[]>([]);
  const [repair, setRepair] = useState<RotationRepair | null>(null);
  const expected = listExpected(plan, fromRound);
  const unseated = people.filter(
    (person) =>
      person.isPresent && !expected.some((rank) => isThatPerson(plan.people[rank] ?? { id: '' }, person)),
  );
  const rounds = plan.rounds.map((_, round) => round).filter((round) => round >= first);
  if (!canWrite || rounds.length === 0) return null;
  const propose = () => setRepair(repairRotation(plan, { fromRound, left, came: came.map(toPerson) }));
  return (
    <div className={styles.part}>
      <div className={styles.choice}>
        <Select
          label={words.change.from}
          options={rounds.map((round) => ({ id: String(round), label: String(round + 1) }))}
          value={String(fromRound)}
          onChange={(round) => setFromRound(Number(round))}
        />
      </div>
      <Came people={unseated} chosen={came} onChange={setCame} />
      <Left plan={plan} room={room} expected={expected} chosen={left} onChange={setLeft} />
      <div className={styles.row}>
        <Button isDisabled={left.length + came.length === 0} onPress={propose}>
          {words.change.propose}
        </Button>
        {left.length + came.length === 0 && <span className={styles.soft}>{words.change.nothing}</span>}
      </div>
      {repair !== null && <RepairNotice repair={repair} room={room} onClose={() => setRepair(null)} />}
    </div>
  );
}

interface CameProps {
  readonly people: readonly RosterPerson[];
  readonly chosen: readonly RosterPerson[];
  readonly onChange: (chosen: readonly RosterPerson[]) => void;
}

/** Those who are there and whom the plan does not expect. */
function Came({ people, chosen, onChange }: CameProps) {
  const words = useWords();
  return (
    <fieldset className={styles.set}>
      <legend>{words.change.came}</legend>
      {people.length === 0 && <p className={styles.soft}>{words.change.cameNone}</p>}
      {people.map((person) => (
        <Checkbox
          key={person.id}
          isSelected={chosen.includes(person)}
          onChange={(isOn) => onChange(turn(chosen, person, isOn))}
        >
          {person.name ?? words.plan.unnamed}
        </Checkbox>
      ))}
    </fieldset>
  );
}

interface LeftProps extends RepairProps {
  readonly expected: readonly number[];
  readonly chosen: readonly number[];
  readonly onChange: (chosen: readonly number[]) => void;
}

function Left({ plan, room, expected, chosen, onChange }: LeftProps) {
  const words = useWords();
  return (
    <details className={styles.fold}>
      <summary>
        {words.change.left} ({chosen.length})
      </summary>
      <div className={styles.people}>
        {expected.map((rank) => (
          <Checkbox
            key={rank}
            isSelected={chosen.includes(rank)}
            onChange={(isOn) => onChange(turn(chosen, rank, isOn))}
          >
            {callPerson(plan.people[rank] ?? null, room, words.plan.unnamed)}
          </Checkbox>
        ))}
      </div>
    </details>
  );
}

interface RepairNoticeProps {
  readonly repair: RotationRepair;
  readonly room: CafeOrganiserProps;
  readonly onClose: () => void;
}

function RepairNotice({ repair, room, onClose }: RepairNoticeProps) {
  const words = useWords();
  const locale = useLocale();
  const { plan } = repair.command;
  const call = (rank: number) => callPerson(plan.people[rank] ?? null, room, words.plan.unnamed);
  const title = (table: number) => room.state.themes[table]?.title ?? '';
  const count = repair.moved.length;
  const orphans = plan.hosts.flatMap((rank, table) => (rank < 0 ? [table] : []));
  const apply = () => {
    room.send(repair.command);
    onClose();
  };
  return (
    <Notice
      title={count === 0 ? words.change.movedNone : formatCount(count, words.change.moved, locale)}
      action={
        <div className={styles.row}>
          <Button kind="primary" onPress={apply}>
            {words.change.apply}
          </Button>
          <Button onPress={onClose}>{words.change.cancel}</Button>
        </div>
      }
    >
      {count > 0 && <p>{formatSentence(words.change.who, { names: repair.moved.map(call).join(', ') })}</p>}
      {repair.promoted.map(([table, rank]) => (
        <p key={table}>{formatSentence(words.change.promoted, { name: call(rank), theme: title(table) })}</p>
      ))}
      {orphans.map((table) => (
        <p key={table}>{formatSentence(words.change.orphan, { theme: title(table) })}</p>
      ))}
    </Notice>
  );
}

/** Whom to tell, as long as nothing else has changed. */
function LastChange({ plan, room }: RepairProps) {
  const words = useWords();
  const change = room.state.changes.at(-1);
  if (change === undefined) return null;
  const list = (ranks: readonly number[]) =>
    ranks.map((rank) => callPerson(plan.people[rank] ?? null, room, words.plan.unnamed)).join(', ');
  const lines = [
    change.moved.length === 0
      ? words.change.movedNone
      : formatSentence(words.change.who, { names: list(change.moved) }),
    change.arrived.length > 0 && formatSentence(words.change.arrived, { names: list(change.arrived) }),
    change.left.length > 0 && formatSentence(words.change.gone, { names: list(change.left) }),
  ].filter((line) => line !== false);
  return (
    <div className={styles.last}>
      <h4>{words.change.last}</h4>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
