// Who has the floor now, for how long, and the card behind it.

import { minutes } from '@trame/core/kernel';
import { getTalkSpan } from '@trame/core/methods/pitch';
import { findItem } from '@trame/core/workshop';
import { formatTypedText, Timer } from '../../../../../design/plain.js';
import { usePhone, useWords } from './context.js';
import styles from './phone.module.css';

export function FloorNow() {
  const { state, readClock, namePerson } = usePhone();
  const words = useWords().floor;
  const { floor, settings } = state;
  const proposal = floor === null ? undefined : findItem(state.proposals, floor.proposal);
  if (floor === null || proposal === undefined || proposal.hidden !== null) return null;
  const { seconds } = getTalkSpan(floor, settings.talk);
  const face = readClock(floor.startedAt, minutes(seconds / 60));
  const who = proposal.pitcher === null ? null : namePerson(proposal.pitcher);
  return (
    <section className={styles.floor} aria-label={words[floor.phase]}>
      <p className={styles.small}>{words[floor.phase]}</p>
      <h3 className={styles.floorTitle}>{formatTypedText(proposal.title)}</h3>
      {who !== null && <p>{who}</p>}
      {face !== null && <Timer {...face} />}
    </section>
  );
}
