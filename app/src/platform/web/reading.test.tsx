// Reading and writing data from a screen: what is asked again, what is not, and what a refusal leaves.
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { type Answer, answerRequests, createProblem } from '../../../test/screen.js';
import { defineRoute } from '../contract.js';
import { ProblemError, UNREACHABLE } from './api.js';
import { createQueryClient, DataProvider, useChange, useOptionalData } from './data.js';

const access = { id: 'x.y', scope: 'public' as const, roles: [], sentence: '' };
const reply = z.object({ name: z.string() });
const read = defineRoute({ method: 'GET', path: '/api/thing', access, summary: '', reply });
const write = defineRoute({
  method: 'PUT',
  path: '/api/thing',
  access,
  summary: '',
  body: z.object({ name: z.string() }),
  reply,
});

function Thing({ isWanted = true }: { readonly isWanted?: boolean }) {
  const thing = useOptionalData(read, {}, isWanted);
  const { run, problem } = useChange(write);
  return (
    <>
      <output>{thing === null ? 'rien' : thing.name}</output>
      <button type="button" onClick={() => void run({ body: { name: 'Phare' } }).catch(() => undefined)}>
        Enregistrer
      </button>
      {problem && <p role="alert">{problem.problem.detail}</p>}
    </>
  );
}

function show(answers: Record<string, Answer>, isWanted = true) {
  const sent = answerRequests(answers);
  const client = createQueryClient();
  render(
    <DataProvider client={client}>
      <Thing isWanted={isWanted} />
    </DataProvider>,
  );
  return { sent, client };
}

const createFailure = (code: string, status: number) =>
  new ProblemError({ type: 'x', title: '', status, code, detail: '', reference: '' });

function askRetry(count: number, error: Error): unknown {
  const { retry } = createQueryClient().getDefaultOptions().queries ?? {};
  if (typeof retry !== 'function') throw new Error('test: no rule for trying again');
  return retry(count, error);
}

afterEach(() => vi.unstubAllGlobals());

describe('trying again', () => {
  it('is for what never reached the server, twice and no more', () => {
    const cut = createFailure(UNREACHABLE, 0);
    expect([0, 1, 2].map((count) => askRetry(count, cut))).toEqual([true, true, false]);
  });

  it.each([401, 403, 404, 500])('is not for an answer %i', (status) => {
    expect(askRetry(0, createFailure('x/y', status))).toBe(false);
  });

  it('is not for a fault of ours', () => {
    expect(askRetry(0, new TypeError('x'))).toBe(false);
  });
});

describe('what a screen reads', () => {
  it('is nothing while it is not wanted, and nothing is asked', () => {
    expect(show({ 'GET /api/thing': { name: 'Grue' } }, false).sent).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('rien');
  });

  it('stays nothing when refused, and a refusal is not asked twice', async () => {
    const { sent, client } = show({ 'GET /api/thing': createProblem(403, 'Non.') });
    await waitFor(() => expect(client.isFetching()).toBe(0));
    expect(sent).toHaveLength(1);
    expect(screen.getByRole('status').textContent).toBe('rien');
  });
});

describe('what a screen writes', () => {
  it('makes it read again what it had read', async () => {
    const answers: Record<string, Answer> = {
      'GET /api/thing': { name: 'Grue' },
      'PUT /api/thing': { name: 'Phare' },
    };
    const { sent } = show(answers);
    await screen.findByText('Grue');
    answers['GET /api/thing'] = { name: 'Phare' };
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await screen.findByText('Phare');
    expect(sent.map(({ method }) => method)).toEqual(['GET', 'PUT', 'GET']);
    expect(sent[1]?.body).toEqual({ name: 'Phare' });
  });

  it('says its refusal until the next attempt, and reads nothing again', async () => {
    const answers: Record<string, Answer> = {
      'GET /api/thing': { name: 'Grue' },
      'PUT /api/thing': createProblem(409, 'Quelqu’un l’a changé.'),
    };
    const { sent } = show(answers);
    await screen.findByText('Grue');
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect((await screen.findByRole('alert')).textContent).toBe('Quelqu’un l’a changé.');
    expect(sent.map(({ method }) => method)).toEqual(['GET', 'PUT']);
    answers['PUT /api/thing'] = { name: 'Grue' };
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});
