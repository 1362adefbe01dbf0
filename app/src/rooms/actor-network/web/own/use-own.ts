// A person's survey on their phone: what they say is theirs at once, kept, and sent when the network is there.
import { type SheetPart, writePart } from '@trame/core/actor-network';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { OwnForm, OwnSaying, OwnSurvey } from '../../contract/own-survey.js';
import type { OwnServer } from './ask.js';
import { createOp } from './op.js';
import { addSaying, forget, keep, readKept, type Shelf } from './outbox.js';

/** What the page knows. */
export type OwnView =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'survey'; readonly survey: OwnSurvey };

/** A screen that was left, and how long it was looked at. */
export type LeftScreen = NonNullable<OwnSaying['screen']>;

export interface Own {
  readonly view: OwnView;
  /** Sayings that the server does not have yet. */
  readonly waiting: number;
  /** The sentence of the last saying that was refused. */
  readonly problem: string | null;
  say(part: SheetPart, screen?: LeftScreen | null): void;
  /** Reads again from the server. */
  reload(): void;
  /** Takes everything away from this phone. */
  clear(): void;
}

const RETRY_MS = 4_000;

/** Applies a part to a form as the server will. */
export function applyPart(form: OwnForm, part: SheetPart): OwnForm {
  const written = writePart(form.sheet, part, {
    self: form.self,
    persons: form.persons.map(({ id }) => id),
    outsideTypes: part.part === 'outside' ? Object.keys(part.met) : [],
    spaces: form.spaces.map(({ id }) => id),
  });
  return written.ok ? { ...form, sheet: written.value } : form;
}

function applyAll(survey: OwnSurvey, sayings: readonly OwnSaying[]): OwnSurvey {
  if (survey.form === null) return survey;
  return { ...survey, form: sayings.reduce((form, { say }) => applyPart(form, say), survey.form) };
}

interface Held {
  base: OwnSurvey | null;
  sayings: readonly OwnSaying[];
  isSending: boolean;
}

/** Where a keeper tells what changed. */
interface Ears {
  readonly onView: (view: OwnView) => void;
  readonly onWaiting: (count: number) => void;
  readonly onProblem: (sentence: string) => void;
}

interface Keeper {
  reload(): Promise<void>;
  send(): Promise<void>;
  say(part: SheetPart, screen: LeftScreen | null): void;
  clear(): void;
  /** Something is still to be received, or was never read. */
  isBehind(): boolean;
}

export interface OwnTools {
  readonly server: OwnServer;
  readonly shelf: Shelf;
}

/** Holds one survey: what the server last said, and what was said since. */
function createKeeper(token: string, { server, shelf }: OwnTools, ears: Ears): Keeper {
  const held: Held = { base: null, sayings: [], isSending: false };
  const settle = (): void => {
    if (held.base === null) return;
    const whole = applyAll(held.base, held.sayings);
    // Finished and received: nothing of it stays on the phone.
    if (held.sayings.length === 0 && whole.form?.sheet.finished === true) forget(token, shelf);
    else keep(token, { survey: held.base, sayings: held.sayings }, shelf);
    ears.onView({ kind: 'survey', survey: whole });
    ears.onWaiting(held.sayings.length);
  };
  const clear = (): void => {
    forget(token, shelf);
    Object.assign(held, { base: null, sayings: [], isSending: false });
  };
  const send = async (): Promise<void> => {
    if (held.isSending) return;
    held.isSending = true;
    for (let next = held.sayings[0]; next !== undefined; next = held.sayings[0]) {
      const answer = await server.say(next);
      if (answer.kind === 'unreachable') break;
      if (answer.kind === 'refused') ears.onProblem(answer.sentence);
      if (answer.kind === 'done' && held.base !== null) held.base = applyAll(held.base, [next]);
      held.sayings = held.sayings.slice(1);
      settle();
    }
    held.isSending = false;
  };
  return {
    send,
    clear,
    isBehind: () => held.base === null || held.sayings.length > 0,
    say: (part, screen) => {
      held.sayings = addSaying(held.sayings, { token, op: createOp(), say: part, screen } as OwnSaying);
      settle();
      void send();
    },
    reload: async () => {
      const kept = held.base === null ? readKept(token, shelf) : null;
      if (kept !== null) {
        Object.assign(held, { base: kept.survey, sayings: kept.sayings });
        settle();
      }
      const answer = await server.open(token);
      if (answer.kind === 'done') {
        held.base = answer.value;
        settle();
        await send();
      } else if (answer.kind === 'refused') {
        clear();
        ears.onView({ kind: 'refused', sentence: answer.sentence });
      } else if (held.base === null) ears.onView({ kind: 'unreachable' });
      else await send();
    },
  };
}

export function useOwn(token: string, { server, shelf }: OwnTools): Own {
  const [view, onView] = useState<OwnView>({ kind: 'loading' });
  const [waiting, onWaiting] = useState(0);
  const [problem, onProblem] = useState<string | null>(null);
  const keeper = useMemo(
    () => createKeeper(token, { server, shelf }, { onView, onWaiting, onProblem }),
    [token, server, shelf],
  );
  useEffect(() => {
    void keeper.reload();
    const again = () => {
      if (keeper.isBehind()) void keeper.reload();
    };
    addEventListener('online', again);
    const timer = setInterval(again, RETRY_MS);
    return () => {
      removeEventListener('online', again);
      clearInterval(timer);
    };
  }, [keeper]);
  const say = useCallback<Own['say']>((part, screen = null) => keeper.say(part, screen), [keeper]);
  return { view, waiting, problem, say, reload: () => void keeper.reload(), clear: keeper.clear };
}
