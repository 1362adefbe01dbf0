// Levers that wait for somebody, then « qui, lundi ? »: what makes a good exercise lead to something.
import { compareField, listUnheldLevers } from '@trame/core/methods/retro-prospective';
import { findItem } from '@trame/core/workshop';
import { formatTypedText } from '../../../../../design/index.js';
import type { RetroOrganiserProps } from '../activity.js';
import styles from '../retro.module.css';
import { useWords } from '../words.js';
import { HolderField } from './holder-field.js';

export function Holders(room: RetroOrganiserProps) {
  const words = useWords().holders;
  const { state } = room;
  const levers = listUnheldLevers(state);
  const mondays = compareField(state, 'monday').flatMap(({ team, slips }) =>
    slips.map(({ slip }) => ({ team, slip })),
  );
  return (
    <div className={styles.part}>
      <section className={styles.part} aria-label={words.levers}>
        <h4>{words.levers}</h4>
        <p className={styles.soft}>{levers.length === 0 ? words.noLevers : words.leversLead}</p>
        <ul className={styles.lines}>
          {levers.map((slip) => (
            <li key={slip.id}>
              <p>{formatTypedText(slip.text)}</p>
              <p className={styles.small}>{findItem(state.teams, slip.team ?? '')?.name}</p>
              <HolderField slip={slip} room={room} />
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.part} aria-label={words.mondays}>
        <h4>{words.mondays}</h4>
        {mondays.length === 0 && <p className={styles.soft}>{words.noMondays}</p>}
        <ul className={styles.lines}>
          {mondays.map(({ team, slip }) => (
            <li key={slip.id}>
              <p>{formatTypedText(slip.text)}</p>
              <p className={styles.small}>{team.name}</p>
              <HolderField slip={slip} room={room} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
