// The moment a step runs out of time: rung once, and said on the screen for who does not hear.
import type { TimedStep } from '@trame/core/workshop';
import { getStageSpan } from '@trame/core/workshop';
import { useEffect, useState } from 'react';
import type { EmblemOrganiserProps } from '../words.js';
import { isSignal, playSignal, type SignalName } from './signal.js';

/** The step whose time has just run out, until the next one starts; null before. Joining late rings nothing. */
export function useSignal(
  { state, readClock }: Pick<EmblemOrganiserProps, 'state' | 'readClock'>,
  plan: readonly TimedStep[],
): SignalName | null {
  const span = state.closed === null ? getStageSpan(plan, state.stage) : null;
  const face = span === null ? null : readClock(span.startedAt, span.minutes);
  const stage = state.stage?.id ?? '';
  // Which end was rung: a clock that is set right by a second does not silence it, a longer step rings again.
  const [rung, setRung] = useState<{ readonly stage: string; readonly endsAt: number } | null>(null);
  const [endsAt, offset, isPaused] = [face?.endsAt, face?.offset ?? 0, face?.pausedAt != null];
  useEffect(() => {
    if (endsAt === undefined || isPaused || !isSignal(stage)) return;
    const left = endsAt - (Date.now() + offset);
    if (left <= 0) return;
    const timer = setTimeout(() => {
      setRung({ stage, endsAt });
      void playSignal(stage);
    }, left);
    return () => clearTimeout(timer);
  }, [stage, endsAt, offset, isPaused]);
  const isRung = rung !== null && rung.stage === stage && rung.endsAt === endsAt;
  return isRung && isSignal(stage) ? stage : null;
}
