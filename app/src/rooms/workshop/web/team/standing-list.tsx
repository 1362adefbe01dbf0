// People who sit in no group yet, each with the way to one.
import { formatSentence, Menu } from '../../../../design/index.js';
import type { RosterPerson } from '../face.js';
import styles from '../kit.module.css';
import { Named } from '../named.js';
import { toPerson } from './seats.js';
import { type Mover, type TeamParts, Who } from './team-card.js';
import { formatTeamName } from './team-name.js';

export interface StandingListProps {
  readonly people: readonly RosterPerson[];
  readonly parts: TeamParts;
}

function readStanding(one: RosterPerson, nameless: string): Mover {
  const { id, name, organisation } = one;
  return { person: toPerson(one), key: id, name: name ?? nameless, organisation };
}

export function StandingList({ people, parts }: StandingListProps) {
  const { room, words, move } = parts;
  const { teams } = room.state;
  const entries = teams.map(({ id, name }) => ({
    id,
    label: formatSentence(words.to, { team: formatTeamName(name, words) }),
  }));
  return (
    <section className={styles.column} aria-label={words.standing}>
      <h4 className={styles.columnTitle}>
        {words.standing} <span className={styles.count}>{people.length}</span>
      </h4>
      {people.length === 0 ? (
        <p className={styles.soft}>{words.allSeated}</p>
      ) : (
        <ul className={styles.standing}>
          {people.map((one) => {
            const mover = readStanding(one, words.nameless);
            const { name } = mover;
            return (
              <li key={one.id} className={styles.member} data-kept={one.id}>
                <Who mover={mover}>
                  {!one.isPresent && <span className={styles.small}>{words.absent}</span>}
                </Who>
                {room.canWrite && (
                  <Menu
                    kind="quiet"
                    label={<Named shown={words.seat} read={formatSentence(words.seatOf, { name })} />}
                    entries={entries}
                    onAction={(team) => move(mover, team)}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
