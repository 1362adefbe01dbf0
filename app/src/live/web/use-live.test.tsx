// The hook: a component shows the room, and shows it again when it changes.
import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createReferee } from '../testing/referee.js';
import { createSlips, type SlipsState } from '../testing/slips.js';
import { createLiveClient } from './client.js';
import { createMemoryOutbox } from './outbox.js';
import { useLive } from './use-live.js';

test('what is written appears, with what still waits', async () => {
  const referee = createReferee(createSlips());
  const client = createLiveClient<SlipsState>({
    space: 'space',
    room: 'room',
    program: createSlips(),
    origin: 'http://hall.test',
    fetch: referee.fetch,
    outbox: Promise.resolve(createMemoryOutbox()),
  });
  const Wall = () => {
    const { state, pending } = useLive(client);
    return (
      <p>
        {state?.slips.map(({ text }) => text).join(', ')} — {pending} en attente
      </p>
    );
  };
  render(<Wall />);
  expect(screen.getByText(/0 en attente/)).toBeDefined();
  await screen.findByText('— 0 en attente');
  await expect.poll(() => client.getView().status).toBe('live');
  act(() => void client.send({ type: 'post-slip', text: 'Un lieu à nous' }));
  expect(screen.getByText('Un lieu à nous — 1 en attente')).toBeDefined();
  await screen.findByText('Un lieu à nous — 0 en attente');
  client.close();
});
