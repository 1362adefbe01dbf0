// The page of the tab: the real client on the real IndexedDB, with two handles for the guarantee to hold.
import { createSlips, type SlipsState } from '../../app/src/live/testing/slips.js';
import { createLiveClient } from '../../app/src/live/web/client.js';
import { openOutbox } from '../../app/src/live/web/outbox.js';

const asked = new URLSearchParams(location.search);
const space = asked.get('space') ?? '';
const room = asked.get('room') ?? '';
const outbox = openOutbox();
const client = createLiveClient<SlipsState>({ space, room, program: createSlips(), outbox });

// Held by the page as it holds the room: in the window.
Reflect.set(globalThis, 'room', {
  write: async (text: string) => {
    const op = client.send({ type: 'post-slip', text });
    const kept = async (): Promise<boolean> =>
      client.getView().pending === 0 ||
      (await (await outbox).list(`${space}/${room}`)).some((entry) => entry.op === op);
    while (!(await kept())) await new Promise((resolve) => setTimeout(resolve, 5));
  },
  read: () => {
    const { status, pending, state, seq, durable } = client.getView();
    return { status, pending, slips: state?.slips.map((slip) => slip.text) ?? [], seq, durable };
  },
});
