// Where the room is: the step, its clock, and the one thing to do next.
import { getCurrentRun, getCurrentStep, isPaused, type SeminarState } from '@trame/core/seminar';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { Button, formatMinutes, formatSentence, Link, Timer } from '../../../../design/index.js';
import { readStepClock } from '../participant/room/clock.js';
import styles from './console.module.css';
import { useConsole, useTick, useWords } from './context.js';
import { Signals, useSoundWish, useStepSignals } from './signals.js';
import { TimeTruth } from './time-truth.js';

const SETTLE_MS = 1200;

/** The line of the agenda that « next » would begin, or null after the last. */
export function getNextStep(state: SeminarState) {
  const { agenda } = state.settings;
  const last = getCurrentStep(state)?.id ?? state.runs.at(-1)?.step;
  return agenda[agenda.findIndex(({ id }) => id === last) + 1] ?? null;
}

export function Now() {
  const words = useWords().now;
  const { state } = useConsole();
  const [isSounding, setSounding] = useSoundWish();
  const signals = useStepSignals(isSounding);
  return (
    <section className={styles.now} aria-label={words.title} data-signal={signals.urgency}>
      {state.phase === 'lobby' && <Lobby />}
      {state.phase === 'running' && <Running />}
      {state.phase === 'closed' && <Over />}
      {state.phase === 'running' && <Signals {...signals} isSounding={isSounding} onSounding={setSounding} />}
    </section>
  );
}

interface HeadProps {
  readonly title: string;
  readonly text: string | null;
  readonly children: ReactNode;
}

function Head({ title, text, children }: HeadProps) {
  return (
    <div className={styles.nowHead}>
      <div>
        <h2 className={styles.stepTitle}>{title}</h2>
        {text !== null && <p className={styles.soft}>{text}</p>}
      </div>
      {children}
    </div>
  );
}

function Lobby() {
  const words = useWords().now;
  const { order } = useConsole();
  return (
    <Head title={words.lobby} text={words.lobbyText}>
      <Button kind="primary" onPress={() => order({ type: 'open' })}>
        {words.start}
      </Button>
    </Head>
  );
}

function Running() {
  const words = useWords().now;
  const { state, room } = useConsole();
  useTick(1000);
  // Whoever handed the room over sees where it stands, with nothing to press.
  const isMine = room.view.me?.role === 'facilitator';
  const step = getCurrentStep(state);
  const next = getNextStep(state);
  const clock = readStepClock(state, { now: Date.now(), offset: room.view.offset });
  const coming =
    next === null
      ? words.last
      : formatSentence(words.nextIs, { title: next.title, minutes: formatMinutes(next.minutes) });
  return (
    <>
      <Head title={step?.title ?? words.between} text={coming}>
        {clock !== null && (
          <div className={styles.clock}>
            <Timer {...clock} />
          </div>
        )}
      </Head>
      <TimeTruth />
      {isMine && (
        <div className={styles.orders}>
          <Forward />
          {step !== null && <StepOrders step={step.id} />}
        </div>
      )}
      <Peek next={next} />
    </>
  );
}

/** What to have ready before the next step: who holds it, what goes on the tables. */
function Peek({ next }: { readonly next: ReturnType<typeof getNextStep> }) {
  const words = useWords();
  if (next === null || (next.role === null && next.materials.length === 0)) return null;
  const role = next.role === null ? null : formatSentence(words.agenda.tasks, { role: next.role });
  const list = next.materials.join(', ');
  return (
    <details>
      <summary>{formatSentence(words.now.peek, { title: next.title })}</summary>
      {role !== null && <p>{role}</p>}
      {list !== '' && <p>{formatSentence(words.agenda.materials, { list })}</p>}
    </details>
  );
}

/** « Étape suivante », still for a moment after a press: two taps of one hurried hand do not skip a step. */
function Forward() {
  const words = useWords().now;
  const { state, order, askClosing } = useConsole();
  const [isSettling, setSettling] = useState(false);
  const current = getCurrentStep(state);
  if (getNextStep(state) === null) {
    return (
      <Button kind="primary" onPress={askClosing}>
        {words.close}
      </Button>
    );
  }
  const goOn = () => {
    if (isSettling) return;
    setSettling(true);
    setTimeout(() => setSettling(false), SETTLE_MS);
    order({ type: 'next-step', from: current?.id ?? null });
  };
  return (
    <Button kind="primary" onPress={goOn} aria-disabled={isSettling}>
      {words.next}
    </Button>
  );
}

function StepOrders({ step }: { readonly step: string }) {
  const words = useWords().now;
  const { state, order } = useConsole();
  const extension = getCurrentRun(state)?.extension ?? 0;
  const extend = (minutes: number) => order({ type: 'extend-step', step, minutes });
  const paused = isPaused(state);
  return (
    <>
      <Button size="small" onPress={() => order({ type: paused ? 'resume' : 'pause' })}>
        {paused ? words.resume : words.pause}
      </Button>
      <Button size="small" aria-label={words.moreLong} onPress={() => extend(5)}>
        {words.more}
      </Button>
      <Button size="small" aria-label={words.lessLong} onPress={() => extend(-5)}>
        {words.less}
      </Button>
      <Button size="small" kind="quiet" onPress={() => order({ type: 'end-step', step })}>
        {words.end}
      </Button>
      <span className={styles.soft}>
        {paused && `${words.paused}. `}
        {extension !== 0 &&
          formatSentence(words.extended, { minutes: extension > 0 ? `+${extension}` : `−${-extension}` })}
      </span>
    </>
  );
}

function Over() {
  const words = useWords().now;
  const { space, seminar, order } = useConsole();
  return (
    <>
      <Head title={words.over} text={words.overText}>
        {null}
      </Head>
      <div className={styles.orders}>
        {seminar !== null && (
          <Link
            href={`/api/spaces/${space}/seminars/${seminar.id}/booklet.pdf`}
            target="_blank"
            look="primary"
          >
            {words.booklet}
          </Link>
        )}
        <Button size="small" kind="quiet" onPress={() => order({ type: 'reopen' })}>
          {words.reopen}
        </Button>
      </div>
    </>
  );
}
