// The thread that sets documents: typst is synchronous, so it never runs where requests are answered.
import { parentPort } from 'node:worker_threads';
import type { PressReply, PressRequest } from './order.js';
import { createSetter } from './setter.js';

const setDocument = createSetter();

function answer({ id, order }: PressRequest): PressReply {
  try {
    return { id, ok: true, ...setDocument(order) };
  } catch (cause) {
    return { id, ok: false, reason: cause instanceof Error ? cause.message : String(cause) };
  }
}

parentPort?.on('message', (request: PressRequest) => parentPort?.postMessage(answer(request)));
