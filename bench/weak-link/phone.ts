// A phone without a screen: the real client of the product, with its hedges and its outbox, behind one door of the line.

import { METHODS } from '@trame/core/methods';
import { createConductor } from '@trame/core/seminar';
import type { AnyProgram, CommandEnvelope, LiveClient } from '../../app/src/live/web/index.js';
import { createLiveClient, createMemoryOutbox } from '../../app/src/live/web/index.js';
import { callApi, type Place, readCookies } from '../../e2e/stage/client.js';
import { createCard } from '../../e2e/stage/seminar.js';

/** What a browser sends with each request besides what the product asks, so that the way up costs what it costs. */
const BROWSER_HEADERS = {
  'user-agent':
    'Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36',
  'accept-language': 'fr-FR,fr;q=0.9,en;q=0.8',
  'sec-ch-ua': '"Chromium";v="141", "Not?A_Brand";v="8"',
  'sec-ch-ua-mobile': '?1',
  'sec-ch-ua-platform': '"Android"',
  'sec-fetch-mode': 'cors',
  'sec-fetch-dest': 'empty',
};

/** One card of one phone, in ms from the gesture. */
export interface SentCard {
  readonly text: string;
  /** Until the tick « enregistré »; null when it never came. */
  ackMs: number | null;
  refused: string | null;
}

/** A phone of the crowd. */
export interface Phone {
  readonly cards: readonly SentCard[];
  /** Times between a card of anybody being on the server's disk and being held by this phone, in ms. */
  readonly lags: readonly number[];
  send(text: string): void;
  /** Number of the last event held. */
  getSeq(): number;
  countPending(): number;
  /** Resolves when the room is there, or when patience ended. */
  readonly ready: Promise<boolean>;
  close(): void;
}

interface SeenState {
  readonly activities: Readonly<
    Record<
      string,
      { readonly state: { readonly cards: readonly { readonly id: string; readonly at: number }[] } }
    >
  >;
}

const program = createConductor(METHODS) as unknown as AnyProgram;

/** Somebody whose cookie is known, followed by the real client from an address. */
export function createClient<State>(address: string, place: Place, cookie: string): LiveClient<State> {
  return createLiveClient<State>({
    ...place,
    program,
    origin: address,
    outbox: Promise.resolve(createMemoryOutbox()),
    fetch: (input, init) =>
      fetch(input, {
        ...init,
        headers: {
          ...BROWSER_HEADERS,
          ...Object.fromEntries(new Headers(init?.headers)),
          cookie,
          origin: address,
        },
      }),
  });
}

// As somebody who presses « Entrer » again when nothing comes, until patience ends.
async function knock(
  address: string,
  body: { readonly code: string; readonly name: string },
  until: number,
): Promise<Response | null> {
  while (performance.now() < until) {
    const joined = await callApi(address, '/api/join', { method: 'POST', body }).catch(() => null);
    if (joined?.ok) return joined;
    if (joined !== null) throw new Error(`bench/openPhone: ${joined.status} ${await joined.text()}`);
  }
  return null;
}

/** Comes in with the code, and follows; null when the door stayed shut. */
export async function openPhone(
  address: string,
  { until, ...who }: { readonly code: string; readonly name: string; readonly until: number },
): Promise<Phone | null> {
  const joined = await knock(address, who, until);
  if (joined === null) return null;
  const { space, room } = (await joined.json()) as Place;
  const client = createClient<SeenState>(address, { space, room }, readCookies(joined));
  const waiting = new Map<string, { readonly card: SentCard; readonly from: number }>();
  const cards: SentCard[] = [];
  const lags: number[] = [];
  let seen: number | null = null;
  let arrive: (isIn: boolean) => void = () => undefined;
  const ready = new Promise<boolean>((resolve) => {
    arrive = resolve;
    setTimeout(() => resolve(false), until - performance.now());
  });
  const look = (): void => {
    const view = client.getView();
    if (view.state === null || view.seq === 0) return;
    arrive(true);
    for (const [op, { card, from }] of waiting) {
      const refused = view.refused.find((one) => one.op === op);
      if (refused === undefined && view.waiting.has(op)) continue;
      card.refused = refused?.code ?? null;
      card.ackMs = performance.now() - from;
      waiting.delete(op);
    }
    const wall = view.state.activities['open-space']?.state.cards ?? [];
    // Optimistic cards come last: what is confirmed is what the numbers say.
    const confirmed = wall.slice(0, wall.length - view.waiting.size);
    for (const { at } of confirmed.slice(seen ?? confirmed.length)) lags.push(Date.now() - at);
    seen = Math.max(seen ?? 0, confirmed.length);
  };
  client.subscribe(look);
  return {
    cards,
    lags,
    ready,
    send: (text) => {
      const card: SentCard = { text, ackMs: null, refused: null };
      cards.push(card);
      const from = performance.now();
      const op = client.send(
        createCard(cards.length % 2 === 0 ? 'challenge' : 'asset', text) as CommandEnvelope['command'],
      );
      waiting.set(op, { card, from });
    },
    getSeq: () => client.getView().seq,
    countPending: () => client.getView().pending,
    close: () => client.close(),
  };
}
