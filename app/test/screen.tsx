// Shows a screen of the organisers' application in jsdom, over answers given address by address.
import { createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import axe from 'axe-core';
import { vi } from 'vitest';
import { Application } from '../src/platform/web/application.js';
import type { Screen, Session } from '../src/platform/web/index.js';
import { SignedOut } from '../src/rooms/people/web/index.js';
import { spaces } from './invented-fabrique.js';

/** What the server would answer: a body, or a status and a body. */
export type Answer = object | { readonly status: number; readonly body: object };

/** One request that a screen made. */
export interface SentRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface ShownScreen {
  readonly sent: readonly SentRequest[];
  readonly history: ReturnType<typeof createMemoryHistory>;
  /** Rules that axe finds broken; contrast needs a real browser. */
  readonly findFaults: () => Promise<readonly string[]>;
}

function isStatus(answer: Answer): answer is { readonly status: number; readonly body: object } {
  return 'status' in answer && 'body' in answer;
}

/** A problem as the server words it. */
export function createProblem(status: number, detail: string) {
  const body = { type: 'x', title: '', status, code: 'x/y', detail, reference: 'R-42' };
  return { status, body };
}

/** Answers `METHOD /path`; anything else reads as not found. */
export function answerRequests(answers: Readonly<Record<string, Answer>>): SentRequest[] {
  const sent: SentRequest[] = [];
  vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
    const url = new URL(address, 'http://localhost');
    const method = init.method ?? 'GET';
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    sent.push({ method, path: url.pathname, query: url.searchParams, body });
    const answer = answers[`${method} ${url.pathname}`] ?? createProblem(404, 'Introuvable.');
    const [status, content] = isStatus(answer) ? [answer.status, answer.body] : [200, answer];
    return new Response(JSON.stringify(content), {
      status,
      headers: { 'content-type': 'application/json' },
    });
  });
  return sent;
}

const facilitator: Session = { displayName: 'Marc V.', spaces: spaces.spaces };

export interface ShowOptions {
  readonly screens: readonly Screen[];
  readonly at: string;
  readonly answers?: Readonly<Record<string, Answer>>;
  readonly session?: Session | null;
}

export function showScreen({ screens, at, answers = {}, session = facilitator }: ShowOptions): ShownScreen {
  const sent = answerRequests(answers);
  const history = createMemoryHistory({ initialEntries: [at] });
  const { container } = render(
    <Application
      screens={screens}
      useCurrentSession={() => session}
      SignedOut={SignedOut}
      history={history}
    />,
    // Refusals are part of what is tested: React need not print them.
    { onCaughtError: () => undefined },
  );
  const findFaults = async () => {
    const found = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    return found.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html ?? ''}`);
  };
  return { sent, history, findFaults };
}
