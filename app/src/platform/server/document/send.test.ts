// How documents leave: the file, or the reason there is none.
import { refuse } from '@trame/core/kernel';
import { describe, expect, it } from 'vitest';
import type { DocumentOrder } from './order.js';
import type { Press } from './press.js';
import { sendPdf } from './send.js';

describe('the file', () => {
  const orders: DocumentOrder[] = [];
  const pressThat = (answer: Awaited<ReturnType<Press['renderPdf']>>): Press => ({
    renderPdf: async (order) => {
      orders.push(order);
      return answer;
    },
    warm: () => undefined,
    close: async () => undefined,
  });
  const order = { template: 'page', data: { lines: ['un'] }, at: 42 };

  it('is shown in the browser under its name, and asked for in the accessible standard', async () => {
    const pdf = new Uint8Array([37, 80, 68, 70]);
    const sent = await sendPdf(pressThat({ ok: true, value: { pdf, pages: 1 } }), {
      ...order,
      name: 'Relevé, 3 mars',
    });
    expect(sent).toEqual({
      kind: 'file',
      contentType: 'application/pdf',
      fileName: 'Relevé, 3 mars.pdf',
      inline: true,
      body: pdf,
    });
    expect(orders.at(-1)).toEqual({ ...order, standard: 'ua-1' });
  });

  it.each(['document-queue-full', 'document-too-slow'] as const)(
    'says why there is none: %s',
    async (code) => {
      expect(await sendPdf(pressThat(refuse(code)), { ...order, name: 'Relevé' })).toMatchObject({
        refusal: { code },
      });
    },
  );
});
