// Whoever speaks, and a clock that fills the screen: the end comes first in a word, then in another (R071).
import { minutes } from '@trame/core/kernel';
import { getNextPitch, getTalkSpan, readTalkSignal } from '@trame/core/methods/pitch';
import { findItem } from '@trame/core/workshop';
import { useEffect, useState } from 'react';
import { formatClock, formatSentence, formatTypedText, LiveRegion } from '../../../../../design/index.js';
import type { ClockFace } from '../../../../workshop/web/index.js';
import type { PitchProjectorProps } from '../activity.js';
import styles from './wall.module.css';
import { useWords } from './words.js';

/** Seconds left on the server's clock, told again four times a second; a stopped clock stands still. */
function useSecondsLeft({ endsAt, offset, pausedAt }: ClockFace): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(tick);
  }, []);
  return pausedAt ?? (endsAt - (now + offset)) / 1000;
}

export function TalkView(props: PitchProjectorProps) {
  const { state, readClock, namePerson } = props;
  const words = useWords().pitch;
  const { floor, settings } = state;
  const proposal = floor === null ? undefined : findItem(state.proposals, floor.proposal);
  if (floor === null || proposal === undefined) return <Between {...props} />;
  const { seconds, concludeFrom } = getTalkSpan(floor, settings.talk);
  const face = readClock(floor.startedAt, minutes(seconds / 60));
  const pitcher = proposal.pitcher === null ? null : namePerson(proposal.pitcher);
  const team = findItem(state.teams, proposal.team ?? '')?.name ?? null;
  const who = [pitcher, team].filter((name) => name !== null).join(' · ');
  return (
    <section className={styles.talk}>
      <header>
        <p className={styles.eyebrow}>{words[floor.phase]}</p>
        <h2>{proposal.hidden === null ? formatTypedText(proposal.title) : ''}</h2>
        {who !== '' && <p className={styles.who}>{who}</p>}
      </header>
      {face !== null && <GiantClock face={face} seconds={seconds} concludeFrom={concludeFrom} />}
    </section>
  );
}

interface GiantClockProps {
  readonly face: ClockFace;
  readonly seconds: number;
  readonly concludeFrom: number;
}

function GiantClock({ face, seconds, concludeFrom }: GiantClockProps) {
  const words = useWords().pitch;
  // A clock stepped backwards shows the whole spell, never more.
  const left = Math.min(seconds, useSecondsLeft(face));
  const signal = readTalkSignal(left, concludeFrom);
  return (
    <div className={styles.giant} role="timer" data-signal={signal}>
      <span className={styles.digits}>{formatClock(Math.max(0, Math.ceil(left)))}</span>
      <span className={styles.signal}>{signal === 'on' ? '' : words[signal]}</span>
      <LiveRegion>{signal === 'on' ? '' : words[signal]}</LiveRegion>
    </div>
  );
}

/** Nobody speaks: who comes next. */
function Between({ state }: PitchProjectorProps) {
  const words = useWords().pitch;
  const next = getNextPitch(state);
  return (
    <section className={styles.alone}>
      <p className={styles.eyebrow}>{state.pitched.length === 0 ? words.start : words.talk}</p>
      <h2>
        {next === null ? words.none : formatSentence(words.next, { title: formatTypedText(next.title) })}
      </h2>
    </section>
  );
}
